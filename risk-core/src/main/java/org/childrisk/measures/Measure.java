package org.childrisk.measures;

import java.time.Instant;
import java.util.Optional;
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

    /** Who supplied the fact behind it, empty where there is none or nobody said. */
    Optional<Source> source();
}
