package org.childrisk.instruments;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Source;

/**
 * A sign on which an item was read.
 *
 * @param code the code of the indicator
 * @param says what it says, in plain words
 * @param at the time by which it was put into a window, empty where none was recorded
 * @param basis what that time is
 * @param window the window in which it counts, empty text where it lies outside every one and counts for nothing
 * @param source who supplied it, empty where not recorded or where a rule concluded it
 */
public record CountedSign(
        String code, String says, Optional<Instant> at, TimeBasis basis, String window, Optional<Source> source) {

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "CountedSign";
    }
}
