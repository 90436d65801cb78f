package org.childrisk.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A length of time as guidance states it: calendar days, weeks or months (which a clock change does not stretch), or
 * exact hours and minutes.
 *
 * <pre>{@code
 * Span.parse("P3M")    // three months, to the same hour by the wall clock
 * Span.parse("PT72H")  // seventy-two hours, exactly
 * }</pre>
 *
 * @param days calendar part
 * @param time exact part
 */
@SuppressWarnings("JavaPeriodGetDays") // months and days are added one after the other, each by its own getter
public record Span(Period days, Duration time) {

    /** Reads an ISO 8601 length: {@code P90D}, {@code P3M}, {@code PT72H}. */
    public static Span parse(String text) {
        int time = text.indexOf('T');
        try {
            Period days = text.startsWith("PT") ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
            return new Span(days, time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Not a length of time: " + text + ". Maybe write P90D for days, P3M for months or PT72H for hours.",
                    e);
        }
    }

    /** The moment this long after another, counted in the given zone. */
    public Instant after(Instant start, ZoneId zone) {
        return start.atZone(zone).plus(days).plus(time).toInstant();
    }

    /** The moment this long before another, counted in the given zone. */
    public Instant before(Instant end, ZoneId zone) {
        return end.atZone(zone).minus(days).minus(time).toInstant();
    }

    /** The length in plain words: "72 hours", "3 months", "at once". */
    public String words() {
        StringBuilder words = new StringBuilder();
        append(words, days.toTotalMonths(), "month");
        append(words, days.getDays(), "day");
        append(words, time.toHours(), "hour");
        append(words, time.toMinutesPart(), "minute");
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

    /** Roughly how long, for comparing a force's setting with its bounds: a month counts as thirty days. */
    Duration roughly() {
        return Duration.ofDays(days.toTotalMonths() * 30L + days.getDays()).plus(time);
    }
}
