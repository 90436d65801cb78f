package org.childrisk.instruments;

import java.util.List;
import org.childrisk.facts.Answer;

/**
 * What one item came to.
 *
 * @param group the code of its group
 * @param asks what it asks, in this library's own words
 * @param answer what the case file says; UNKNOWN where it does not say, and then it counts for nothing only so far
 * @param points what it adds, 0 where the instrument has no points
 * @param couldAdd what it could still add, once somebody answers what is unknown
 * @param signs the signs on which it was read, those too old to count included
 * @param mayMean signs on the record that may mean it and do not say so, in plain words
 */
public record ItemReading(
        String group,
        String asks,
        Answer answer,
        int points,
        int couldAdd,
        List<CountedSign> signs,
        List<String> mayMean) {

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "ItemReading";
    }
}
