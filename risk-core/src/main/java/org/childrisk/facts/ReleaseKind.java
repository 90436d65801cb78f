package org.childrisk.facts;

/** On what terms a suspect is at large. */
public enum ReleaseKind {
    BAIL,
    RELEASED_UNDER_INVESTIGATION,
    NO_FURTHER_ACTION,
    CHARGED_AND_BAILED,
    REMANDED,
    UNKNOWN
}
