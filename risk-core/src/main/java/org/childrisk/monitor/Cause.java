package org.childrisk.monitor;

import java.util.List;

/**
 * Why something changed.
 *
 * @param kind what kind of cause
 * @param facts the facts that did it, where facts did; never empty for {@link Kind#LEARNED}
 */
public record Cause(Kind kind, List<FactRef> facts) {

    /** What can change a result. */
    public enum Kind {
        /** The case was opened; the facts are all that it was opened with and are not listed. */
        OPENED,
        /** Something was learned, corrected or withdrawn. */
        LEARNED,
        /** Nothing was learned; a deadline passed, a window opened or closed, or another edition of the rules is in use. */
        TIME
    }

    static final Cause OPENED = new Cause(Kind.OPENED, List.of());
    static final Cause TIME = new Cause(Kind.TIME, List.of());

    static Cause learned(List<FactRef> facts) {
        return new Cause(Kind.LEARNED, facts.stream().distinct().sorted().toList());
    }
}
