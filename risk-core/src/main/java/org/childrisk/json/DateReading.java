package org.childrisk.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a day: year, month, day. */
final class DateReading extends StrictReading<LocalDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    @Nullable
    LocalDate read(JsonNode value, Reading reading) {
        Findings findings = reading.findings();
        String text = value.isString() ? value.stringValue() : "";
        if (!FORM.matcher(text).matches()) {
            boolean longer =
                    text.length() > 10 && FORM.matcher(text.substring(0, 10)).matches();
            findings.add(
                    value,
                    "is not a date",
                    longer
                            ? "Maybe only the day is meant: " + text.substring(0, 10) + "."
                            : "Maybe write it as year-month-day: \"2014-08-14\".");
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException broken) {
            findings.add(value, "is a date that does not exist", mend(text));
            return null;
        }
    }

    /** Why a text that has the form of a date is none. */
    static String mend(String text) {
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8, 10));
        if (month < 1 || month > 12) {
            return day >= 1 && day <= 12
                    ? "Maybe month and day were swapped: there is no month " + month + "."
                    : "Maybe the month is mistyped: there is no month " + month + ".";
        }
        YearMonth within = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
        return "Maybe the day is mistyped: the last of that month is " + within.atEndOfMonth() + ".";
    }
}
