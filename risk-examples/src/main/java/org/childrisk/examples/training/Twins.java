package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RiskDomain;

/**
 * Two cases, each told by itself, that are the same but for one answer, and of which every grade that differs does so by one. The
 * same are the moment, the child and all other facts; who supplied a sign may differ, and a sign that nobody answered is the same as
 * one that is not mentioned.
 *
 * @param one the one case, in which no more is answered than in the other
 * @param other the other
 * @param answer the one answer, as it is in the one case
 * @param to what it is in the other
 * @param shift what differs, from the one to the other
 */
public record Twins(Told one, Told other, Switch answer, Answer to, Shift shift) {

    /** Where an answer stands. */
    private record Place(String kind, String ref, String field) {}

    /** Every two of these, in their order. */
    public static List<Twins> among(List<Told> cases, RiskAssessor assessor) {
        List<Map<Place, Answer>> answers =
                cases.stream().map(it -> answers(it.file())).toList();
        List<Twins> twins = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                if (cases.get(i).file().asOf().equals(cases.get(j).file().asOf())) {
                    of(cases.get(i), answers.get(i), cases.get(j), answers.get(j), assessor)
                            .ifPresent(twins::add);
                }
            }
        }
        return twins;
    }

    private static Map<Place, Answer> answers(CaseFile file) {
        return file.answers()
                .filter(it -> !it.answer().isUnknown())
                .collect(Collectors.toMap(
                        it -> new Place(it.kind(), it.ref(), it.field()), AnswerOnRecord::answer, (one, same) -> one));
    }

    private static Optional<Twins> of(
            Told one, Map<Place, Answer> known, Told other, Map<Place, Answer> otherKnown, RiskAssessor assessor) {
        Set<Place> places = new HashSet<>(known.keySet());
        places.addAll(otherKnown.keySet());
        places.removeIf(it -> Objects.equals(known.get(it), otherKnown.get(it)));
        if (places.size() != 1) {
            return Optional.empty();
        }
        Place place = places.iterator().next();
        boolean added = known.size() > otherKnown.size();
        return added
                ? twins(other, one, place, known.getOrDefault(place, Answer.UNKNOWN), assessor)
                : twins(one, other, place, otherKnown.getOrDefault(place, Answer.UNKNOWN), assessor);
    }

    private static Optional<Twins> twins(Told one, Told other, Place place, Answer answer, RiskAssessor assessor) {
        AnswerOnRecord switched = new AnswerOnRecord(place.kind(), place.ref(), place.field(), answer);
        if (!isSame(one.file(), other.file(), switched)) {
            return Optional.empty();
        }
        Shift shift = new Shift(one.file(), assessor.assess(one.file()), other.file(), assessor.assess(other.file()));
        return isByOne(shift.before(), shift.after())
                ? Switch.all(one.file(), assessor.policy()).stream()
                        .filter(it -> it.isAt(switched))
                        .map(it -> new Twins(one, other, it, answer, shift))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSame(CaseFile one, CaseFile other, AnswerOnRecord switched) {
        try {
            return one.country() == other.country()
                    && one.schoolDays().equals(other.schoolDays())
                    && facts(one.answering(List.of(switched))).equals(facts(other));
        } catch (IllegalArgumentException cannotBe) {
            return false;
        }
    }

    /** Every fact as often as it stands there; signs without who supplied them. */
    private static Map<Object, Integer> facts(CaseFile file) {
        Map<Object, Integer> facts = new HashMap<>();
        file.facts()
                .filter(fact ->
                        !(fact instanceof Indicator sign && sign.answer().isUnknown()))
                .map(Twins::bare)
                .forEach(fact -> facts.merge(fact, 1, Integer::sum));
        return facts;
    }

    private static Fact bare(Fact fact) {
        return fact instanceof Indicator sign
                ? new Indicator(sign.code(), sign.answer(), sign.observedAt(), sign.about(), Optional.empty())
                : fact;
    }

    private static boolean isByOne(Assessment one, Assessment other) {
        List<Integer> steps = new ArrayList<>();
        for (RiskDomain domain : RiskDomain.values()) {
            steps.add(Math.abs(height(one, domain) - height(other, domain)));
        }
        return steps.contains(1) && steps.stream().allMatch(it -> it <= 1);
    }

    private static int height(Assessment assessment, RiskDomain domain) {
        return assessment.grade(domain).map(it -> it.height()).orElse(0);
    }

    /** The one answer in plain words, from the one case to the other. */
    public String says() {
        return answer.moved(to);
    }

    /** Which grades differ, in plain lines. */
    public List<String> grades() {
        return shift.grades();
    }
}
