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

    /** Under a care order of section 31, which a warning notice rests on (SUS-03). */
    public boolean isCareOrder() {
        return this == SECTION_31;
    }

    /** The record says that there is no care order (SUS-04); an interim order is left to a lawyer. */
    public boolean isWithoutCareOrder() {
        return this == NOT_LOOKED_AFTER || this == SECTION_20 || this == CARE_LEAVER;
    }

    /** In the care of a local authority now, on whatever basis. */
    public boolean isLookedAfter() {
        return this == SECTION_20 || this == SECTION_31 || this == SECTION_38 || this == REMAND || this == LOOKED_AFTER;
    }
}
