package org.childrisk.facts;

/**
 * The national four-level scale, lowest first (MISS-APP-04). The same scale serves every {@link RiskDomain}, so that the
 * highest of them can be named.
 */
public enum Grade {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH;

    public boolean isBelow(Grade other) {
        return compareTo(other) < 0;
    }

    /** The grade in plain words: "very low". */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
