package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.childrisk.policy.PolicyReader;
import org.junit.jupiter.api.Test;

/** The list of bank holidays agrees with the law that makes them and with the proclamations, worked out anew. */
class BankHolidaysTest {

    private static final int FIRST = 2000;
    private static final int LAST = 2030;
    private static final Set<String> ADDED = Set.of(
            "2002-06-03",
            "2002-06-04",
            "2011-04-29",
            "2012-06-04",
            "2012-06-05",
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08");
    private static final Set<String> MOVED_AWAY = Set.of("2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30");

    @Test
    void the_list_is_what_law_and_proclamations_make_it() {
        Set<LocalDate> expected = new TreeSet<>();
        IntStream.rangeClosed(FIRST, LAST).forEach(year -> addYear(year, expected));
        MOVED_AWAY.forEach(day -> expected.remove(LocalDate.parse(day)));
        ADDED.forEach(day -> expected.add(LocalDate.parse(day)));

        assertThat(new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy")
                        .read()
                        .bankHolidays()
                        .all())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void addYear(int year, Set<LocalDate> days) {
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        addOrSubstitute(LocalDate.of(year, Month.JANUARY, 1), days);
        // Boxing Day first: a Christmas Day on a Sunday gets the Tuesday
        addOrSubstitute(LocalDate.of(year, Month.DECEMBER, 26), days);
        addOrSubstitute(LocalDate.of(year, Month.DECEMBER, 25), days);
    }

    private static void addOrSubstitute(LocalDate day, Set<LocalDate> days) {
        LocalDate free = day;
        boolean moves = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        while (moves
                && (free.getDayOfWeek() == DayOfWeek.SATURDAY
                        || free.getDayOfWeek() == DayOfWeek.SUNDAY
                        || days.contains(free))) {
            free = free.plusDays(1);
        }
        days.add(free);
    }

    /** The anonymous Gregorian computation, after Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int skipped = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int day = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
