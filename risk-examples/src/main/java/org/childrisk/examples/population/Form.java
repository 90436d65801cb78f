package org.childrisk.examples.population;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/** The forms in which a figure is written. */
enum Form {
    /** From 0% to 100%. */
    SHARE,
    /** At least 1. */
    NUMBER,
    /** An ISO length of time. */
    TIME,
    /** An ISO date. */
    DAY;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The form of this text, empty where it has none. */
    static Optional<Form> of(String text) {
        return Arrays.stream(values()).filter(form -> form.holds(text)).findFirst();
    }

    private boolean holds(String text) {
        try {
            return switch (this) {
                case SHARE -> text.matches("\\d{1,3}(\\.\\d{1,6})?%") && shareOf(text) <= 1;
                case NUMBER -> text.matches("\\d{1,6}(\\.\\d{1,6})?") && Double.parseDouble(text) >= 1;
                case TIME -> !Duration.parse(text).isNegative();
                case DAY -> LocalDate.parse(text).getYear() >= 1;
            };
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static double shareOf(String text) {
        return new BigDecimal(text.replace("%", "")).divide(HUNDRED).doubleValue();
    }
}
