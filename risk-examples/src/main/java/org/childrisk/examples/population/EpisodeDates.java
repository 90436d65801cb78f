package org.childrisk.examples.population;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lays the episodes of one child into a year: repeats come soon after the return, and never before it. */
final class EpisodeDates {

    /** When police were told and when the child was back. */
    record Dates(Instant missingSince, Instant reportedAt, Instant locatedAt) {}

    private static final double MINUTES_OF_DAY = Duration.ofDays(1).toMinutes();
    private static final double FOUR_WEEKS = 28;
    private static final double TWO_DAYS = 2;
    private static final double WEEK = 7;

    private final double soon;
    private final double latestRepeat;
    private final double overTwoDays;
    private final double overWeek;
    private final double shortest;
    private final double longest;
    private final double untilReport;

    EpisodeDates(Prevalences prevalences) {
        this.soon = prevalences.share("repeat.within-28-days");
        this.latestRepeat = prevalences.number("repeat.latest");
        this.overTwoDays = prevalences.share("away.over-48-hours");
        this.overWeek = prevalences.share("away.over-a-week");
        this.shortest = days(prevalences.time("away.shortest"));
        this.longest = days(prevalences.time("away.longest"));
        this.untilReport = days(prevalences.time("away.before-the-report"));
    }

    private static double days(Duration time) {
        return time.toMinutes() / MINUTES_OF_DAY;
    }

    /** At most so many episodes between two moments, oldest first: the first, and of the others those that fit in. */
    List<Dates> draw(int count, Instant from, Instant to, Chance chance) {
        double[] away = new double[count];
        double[] home = new double[count];
        double awayAll = 0;
        double homeAll = 0;
        for (int i = 0; i < count; i++) {
            away[i] = away(chance);
            home[i] = i == 0 ? 0 : home(chance);
            awayAll += away[i];
            homeAll += home[i];
        }
        double time = days(Duration.between(from, to));
        double room = Math.max(0, time - awayAll);
        double closer = homeAll > room ? room / homeAll : 1;
        home[0] = chance.between(0, room - homeAll * closer);
        List<Dates> dates = new ArrayList<>();
        double day = 0;
        for (int i = 0; i < count; i++) {
            double quiet = home[i] * (i == 0 ? 1 : closer);
            double reported = day + quiet;
            double since = reported - Math.min(quiet / 2, chance.between(0, untilReport));
            day = reported + away[i];
            if (i == 0 || day < time) {
                day = Math.min(day, time);
                dates.add(new Dates(moment(from, since), moment(from, reported), moment(from, day)));
            }
        }
        return dates;
    }

    private double away(Chance chance) {
        double which = chance.draw();
        if (which < overWeek) {
            return chance.skewedBetween(WEEK, longest);
        }
        return which < overTwoDays ? chance.skewedBetween(TWO_DAYS, WEEK) : chance.skewedBetween(shortest, TWO_DAYS);
    }

    private double home(Chance chance) {
        return chance.happens(soon) ? chance.between(0, FOUR_WEEKS) : chance.between(FOUR_WEEKS, latestRepeat);
    }

    private static Instant moment(Instant from, double days) {
        return from.plus(Duration.ofMinutes((long) (days * MINUTES_OF_DAY)));
    }
}
