package org.childrisk.measures;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Call;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;

/**
 * A grade that rules have raised because of one sign, as a fact that other rules match.
 *
 * @param domain what was graded
 * @param grade the grade
 * @param because the sign
 * @param knownAt when the last fact that it rests on became known, empty where not recorded
 * @param onRecord the latest grade on the record in the same domain, empty where there is none
 */
public record Raised(
        RiskDomain domain, Grade grade, Sign because, Optional<Instant> knownAt, Optional<RecordedGrade> onRecord)
        implements Measure {

    /** Every code, written once: the engine asks for it many times in each case. */
    private static final Map<RiskDomain, Map<Grade, String>> CODES = new EnumMap<>(RiskDomain.class);

    static {
        for (RiskDomain domain : RiskDomain.values()) {
            Map<Grade, String> codes = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) {
                codes.put(grade, domain + ":" + grade);
            }
            CODES.put(domain, codes);
        }
    }

    /** Domain and grade as one text, so that the engine finds it by hashing: {@code MISSING:HIGH}. */
    public String code() {
        return CODES.getOrDefault(domain, Map.of()).getOrDefault(grade, "");
    }

    /** The record holds a lower grade than this one. What was learned after a closed episode blames nobody. */
    public boolean isAboveTheRecord() {
        return onRecord.filter(recorded -> recorded.onTodaysScale().isBelow(grade))
                        .isPresent()
                && (!because.isOfThePast() || isKnownInTime());
    }

    /** It could be known before the child was found, or nobody can say that it could not. */
    public boolean isKnownInTime() {
        return knownAt.isEmpty()
                || endedAt().filter(end -> !knownAt.get().isBefore(end)).isEmpty();
    }

    /** It rests on something that became known after the last grade was put on the record. */
    public boolean isNewerThanTheRecord() {
        return knownAt.isPresent()
                && onRecord.flatMap(RecordedGrade::at)
                        .filter(at -> at.isBefore(knownAt.get()))
                        .isPresent();
    }

    /** The grade on the record names a new fact, who decided and why. */
    public Answer recordReasoned() {
        return onRecord.filter(recorded -> recorded.newFact().isYes()
                        && recorded.namedDecisionMaker().isYes()
                        && recorded.reasonRecorded().isYes())
                .map(recorded -> Answer.YES)
                .orElse(Answer.UNKNOWN);
    }

    /** What it rests on was known by the time of a call, or nobody can say that it was not. */
    public boolean knownBy(Call call) {
        return knownAt.isEmpty()
                || call.receivedAt().filter(knownAt.get()::isAfter).isEmpty();
    }

    /** This grade or a higher one. */
    public boolean atLeast(Grade other) {
        return !grade.isBelow(other);
    }

    /** Whether the episode behind it is settled: the child found, and seen to be well. */
    public Answer settled() {
        return because.settled();
    }

    /** When the child was found, of an episode that is settled; empty before. */
    public Optional<Instant> settledAt() {
        return because.settledAt();
    }

    @Override
    public Answer over() {
        return because.over();
    }

    @Override
    public Optional<Instant> endedAt() {
        return because.endedAt();
    }

    @Override
    public String ref() {
        return domain.name();
    }

    @Override
    public String say(FactWords words) {
        return domain.words()
                + (because.isOfThePast() ? " was to be graded " : " graded ")
                + grade.words()
                + onRecord.map(recorded -> ", on the record " + recorded.grade().words())
                        .orElse("");
    }

    @Override
    public Optional<Source> source() {
        return onRecord.flatMap(RecordedGrade::source);
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Raised";
    }
}
