package org.childrisk.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bank holidays of England and Wales, which are the same in both, year by year without a gap. */
public final class BankHolidays {

    private final Set<LocalDate> days = new HashSet<>();
    private final NavigableSet<Integer> years;

    /** The holidays of each year. Throws {@link PolicyProblem} if a day stands under a wrong year or a year is left out. */
    BankHolidays(NavigableMap<Integer, List<LocalDate>> byYear) {
        years = new TreeSet<>(byYear.keySet());
        byYear.forEach((year, holidays) -> {
            if (holidays.stream().anyMatch(day -> day.getYear() != year)) {
                throw new PolicyProblem(
                        "A bank holiday of another year stands under " + year + ".", "Maybe a year is mistyped.");
            }
            days.addAll(holidays);
        });
        if (!years.isEmpty() && years.last() - years.first() + 1 != years.size()) {
            throw new PolicyProblem(
                    "The list of bank holidays leaves out a year between " + years.first() + " and " + years.last()
                            + ".",
                    "Maybe a line was deleted.");
        }
    }

    /** No holiday in any year that is listed, and no year is: for lengths of time that need none. */
    static BankHolidays none() {
        return new BankHolidays(new TreeMap<>());
    }

    /** Whether the year of the day is listed. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    public boolean contains(LocalDate day) {
        return days.contains(day);
    }

    /** Every day listed, for showing them. */
    public Collection<LocalDate> all() {
        return new TreeSet<>(days);
    }
}
