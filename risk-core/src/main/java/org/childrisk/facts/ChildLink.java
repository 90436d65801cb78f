package org.childrisk.facts;

/** How another child is linked with the case. */
public enum ChildLink {
    SIBLING,
    SAME_HOUSEHOLD,
    SUSPECT_HOUSEHOLD,
    SAME_PLACEMENT,
    FRIEND,
    ALLEGED_OTHER_VICTIM,
    OTHER,
    UNKNOWN
}
