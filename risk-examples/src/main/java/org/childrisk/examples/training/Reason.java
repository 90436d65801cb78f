package org.childrisk.examples.training;

import java.util.List;

/**
 * Something on the record that a trainee may take for a reason of the grades.
 *
 * @param says it in plain words
 * @param weight what it really carries, as the proof has it
 * @param rules the rules of the proof that rest on it, none where no rule does
 */
public record Reason(String says, Weight weight, List<String> rules) {

    /** What something on the record carries. */
    public enum Weight {
        /** A grade rests on it. */
        CARRIES,
        /** Other rules rest on it: a duty, a finding, a lower grade. The grades as they stand do not. */
        ELSEWHERE,
        /** No rule rests on it at this moment. */
        NONE,
        /** Words that somebody put on the record: they carry nothing, ever. */
        BAIT
    }

    /** Whether a grade rests on it. */
    public boolean carries() {
        return weight == Weight.CARRIES;
    }

    /** Whether it is a label. */
    public boolean isBait() {
        return weight == Weight.BAIT;
    }
}
