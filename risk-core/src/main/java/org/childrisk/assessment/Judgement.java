package org.childrisk.assessment;

/**
 * An inspection-style judgement of how the case was handled, on the three-value scale in use since 2015 (PROC-INSP-02).
 * The worst finding or duty not done in time decides; nothing is added up.
 */
public enum Judgement {
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE,
    /** Nothing wrong was found, but nothing was due, or the record does not say enough to time every duty. */
    NOT_YET_KNOWN
}
