package org.childrisk.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.childrisk.facts.SchoolDays;

/**
 * How days are counted in one case: in which zone, without which holidays, and on which days the child's school is open.
 * Immutable.
 */
public final class CaseCalendar {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final ZoneId zone;
    private final BankHolidays bankHolidays;
    private final Optional<SchoolDays> schoolDays;

    CaseCalendar(ZoneId zone, BankHolidays bankHolidays, Optional<SchoolDays> schoolDays) {
        this.zone = zone;
        this.bankHolidays = bankHolidays;
        this.schoolDays = schoolDays;
    }

    /** A calendar that knows no holiday: enough for calendar days and hours. */
    public static CaseCalendar of(ZoneId zone) {
        return new CaseCalendar(zone, BankHolidays.none(), Optional.empty());
    }

    public ZoneId zone() {
        return zone;
    }

    /** The end of the working day so many after the one on which a clock starts; before it, where the number is negative. */
    Deadline workingDay(Instant start, int days) {
        LocalDate day = start.atZone(zone).toLocalDate();
        int left = Math.abs(days);
        boolean listed = bankHolidays.covers(day);
        while (left > 0) {
            day = day.plusDays(Integer.signum(days));
            listed &= bankHolidays.covers(day);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return new Deadline(
                day.atTime(END_OF_DAY).atZone(zone).toInstant(),
                listed ? Optional.empty() : Optional.of(Deadline.Caveat.NO_BANK_HOLIDAYS));
    }

    /** The moment on the so-manieth school day, at this time by the clock, that comes after another. */
    Deadline schoolDay(Instant start, int days, LocalTime clock) {
        ZonedDateTime begin = start.atZone(zone);
        LocalDate day =
                begin.toLocalTime().isBefore(clock) ? begin.toLocalDate().minusDays(1) : begin.toLocalDate();
        Optional<Deadline.Caveat> caveat = Optional.empty();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!bankHolidays.covers(day)) {
                caveat = Optional.of(Deadline.Caveat.NO_BANK_HOLIDAYS);
            } else if (caveat.isEmpty() && !isSchoolKnown(day)) {
                caveat = Optional.of(Deadline.Caveat.NO_SCHOOL_DAYS);
            }
            left -= isSchoolDay(day) ? 1 : 0;
        }
        return new Deadline(day.atTime(clock).atZone(zone).toInstant(), caveat);
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /** Where nobody knows, any working day: too early is safe, too late is not. */
    private boolean isSchoolDay(LocalDate day) {
        return isWorkingDay(day)
                && schoolDays
                        .filter(school -> school.covers(day))
                        .map(school -> school.isOpen(day))
                        .orElse(true);
    }

    private boolean isSchoolKnown(LocalDate day) {
        return schoolDays.filter(school -> school.covers(day)).isPresent();
    }
}
