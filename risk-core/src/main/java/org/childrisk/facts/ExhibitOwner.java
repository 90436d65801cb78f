package org.childrisk.facts;

/** Whose device it is. */
public enum ExhibitOwner {
    CHILD,
    SUSPECT,
    OTHER,
    UNKNOWN
}
