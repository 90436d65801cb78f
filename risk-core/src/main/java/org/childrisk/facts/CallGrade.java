package org.childrisk.facts;

/** How soon police said that they would go, under the national names; forces call them otherwise (PROC-CALL-01). */
public enum CallGrade {
    EMERGENCY,
    PRIORITY,
    SCHEDULED,
    NO_DEPLOYMENT,
    UNGRADED
}
