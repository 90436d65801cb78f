package org.childrisk.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as guidance states it: calendar days, weeks or months (which a clock change does not stretch), exact
 * hours and minutes, working days or school days.
 *
 * <pre>{@code
 * Span.parse("P3M")     // three months, to the same hour by the wall clock
 * Span.parse("PT72H")   // seventy-two hours, exactly
 * Span.parse("15WD")    // to the end of the fifteenth working day after the day on which it starts
 * Span.parse("1SDT8H")  // to eight o'clock on the next school day
 * }</pre>
 *
 * @param kind which days are counted
 * @param days calendar part, or the number of working days or school days
 * @param time exact part; with school days the time by the clock
 */
@SuppressWarnings("JavaPeriodGetDays") // months and days are added one after the other, each by its own getter
public record Span(Kind kind, Period days, Duration time) {

    /** Which days are counted. */
    public enum Kind {
        CALENDAR,
        /** Neither weekends nor bank holidays. */
        WORKING_DAYS,
        /** Days on which the child's school is open. */
        SCHOOL_DAYS
    }

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3})WD");
    private static final Pattern SCHOOL_DAYS = Pattern.compile("(\\d{1,3})SDT(\\d{1,2})H");
    private static final Duration DAY = Duration.ofDays(1);

    /** Reads an ISO 8601 length ({@code P90D}, {@code P3M}, {@code PT72H}), {@code 15WD} or {@code 1SDT8H}. */
    @JsonCreator
    public static Span parse(String text) {
        Matcher working = WORKING_DAYS.matcher(text);
        if (working.matches()) {
            return new Span(Kind.WORKING_DAYS, Period.ofDays(Integer.parseInt(working.group(1))), Duration.ZERO);
        }
        Matcher school = SCHOOL_DAYS.matcher(text);
        if (school.matches() && Integer.parseInt(school.group(2)) < DAY.toHours()) {
            return new Span(
                    Kind.SCHOOL_DAYS,
                    Period.ofDays(Integer.parseInt(school.group(1))),
                    Duration.ofHours(Integer.parseInt(school.group(2))));
        }
        int time = text.indexOf('T');
        try {
            Period days = text.startsWith("PT") ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
            return new Span(Kind.CALENDAR, days, time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Not a length of time: " + text + ". Maybe write P90D for days, P3M for months, PT72H for hours,"
                            + " 15WD for working days or 1SDT8H for eight o'clock on the next school day.",
                    e);
        }
    }

    /** The moment this long after another. */
    public Instant after(Instant start, CaseCalendar calendar) {
        return deadline(start, calendar).at();
    }

    /** The moment this long before another; school days are counted as working days. */
    public Instant before(Instant end, CaseCalendar calendar) {
        return latest(end, calendar).at();
    }

    /** Whether it is counted in days of the calendar and in hours, which are as long everywhere but for a clock change. */
    public boolean isInDays() {
        return kind == Kind.CALENDAR && days.toTotalMonths() == 0;
    }

    /** The moment this long after another, and what the count had to do without. */
    public Deadline deadline(Instant start, CaseCalendar calendar) {
        return switch (kind) {
            case WORKING_DAYS -> calendar.workingDay(start, days.getDays());
            case SCHOOL_DAYS -> calendar.schoolDay(start, days.getDays(), LocalTime.MIDNIGHT.plus(time));
            case CALENDAR -> new Deadline(calendarAfter(start, calendar), Optional.empty());
        };
    }

    /** Hours are the same by every clock; only days need one. */
    private Instant calendarAfter(Instant start, CaseCalendar calendar) {
        return days.isZero()
                ? start.plus(time)
                : start.atZone(calendar.zone()).plus(days).plus(time).toInstant();
    }

    /** The moment this long before another, and what the count had to do without. */
    public Deadline latest(Instant end, CaseCalendar calendar) {
        return kind == Kind.CALENDAR
                ? new Deadline(
                        end.atZone(calendar.zone()).minus(days).minus(time).toInstant(), Optional.empty())
                : calendar.workingDay(end, -days.getDays());
    }

    /** The length in plain words: "72 hours", "3 months", "15 working days", "at once". */
    public String words() {
        StringBuilder words = new StringBuilder();
        if (kind == Kind.CALENDAR) {
            append(words, days.toTotalMonths(), "month");
            append(words, days.getDays(), "day");
            append(words, time.toHours(), "hour");
            append(words, time.toMinutesPart(), "minute");
        } else {
            append(words, days.getDays(), kind == Kind.WORKING_DAYS ? "working day" : "school day");
        }
        return words.isEmpty() ? "at once" : words.toString();
    }

    private static void append(StringBuilder words, long count, String unit) {
        if (count != 0) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(count)
                    .append(' ')
                    .append(unit)
                    .append(count == 1 ? "" : "s");
        }
    }

    /**
     * Roughly how long, for comparing a force's setting with its bounds: a month counts as thirty days, a week has five
     * working days.
     */
    Duration roughly() {
        return kind == Kind.CALENDAR
                ? DAY.multipliedBy(days.toTotalMonths() * 30L + days.getDays()).plus(time)
                : DAY.multipliedBy(days.getDays() * 7L).dividedBy(5);
    }
}
