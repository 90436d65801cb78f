package org.childrisk.instruments;

import java.util.Map;
import java.util.Optional;

/**
 * What a force's own form came to, for an instrument whose items were not published.
 *
 * <pre>{@code
 * OwnMark.points("EIGHT_HEADINGS", 36)
 * }</pre>
 *
 * @param instrument the code of the instrument
 * @param points the sum on the form, empty where the instrument has none
 * @param counts how many items or headings were marked, by code of the group; empty where nobody counted
 * @param band the band that a person chose, empty where nobody did
 */
public record OwnMark(String instrument, Optional<Integer> points, Map<String, Integer> counts, Optional<String> band) {

    public OwnMark {
        counts = Map.copyOf(counts);
    }

    /** A form that came to so many points. */
    public static OwnMark points(String instrument, int points) {
        return new OwnMark(instrument, Optional.of(points), Map.of(), Optional.empty());
    }

    /** A form on which so many items of each group were marked. */
    public static OwnMark counts(String instrument, Map<String, Integer> counts) {
        return new OwnMark(instrument, Optional.empty(), counts, Optional.empty());
    }

    /** A form that ends in a band which a person chooses. */
    public static OwnMark band(String instrument, String band) {
        return new OwnMark(instrument, Optional.empty(), Map.of(), Optional.of(band));
    }

    /** The instrument only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "OwnMark[" + instrument + "]";
    }
}
