package org.childrisk.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.OtherChild;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;
import org.childrisk.monitor.Knowledge.Sight;

/**
 * Has a case assessed as it was seen at a moment. A fact that cannot stand in the file yet, because what it points at has not
 * arrived, is held back and named; a sign is not held back, but counts for the child as such.
 */
final class Judge {

    private static final Pattern IN_A_LIST = Pattern.compile("(?<list>\\w+)\\[(?<index>\\d+)](?<field>.*)");

    private static final Map<String, Class<? extends Fact>> LISTS = Map.of(
            "missingEpisodes", MissingEpisode.class,
            "incidents", Incident.class,
            "indicators", Indicator.class,
            "adults", AdultOfConcern.class,
            "otherChildren", OtherChild.class,
            "labels", RecordLabel.class,
            "recordedGrades", RecordedGrade.class,
            "proceedings", Proceeding.class,
            "steps", Step.class);

    /** Of what cannot be told apart by time: the graver grades, then the more that is to be done. */
    private static final Comparator<Judged<Assessment>> GRAVER = Comparator.comparing(
                    (Judged<Assessment> judged) -> count(judged, Grade.HIGH))
            .thenComparing(judged -> count(judged, Grade.MEDIUM))
            .thenComparing(judged -> count(judged, Grade.LOW))
            .thenComparing(judged -> count(judged, Grade.VERY_LOW))
            .thenComparing(judged -> judged.result().stream()
                    .flatMap(it -> it.actions().stream())
                    .map(RequiredAction::status)
                    .filter(status -> status.isOpen() || status.isLate())
                    .count());

    private final RiskAssessor assessor;

    Judge(RiskAssessor assessor) {
        this.assessor = assessor;
    }

    /**
     * What came of a case.
     *
     * @param result empty where the facts cannot be true together
     * @param heldBack facts that were left out
     * @param refused the places of what made it impossible, empty where there is a result
     */
    record Judged<R>(Optional<R> result, List<FactRef> heldBack, List<String> refused) {}

    /** The assessment as of a moment. */
    Judged<Assessment> judge(Sight sight, Instant moment) {
        return attempt(settled(sight, moment), moment, assessor::assess);
    }

    /** The case file as of a moment. */
    Judged<CaseFile> file(Sight sight, Instant moment) {
        return attempt(settled(sight, moment), moment, file -> file);
    }

    /** Where two things were learned at one moment about one fact, the graver stands. */
    private Sight settled(Sight sight, Instant moment) {
        Sight settled = sight;
        for (Object key : sight.facts().keySet()) {
            List<Fact> versions = sight.facts().getOrDefault(key, List.of());
            if (versions.size() > 1) {
                Sight others = settled;
                Fact gravest = versions.stream()
                        .max(Comparator.comparing(
                                version -> attempt(others.only(key, version), moment, assessor::assess), GRAVER))
                        .orElseThrow();
                settled = settled.only(key, gravest);
            }
        }
        return settled;
    }

    private static long count(Judged<Assessment> judged, Grade grade) {
        return judged.result().stream()
                .flatMap(it -> it.grades().stream())
                .filter(it -> it.grade() == grade)
                .count();
    }

    private static <R> Judged<R> attempt(Sight sight, Instant moment, Function<CaseFile, R> use) {
        List<Fact> facts = new ArrayList<>(sight.facts().values().stream()
                .map(versions -> versions.get(0))
                .distinct()
                .toList());
        NavigableSet<FactRef> heldBack = new TreeSet<>();
        while (true) {
            try {
                R result = use.apply(file(sight.header(), facts, moment));
                return new Judged<>(Optional.of(result), List.copyOf(heldBack), List.of());
            } catch (RefusedFacts refused) {
                if (!mend(facts, refused.problems(), heldBack)) {
                    List<String> places =
                            refused.problems().stream().map(FactProblem::path).toList();
                    return new Judged<>(Optional.empty(), List.copyOf(heldBack), places);
                }
            }
        }
    }

    private static CaseFile file(CaseFile header, List<Fact> facts, Instant moment) {
        Child child = facts.stream()
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .findFirst()
                .orElse(header.child());
        CaseFile.Builder builder = CaseFile.about(
                        child, moment.atZone(header.asOf().getZone()))
                .reference(header.reference())
                .country(header.country())
                .holder(header.holder());
        header.schoolDays().ifPresent(builder::schoolDays);
        facts.stream().filter(fact -> !(fact instanceof Child)).forEach(builder::with);
        return builder.build();
    }

    /** Takes out what the problems point at; false where they point at no single fact. */
    private static boolean mend(List<Fact> facts, List<FactProblem> problems, Set<FactRef> heldBack) {
        List<Fact> before = List.copyOf(facts);
        for (FactProblem problem : problems) {
            Matcher place = IN_A_LIST.matcher(problem.path());
            Class<? extends Fact> kind = place.matches() ? LISTS.get(place.group("list")) : null;
            if (kind != null) {
                Fact wrong = before.stream()
                        .filter(kind::isInstance)
                        .skip(Integer.parseInt(place.group("index")))
                        .findFirst()
                        .orElseThrow();
                int index = facts.indexOf(wrong);
                if (index >= 0) {
                    takeOut(facts, index, place.group("field"), heldBack);
                }
            }
        }
        return !facts.equals(before);
    }

    private static void takeOut(List<Fact> facts, int index, String field, Set<FactRef> heldBack) {
        Fact wrong = facts.get(index);
        if (wrong instanceof Indicator sign && field.equals(".about")) {
            facts.set(
                    index,
                    new Indicator(sign.code(), sign.answer(), sign.observedAt(), Optional.empty(), sign.source()));
        } else {
            facts.remove(index);
            heldBack.add(FactRef.of(wrong));
        }
    }
}
