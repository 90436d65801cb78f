package org.childrisk.facts;

/** How another child is linked with the case. */
public enum ChildLink {
    SIBLING,
    SAME_HOUSEHOLD,
    SUSPECT_HOUSEHOLD,
    SAME_PLACEMENT,
    FRIEND,
    /** Missing at the same time and believed to be together (CASE-M-10). */
    MISSING_TOGETHER,
    ALLEGED_OTHER_VICTIM,
    OTHER,
    UNKNOWN
}
