package org.childrisk.facts;

/** Force grade of an online abuse suspect, which sets the time to act (PROC-OCSA-01). */
public enum OnlineSuspectGrade {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH,
    UNGRADED
}
