package org.childrisk.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a moment: date, time and offset; with the zone in brackets behind where a moment has a zone. */
final class MomentReading<V> extends StrictReading<V> {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FORM = Pattern.compile("(?<date>" + DATE + ")T"
            + "(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?)"
            + "(?<offset>Z|[+-][0-9]{2}:[0-9]{2})?(\\[(?<zone>[A-Za-z0-9/_+:-]{1,50})])?");
    private static final String PLAIN = "0000-00-00T00:00:00Z";
    private static final String EXAMPLE = "2014-08-14T09:00:00+01:00";

    private final boolean zoned;
    private final Function<ZonedDateTime, V> result;

    private MomentReading(boolean zoned, Function<ZonedDateTime, V> result) {
        this.zoned = zoned;
        this.result = result;
    }

    static MomentReading<Instant> ofInstants() {
        return new MomentReading<>(false, ZonedDateTime::toInstant);
    }

    static MomentReading<ZonedDateTime> withZones() {
        return new MomentReading<>(true, moment -> moment);
    }

    @Override
    @Nullable
    V read(JsonNode value, Reading reading) {
        Findings findings = reading.findings();
        String text = value.isString() ? value.stringValue() : "";
        @Nullable Instant plain = plain(text);
        if (plain != null) {
            return result.apply(plain.atZone(ZoneOffset.UTC));
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            findings.add(value, "is not a moment", mend(text));
        } else if (form.group("offset") == null) {
            String local = form.group("date") + "T" + form.group("time");
            findings.add(
                    value,
                    "has no offset from UTC",
                    "Maybe " + local + "+01:00 in British summer time, " + local + "Z otherwise.");
        } else if (!zoned && form.group("zone") != null) {
            findings.add(value, "has a zone, which only asOf keeps", "Maybe leave the brackets out.");
        } else {
            @Nullable ZonedDateTime moment = moment(value, form, findings);
            return moment == null ? null : result.apply(moment);
        }
        return null;
    }

    /** The form in which programs write moments, {@code 2014-08-14T09:00:00Z}; null where it is another, or no moment. */
    private static @Nullable Instant plain(String text) {
        if (text.length() != PLAIN.length()) {
            return null;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char wanted = PLAIN.charAt(i);
            char given = text.charAt(i);
            if (wanted == '0' ? given < '0' || given > '9' : given != wanted) {
                return null;
            }
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException broken) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable ZonedDateTime moment(JsonNode value, Matcher form, Findings findings) {
        String date = form.group("date");
        LocalDate day;
        try {
            day = LocalDate.parse(date);
        } catch (DateTimeException broken) {
            findings.add(value, "has a date that does not exist", DateReading.mend(date));
            return null;
        }
        LocalDateTime local;
        ZoneOffset offset;
        try {
            local = day.atTime(LocalTime.parse(form.group("time")));
            offset = ZoneOffset.of(form.group("offset"));
        } catch (DateTimeException broken) {
            findings.add(
                    value,
                    "has a time or an offset that does not exist",
                    "Maybe a digit is mistyped: hours go from 00 to 23, offsets to 18:00.");
            return null;
        }
        return form.group("zone") == null
                ? ZonedDateTime.of(local, offset)
                : inZone(value, local.atOffset(offset).toInstant(), offset, form.group("zone"), findings);
    }

    private static @Nullable ZonedDateTime inZone(
            JsonNode value, Instant instant, ZoneOffset offset, String name, Findings findings) {
        ZoneId zone;
        try {
            zone = ZoneId.of(name);
        } catch (DateTimeException broken) {
            findings.add(
                    value,
                    "has a zone that is not known",
                    "Maybe [" + Nearest.to(name, ZoneId.getAvailableZoneIds()).orElse("Europe/London") + "].");
            return null;
        }
        ZonedDateTime moment = instant.atZone(zone);
        if (!moment.getOffset().equals(offset)) {
            findings.add(
                    value,
                    "has an offset that its zone does not have on that day",
                    "Maybe the offset is " + moment.getOffset() + ": the zone decides on summer time.");
            return null;
        }
        return moment;
    }

    private static String mend(String text) {
        if (DATE.matcher(text).matches()) {
            return "Maybe the time is missing: " + text + "T09:00:00Z.";
        }
        return text.matches(DATE + "T[0-9]{2}:[0-9]{2}(Z|[+-].*)?")
                ? "Maybe the seconds are missing: " + text.substring(0, 16) + ":00" + text.substring(16) + "."
                : "Maybe write it as date, time and offset: \"" + EXAMPLE + "\".";
    }
}
