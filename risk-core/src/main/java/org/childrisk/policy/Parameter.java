package org.childrisk.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * A number that guidance dates or a force may vary.
 *
 * @param id the name that rules use, for example {@code missing.child-floor}
 * @param meaning what it is, in a sentence
 * @param unit what its value is
 * @param safer which way protects the child more
 * @param least the lowest value that a force may set
 * @param most the highest value that a force may set
 * @param authority who fixes it
 * @param cites identifiers in the guidance register
 * @param values the values over time, earliest first
 */
public record Parameter(
        String id,
        String meaning,
        Unit unit,
        SafeDirection safer,
        String least,
        String most,
        Authority authority,
        List<String> cites,
        List<Dated> values) {

    /** What a value is. */
    public enum Unit {
        COUNT,
        SPAN,
        GRADE,
        RANK,
        /** ON or OFF. */
        SWITCH
    }

    /** Which way protects the child more. */
    public enum SafeDirection {
        LOWER,
        HIGHER
    }

    /** Who fixes the number. */
    public enum Authority {
        /** Law or national guidance states it. */
        NATIONAL,
        /** A force or local authority states it; the default is one published example. */
        LOCAL,
        /** Nobody was found to state it; the default is this library's own and says so. */
        HOUSE
    }

    /**
     * A value and the first day on which it holds.
     *
     * @param from the first day
     * @param value as written: a whole number, an ISO length, a grade, a rank, ON or OFF
     */
    public record Dated(LocalDate from, String value) {}
}
