package org.childrisk.facts;

/** On what basis a child is looked after by a local authority, if at all (PROC-LAC-01). */
public enum CareStatus {
    NOT_LOOKED_AFTER,
    /** Accommodated by agreement, Children Act 1989 section 20. */
    SECTION_20,
    /** Full care order, section 31. */
    SECTION_31,
    /** Interim care order, section 38. */
    SECTION_38,
    REMAND,
    /** Looked after; the record does not say on what basis. */
    LOOKED_AFTER,
    CARE_LEAVER,
    UNKNOWN;

    /** In the care of a local authority now, on whatever basis. */
    public boolean isLookedAfter() {
        return this == SECTION_20 || this == SECTION_31 || this == SECTION_38 || this == REMAND || this == LOOKED_AFTER;
    }
}
