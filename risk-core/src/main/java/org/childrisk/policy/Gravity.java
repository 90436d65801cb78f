package org.childrisk.policy;

/** How gravely one finding, or one duty not done in time, weighs in the audit of a case. The worst one decides. */
public enum Gravity {
    /** Named and counted; it decides no judgement. */
    MINOR,
    REQUIRES_IMPROVEMENT,
    INADEQUATE
}
