package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Counts moments that stand in order, earliest first, without looking at each. */
final class MomentsInOrder {

    private MomentsInOrder() {}

    /** How many lie before this moment. */
    static int countBefore(List<Instant> moments, Instant end) {
        return countWhile(moments, moment -> moment.isBefore(end));
    }

    /** How many lie before this moment or at it. */
    static int countUpTo(List<Instant> moments, Instant end) {
        return countWhile(moments, moment -> !moment.isAfter(end));
    }

    /** How many of the first hold, of a condition that no moment meets once an earlier one did not. */
    private static int countWhile(List<Instant> moments, Predicate<Instant> holds) {
        int hold = 0;
        int notYetKnown = moments.size();
        while (notYetKnown > 0) {
            int half = notYetKnown / 2;
            if (holds.test(moments.get(hold + half))) {
                hold += half + 1;
                notYetKnown -= half + 1;
            } else {
                notYetKnown = half;
            }
        }
        return hold;
    }
}
