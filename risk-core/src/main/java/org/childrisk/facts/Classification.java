package org.childrisk.facts;

/** What the record calls a child who is not where the child should be. */
public enum Classification {
    /** Recorded as a missing person. */
    MISSING,
    /** Cause for concern, concern for safety or concern for welfare. */
    CAUSE_FOR_CONCERN,
    /** The category abolished in January 2017 and still found on records (MISS-APP-52). */
    ABSENT,
    /** A category that authorised no enquiries (MISS-INSP-17). */
    UNAUTHORISED_ABSENCE,
    /** Police declined to go under Right Care Right Person (MISS-PROT-06). */
    RIGHT_CARE_NO_DEPLOYMENT,
    /** Nothing was recorded at all. */
    NO_RECORD,
    /** Nobody has said how it was recorded. */
    UNKNOWN
}
