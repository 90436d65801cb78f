package org.childrisk.instruments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.ChildNow;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.IndicatorStrength;
import org.childrisk.policy.Policy;

/** The signs that a case file states, those that are facts of the child, and those that rules concluded. */
final class SignsOnRecord {

    private static final Set<IndicatorStrength> OF_EXPLOITATION = Set.of(
            IndicatorStrength.HARM,
            IndicatorStrength.SIGNIFICANT,
            IndicatorStrength.PATTERN,
            IndicatorStrength.MODERATE);

    /** A sign that somebody answered with yes, or that was concluded. */
    record Present(IndicatorKind kind, Optional<Instant> at, TimeBasis basis, Optional<Source> source) {

        /** The kind only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Present";
        }
    }

    private final CaseFile caseFile;
    private final Assessment assessment;
    private final Policy policy;
    private final ChildNow child;
    private final Set<Present> present = new LinkedHashSet<>();
    private final Map<String, List<Answer>> answers = new HashMap<>();

    SignsOnRecord(CaseFile caseFile, Assessment assessment, Policy policy) {
        this.caseFile = caseFile;
        this.assessment = assessment;
        this.policy = policy;
        this.child = CaseMeasures.of(caseFile, policy).facts().stream()
                .filter(ChildNow.class::isInstance)
                .map(ChildNow.class::cast)
                .findFirst()
                .orElseThrow();
        caseFile.indicators().forEach(this::addStated);
        addOfTheChild("LEARNING_DISABILITY", child.learningDisability());
        addOfTheChild("IN_CARE", child.inCare());
        addOfTheChild("PLACED_OUT_OF_AREA", child.placedOutOfArea());
        assessment
                .firings()
                .forEach(firing -> firing.evidence().stream()
                        .filter(evidence -> !evidence.concludedBy().isEmpty())
                        .forEach(this::addConcluded));
    }

    private void addStated(Indicator told) {
        IndicatorKind kind = policy.indicators().get(told.code());
        answers.computeIfAbsent(kind.code(), code -> new ArrayList<>()).add(told.answer());
        if (told.answer().isYes()) {
            Optional<Instant> toldAt = told.source().flatMap(Source::at);
            TimeBasis basis = told.observedAt().isPresent() ? TimeBasis.SEEN : basis(toldAt);
            present.add(new Present(kind, told.observedAt().or(() -> toldAt), basis, told.source()));
        }
    }

    private static TimeBasis basis(Optional<Instant> toldAt) {
        return toldAt.isPresent() ? TimeBasis.TOLD : TimeBasis.NOT_RECORDED;
    }

    private void addOfTheChild(String code, Answer answer) {
        policy.indicators().find(code).ifPresent(kind -> {
            answers.computeIfAbsent(code, it -> new ArrayList<>()).add(answer);
            if (answer.isYes() && present(code).isEmpty()) {
                present.add(new Present(
                        kind,
                        Optional.empty(),
                        TimeBasis.NOT_RECORDED,
                        caseFile.child().source()));
            }
        });
    }

    private void addConcluded(Evidence evidence) {
        policy.indicators().find(evidence.ref()).ifPresent(kind -> {
            Optional<Instant> at = evidence.concludedBy().stream()
                    .flatMap(number -> assessment.firings().stream().filter(firing -> firing.number() == number))
                    .map(Firing::evidence)
                    .flatMap(List::stream)
                    .flatMap(reason -> timeOf(reason).stream())
                    .max(Instant::compareTo);
            present.add(new Present(kind, at, basis(at), Optional.empty()));
        });
    }

    /** An episode counts by its end, and by now while the child is still missing. */
    private Optional<Instant> timeOf(Evidence reason) {
        Optional<MissingEpisode> episode = caseFile.missingEpisodes().stream()
                .filter(it -> it.id().equals(reason.ref()))
                .findFirst();
        if (episode.isEmpty()) {
            return reason.source().flatMap(Source::at);
        }
        return episode.filter(it -> it.located().isYes())
                .map(MissingEpisode::locatedAt)
                .orElseGet(() -> Optional.of(caseFile.asOf().toInstant()));
    }

    List<Present> present(String code) {
        String known = policy.indicators().get(code).code();
        return present.stream().filter(sign -> sign.kind().code().equals(known)).toList();
    }

    /** The graver of the answers on the record: yes before unknown before no. */
    Answer answer(String code) {
        if (!present(code).isEmpty()) {
            return Answer.YES;
        }
        List<Answer> given = answers.getOrDefault(policy.indicators().get(code).code(), List.of());
        return !given.isEmpty() && given.stream().allMatch(Answer::isNo) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Somebody stated or a rule concluded some sign of exploitation. Nobody can say that there is none. */
    Answer concern() {
        return present.stream()
                        .anyMatch(sign -> OF_EXPLOITATION.contains(sign.kind().strength()))
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    /** The child is younger than so many years; an age that nobody knows is no reassurance. */
    Answer under(int years) {
        if (child.under(years)) {
            return Answer.YES;
        }
        boolean ageKnown = caseFile.child().born().isPresent()
                || caseFile.child().statedAge().isPresent();
        return ageKnown ? Answer.NO : Answer.UNKNOWN;
    }

    Instant now() {
        return caseFile.asOf().toInstant();
    }

    CaseCalendar calendar() {
        return CaseCalendar.of(caseFile.asOf().getZone());
    }
}
