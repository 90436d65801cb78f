package org.childrisk.facts;

/** The plan that social care holds for a child (PROC-RCPC-01, PROC-WAL-01). */
public enum PlanStatus {
    NONE,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    /** Wales: care and support protection plan. */
    CARE_AND_SUPPORT_PROTECTION,
    UNKNOWN
}
