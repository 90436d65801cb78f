package org.childrisk.facts;

/** Why an investigation was closed. */
public enum ClosureReason {
    CHARGED_OR_CONVICTED,
    CHILD_TURNED_18,
    NO_SUSPECT_IDENTIFIED,
    CHILD_DOES_NOT_SUPPORT,
    NO_FURTHER_ACTION,
    OTHER,
    UNKNOWN
}
