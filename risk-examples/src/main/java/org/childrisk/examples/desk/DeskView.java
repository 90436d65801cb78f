package org.childrisk.examples.desk;

import java.util.List;
import java.util.Optional;

/**
 * All that the page shows at one moment, in the order in which it shows it. Moments are milliseconds since 1970.
 *
 * @param now what time it is in the day
 * @param zone the zone in which the page says times
 * @param speed how many times as fast as the day itself
 * @param running whether time goes by
 * @param over whether the day has ended
 * @param trouble why nobody may rely on what is shown, empty where they may
 * @param rows the open cases, the gravest first and of those the nearest deadline
 * @param news what happened last, the oldest first
 */
record DeskView(
        long now,
        String zone,
        int speed,
        boolean running,
        boolean over,
        String trouble,
        List<Row> rows,
        List<News> news) {

    /** The same, at another moment: to see whether anything else differs. */
    DeskView at(long moment) {
        return new DeskView(moment, zone, speed, running, over, trouble, rows, news);
    }

    DeskView withTrouble(String found) {
        return new DeskView(now, zone, speed, running, over, found, rows, news);
    }

    /**
     * One open case.
     *
     * @param id its number at this desk
     * @param reference the host's reference
     * @param grade the grade that stands in plain words, empty where none does
     * @param worst how bad it can be in plain words, empty where not worse than it stands
     * @param domains in which kinds of harm the grade stands
     * @param reason the first reason
     * @param warning what a person must look at in this case, empty where nothing
     * @param duties what must be done, the most urgent first
     * @param late how many of them are overdue
     * @param question what to ask next
     * @param unknown how many questions were asked here and nobody knew
     * @param change the last change of a grade
     */
    record Row(
            int id,
            String reference,
            String grade,
            String worst,
            String domains,
            String reason,
            String warning,
            List<Duty> duties,
            int late,
            Optional<Ask> question,
            int unknown,
            Optional<Regrade> change) {}

    /**
     * A required action.
     *
     * @param code of the action catalogue
     * @param about the fact that it concerns, empty for the child as such
     * @param says what must be done
     * @param who whose duty it is
     * @param due the last moment in time, empty where nobody knows from when it counts
     * @param settles whether it is settled by saying here that it was done
     */
    record Duty(String code, String about, String says, String who, Optional<Long> due, boolean settles) {}

    /**
     * A question.
     *
     * @param ref the fact that holds the answer
     * @param field the answer in that fact
     * @param says the question as it is asked
     * @param yes what a yes says, empty where the question itself does
     * @param stake what hangs on it
     */
    record Ask(String ref, String field, String says, String yes, String stake) {}

    /**
     * A change of a grade.
     *
     * @param at when
     * @param says from what to what, in which kind of harm
     * @param because what did it
     * @param up whether it went up
     */
    record Regrade(long at, String says, String because, boolean up) {}

    /**
     * Something that happened.
     *
     * @param number counts up
     * @param at when
     * @param id the case's number at this desk
     * @param says what happened
     * @param kind {@code up}, {@code down}, {@code late}, {@code done} or {@code new}
     */
    record News(long number, long at, int id, String says, String kind) {

        News numbered(long next) {
            return new News(next, at, id, says, kind);
        }
    }
}
