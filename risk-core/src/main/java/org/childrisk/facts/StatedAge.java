package org.childrisk.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An age where the birth date is not known.
 *
 * @param years whole years
 * @param on the day on which the child was that old; empty means on the day of the assessment
 */
public record StatedAge(int years, Optional<LocalDate> on) {

    public StatedAge {
        on = Given.orEmpty(on);
        new FactCheck()
                .between(
                        "years",
                        years,
                        0,
                        25,
                        "Maybe the age is mistyped. This library assesses children, and adults only while something that happened to them as a child is still open.")
                .done();
    }

    /** No age: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "StatedAge";
    }
}
