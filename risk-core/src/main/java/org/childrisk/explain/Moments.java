package org.childrisk.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;

/** Says moments and lengths of time as a person on duty would, seen from the moment of the assessment and in its zone. */
final class Moments {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);
    private static final Duration COUNTED_IN_HOURS = Duration.ofDays(2);
    private static final Duration COUNTED_IN_DAYS_AND_HOURS = Duration.ofDays(7);

    private final ZonedDateTime asOf;

    Moments(ZonedDateTime asOf) {
        this.asOf = asOf;
    }

    /** The moment of the assessment itself: {@code 20 Jun 2014 21:00 (Europe/London)}. */
    String now() {
        return YEAR.format(asOf) + " (" + asOf.getZone() + ")";
    }

    /** A moment, with no more of the date than it needs: {@code 23:00}, {@code 21 Jun 23:00}. */
    String at(Instant moment) {
        ZonedDateTime there = moment.atZone(asOf.getZone());
        if (there.toLocalDate().equals(asOf.toLocalDate())) {
            return CLOCK.format(there);
        }
        return (there.getYear() == asOf.getYear() ? DAY : YEAR).format(there);
    }

    /** A moment to come and how far off it is: {@code 23:00 (in 2 h)}. */
    String until(Instant moment) {
        return at(moment) + " (in " + length(Duration.between(asOf.toInstant(), moment)) + ")";
    }

    /** When an action falls due or fell due, or when it was done. */
    String when(RequiredAction action) {
        return switch (action.status()) {
            case OVERDUE -> "overdue by " + lateBy(action, asOf.toInstant());
            case DUE -> "by " + action.due().map(this::until).orElse("a time not known");
            case DONE -> action.doneAt().map(this::at).orElse("time not on record");
            case DONE_LATE ->
                "late by " + action.doneAt().map(at -> lateBy(action, at)).orElse("a time not known");
            case MISSED -> "was due " + action.due().map(this::at).orElse("at a time not known");
            case NOT_YET_KNOWN -> "";
        };
    }

    /** Who challenges a label and by when, as far as something requires it. */
    String challenge(LabelSetAside label, Assessment assessment) {
        String who = assessment.actions().stream()
                .filter(action -> label.actions().contains(action.code()))
                .map(this::challenge)
                .distinct()
                .collect(Collectors.joining("; "));
        return who.isEmpty() ? "A person judges whether to challenge it." : "Challenge: " + who;
    }

    private String challenge(RequiredAction action) {
        boolean done = action.status() == ActionStatus.DONE;
        String when = when(action);
        return action.who() + (when.isEmpty() ? "" : ", " + (done ? "done " : "") + when);
    }

    private static String lateBy(RequiredAction action, Instant end) {
        return action.due().map(due -> length(Duration.between(due, end))).orElse("a time not known");
    }

    /** A length of time: {@code 45 min}, {@code 2 h 30 min}, {@code 3 d 4 h}, {@code 59 d}. */
    static String length(Duration length) {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            return "less than 1 min";
        }
        if (length.compareTo(COUNTED_IN_HOURS) < 0) {
            return two(length.toHours(), "h", length.toMinutesPart(), "min");
        }
        boolean exact = length.compareTo(COUNTED_IN_DAYS_AND_HOURS) < 0;
        return two(length.toDays(), "d", exact ? length.toHoursPart() : 0, "h");
    }

    private static String two(long many, String large, long few, String small) {
        String rest = few == 0 ? "" : few + " " + small;
        return many == 0 ? rest : many + " " + large + (rest.isEmpty() ? "" : " " + rest);
    }
}
