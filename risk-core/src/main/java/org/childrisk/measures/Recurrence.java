package org.childrisk.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Referral;
import org.childrisk.facts.Source;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.Span;

/**
 * One of a series of the same kind about the child: a notice graded low, or a report of an injury. How many there had been
 * by then is fixed, so that waiting undoes nothing.
 *
 * @param told the fact
 * @param at when police knew of it
 * @param moments all of its kind, earliest first
 * @param calendar how days are counted
 */
public record Recurrence(Fact told, Instant at, List<Instant> moments, CaseCalendar calendar) implements Measure {

    static List<Recurrence> of(CaseFile caseFile, CaseCalendar calendar) {
        List<Referral> notices = caseFile.proceedings().stream()
                .filter(Referral.class::isInstance)
                .map(Referral.class::cast)
                .filter(notice -> notice.grade()
                        .filter(grade -> !Grade.LOW.isBelow(grade))
                        .isPresent())
                .toList();
        List<Incident> injuries =
                caseFile.incidents().stream().filter(Incident::isInjury).toList();
        List<Recurrence> all =
                new ArrayList<>(of(notices, notice -> notice.knownAt().or(notice::sentAt), calendar));
        all.addAll(of(injuries, Incident::reportedAt, calendar));
        return List.copyOf(all);
    }

    private static <T extends Fact> List<Recurrence> of(
            List<T> series, Function<T, Optional<Instant>> when, CaseCalendar calendar) {
        List<Instant> moments =
                series.stream().flatMap(it -> when.apply(it).stream()).sorted().toList();
        return series.stream()
                .flatMap(it -> when.apply(it).map(at -> new Recurrence(it, at, moments, calendar)).stream())
                .toList();
    }

    public boolean isLowNotice() {
        return told instanceof Referral;
    }

    public boolean isInjuryReport() {
        return told instanceof Incident;
    }

    /** It is at least this many'th within the span up to it, itself included. */
    public boolean makes(int count, Span span) {
        Instant start = span.before(at, calendar);
        return MomentsInOrder.countUpTo(moments, at) - MomentsInOrder.countBefore(moments, start) >= count;
    }

    @Override
    public Optional<Instant> knownAt() {
        return Optional.of(at);
    }

    @Override
    public String ref() {
        return told.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(told);
    }

    @Override
    public Optional<Source> source() {
        return told.source();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Recurrence";
    }
}
