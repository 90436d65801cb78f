package org.childrisk.facts;

import java.util.List;
import java.util.Optional;

/**
 * The national four-level scale, lowest first (MISS-APP-04). The same scale serves every {@link RiskDomain}, so that the
 * highest of them can be named.
 */
public enum Grade {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH;

    private static final List<Grade> SCALE = List.of(values());

    public boolean isBelow(Grade other) {
        return compareTo(other) < 0;
    }

    /** The next higher grade, empty of the highest. */
    public Optional<Grade> nextUp() {
        int above = SCALE.indexOf(this) + 1;
        return above < SCALE.size() ? Optional.of(SCALE.get(above)) : Optional.empty();
    }

    /** How high it stands: 1 of the lowest. */
    public int height() {
        return SCALE.indexOf(this) + 1;
    }

    /** The grade in plain words: "very low". */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
