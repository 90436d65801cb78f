package org.childrisk.facts;

/** Why an investigation was closed. */
public enum ClosureReason {
    CHARGED_OR_CONVICTED,
    CHILD_TURNED_18,
    NO_SUSPECT_IDENTIFIED,
    CHILD_DOES_NOT_SUPPORT,
    /** Recorded and not investigated further, in the public interest: images among children (ONL-08). */
    OUTCOME_21,
    /** A notice or order was used instead of going on (SUS-01). */
    DISRUPTED_INSTEAD,
    NO_FURTHER_ACTION,
    OTHER,
    UNKNOWN
}
