package org.childrisk.assessment;

/**
 * An inspection-style judgement of how the case was handled, on the three-value scale in use since 2015 (PROC-INSP-02).
 * {@link CaseAudit} says what decided it.
 */
public enum Judgement {
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    /** Nothing wrong was found, but no duty has been done yet, or the record does not say enough to time every duty. */
    NOT_YET_KNOWN
}
