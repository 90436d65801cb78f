package org.childrisk.facts;

/** What a victim has to be told about (PROC-VCOP-01). */
public enum VictimEvent {
    ARREST,
    INTERVIEW,
    RELEASE,
    BAIL_OR_CONDITIONS,
    CHARGE,
    DECISION_NOT_TO_INVESTIGATE
}
