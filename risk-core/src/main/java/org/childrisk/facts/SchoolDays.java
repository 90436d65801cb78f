package org.childrisk.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * When the child's school is open, as the host knows it: school terms differ by area and school. Where the host supplies
 * none, what is due by a school day is due by the working day instead, which never comes later (PROC-ENC-03).
 *
 * <pre>{@code
 * new SchoolDays(List.of(new SchoolTerm(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 13))), List.of())
 * }</pre>
 *
 * @param terms every stretch of school known, in any order; a half-term holiday ends one
 * @param closed days within a term on which the school is closed
 */
public record SchoolDays(List<SchoolTerm> terms, List<LocalDate> closed) {

    public SchoolDays {
        terms = Given.orNone(terms);
        closed = Given.orNone(closed);
        new FactCheck()
                .that(
                        !terms.isEmpty(),
                        "terms",
                        "nothing",
                        "is required",
                        "Maybe leave schoolDays out: then working days are counted.")
                .done();
    }

    /** Whether the terms say anything about the day: before the first and after the last of them nothing is known. */
    public boolean covers(LocalDate day) {
        LocalDate first = terms.stream()
                .map(SchoolTerm::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        LocalDate last = terms.stream()
                .map(SchoolTerm::to)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the school is open, bank holidays apart. */
    public boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day)
                && terms.stream().anyMatch(term -> term.contains(day));
    }
}
