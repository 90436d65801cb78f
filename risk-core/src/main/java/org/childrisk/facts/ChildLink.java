package org.childrisk.facts;

/** How another child is linked with the case. */
public enum ChildLink {
    SIBLING,
    SAME_HOUSEHOLD,
    SUSPECT_HOUSEHOLD,
    /** Where the suspect meets children at a school, a club or another activity (SUS-12). */
    SUSPECT_SCHOOL_OR_CLUB,
    /** Met by the suspect at work (SUS-12). */
    SUSPECT_WORK,
    /** Reached by the suspect online (SUS-12). */
    SUSPECT_ONLINE_CONTACT,
    SAME_PLACEMENT,
    FRIEND,
    /** Missing at the same time and believed to be together (CASE-M-10). */
    MISSING_TOGETHER,
    ALLEGED_OTHER_VICTIM,
    OTHER,
    UNKNOWN
}
