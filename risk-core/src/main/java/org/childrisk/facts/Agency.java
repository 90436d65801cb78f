package org.childrisk.facts;

/** An agency at a strategy discussion (PROC-STRAT-02). */
public enum Agency {
    SOCIAL_CARE,
    POLICE,
    HEALTH,
    EDUCATION,
    OTHER
}
