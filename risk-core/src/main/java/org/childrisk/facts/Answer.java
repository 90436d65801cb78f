package org.childrisk.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a question. A question that nobody answered is {@link #UNKNOWN}, never {@link #NO}: silence is not
 * reassurance (MISS-APP-14).
 *
 * <p>Rules ask {@code policeAttended.no} or {@code wellbeingConfirmed.notYes}; the second also holds while nobody knows.
 */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** The answer, or UNKNOWN where the record has none. */
    public static Answer orUnknown(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : answer;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** YES or UNKNOWN: for what must be done unless somebody says that there is no need. */
    public boolean isNotNo() {
        return this != NO;
    }

    /** NO or UNKNOWN: nothing on the record says yes. */
    public boolean isNotYes() {
        return this != YES;
    }

    /** YES before UNKNOWN before NO: where two people answer differently, the graver counts. */
    public boolean isGraverThan(Answer other) {
        return gravity() > other.gravity();
    }

    private int gravity() {
        return switch (this) {
            case YES -> 2;
            case UNKNOWN -> 1;
            case NO -> 0;
        };
    }
}
