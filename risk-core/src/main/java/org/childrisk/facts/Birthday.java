package org.childrisk.facts;

import java.time.LocalDate;

/** Birthdays. Whoever was born on 29 February has theirs on 1 March in other years: no child grows up a day too early. */
public final class Birthday {

    private Birthday() {}

    /** The day on which somebody becomes so many years old. */
    public static LocalDate of(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
