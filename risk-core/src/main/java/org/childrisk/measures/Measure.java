package org.childrisk.measures;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;

/** Something measured that rules match, able to say what was measured. */
public interface Measure {

    /** The reference of the fact measured, or a name of its own. */
    String ref();

    /** What was measured, in plain words. */
    String say(FactWords words);

    /** When police learned of it, empty where not recorded or where that means nothing. */
    default Optional<Instant> knownAt() {
        return Optional.empty();
    }

    /** When it began, empty where not recorded or where that means nothing; else when police learned of it. */
    default Optional<Instant> beganAt() {
        return knownAt();
    }

    /** Whether what was measured is over; UNKNOWN where it has no end or nobody knows. */
    default Answer over() {
        return Answer.UNKNOWN;
    }

    /** When it ended, empty where it has not, or nobody knows when. */
    default Optional<Instant> endedAt() {
        return Optional.empty();
    }

    /** Who supplied the fact behind it, empty where there is none or nobody said. */
    Optional<Source> source();

    /** Whether another measure of the same case and moment measures the same, so that rules need not look at it again. */
    default boolean isSameAs(Object other) {
        return equals(other);
    }
}
