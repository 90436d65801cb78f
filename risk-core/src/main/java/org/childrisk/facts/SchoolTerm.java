package org.childrisk.facts;

import java.time.LocalDate;

/**
 * A stretch of school, both ends included. Weekends and bank holidays within it are no school days.
 *
 * @param from the first school day
 * @param to the last school day
 */
public record SchoolTerm(LocalDate from, LocalDate to) {

    public SchoolTerm {
        new FactCheck().required("from", from).required("to", to).done();
        new FactCheck()
                .that(
                        !to.isBefore(from),
                        "to",
                        to.toString(),
                        "is before from (" + from + ")",
                        "Maybe the two were swapped, or the year of one is mistyped.")
                .done();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
