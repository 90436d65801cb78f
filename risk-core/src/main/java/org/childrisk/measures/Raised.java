package org.childrisk.measures;

import java.time.Instant;
import java.util.Optional;
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
 * @param onRecord the latest grade on the record in the same domain, empty where there is none
 */
public record Raised(RiskDomain domain, Grade grade, Sign because, Optional<RecordedGrade> onRecord)
        implements Measure {

    /** Domain and grade as one text, so that the engine finds it by hashing: {@code MISSING:HIGH}. */
    public String code() {
        return domain + ":" + grade;
    }

    /** The record holds a lower grade than this one. */
    public boolean isAboveTheRecord() {
        return onRecord.filter(recorded -> recorded.grade().isBelow(grade)).isPresent();
    }

    @Override
    public Optional<Instant> knownAt() {
        return because.knownAt();
    }

    @Override
    public String ref() {
        return domain.name();
    }

    @Override
    public String say(FactWords words) {
        return domain.words() + " graded " + grade.words()
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
