package org.childrisk.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * A moment that was counted, and what to know about the counting.
 *
 * @param at the last moment in time
 * @param caveat what the count had to do without, empty where nothing
 */
public record Deadline(Instant at, Optional<Caveat> caveat) {

    /** What a count of days had to do without. It then comes out earlier and never later. */
    public enum Caveat {
        /** Nobody supplied the days on which the school is open, or not for these days. */
        NO_SCHOOL_DAYS("counted in working days, for the days on which the school is open are not known"),
        /** The list of bank holidays does not hold the year. */
        NO_BANK_HOLIDAYS("counted without bank holidays, for the list does not hold the year");

        private final String words;

        Caveat(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
