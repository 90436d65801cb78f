package org.childrisk.facts;

/** Whose law and procedures apply. England and Wales differ (MISS-DFE-12, PROC-WAL-01). */
public enum Country {
    ENGLAND,
    WALES
}
