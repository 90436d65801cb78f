package org.childrisk.policy;

/** What a case can be about, as far as something is left to a person's judgement there. */
public enum Topic {
    MISSING,
    RETURNED,
    SEXUAL_EXPLOITATION,
    CRIMINAL_EXPLOITATION,
    ABUSE_AND_NEGLECT,
    IMAGES_AND_ONLINE,
    ADULT_OF_CONCERN,
    /** Keeping an adult from the child, or a place from being used. */
    DISRUPTION,
    /** An adult who is registered as a sex offender, or convicted of such an offence. */
    OFFENDER,
    CHILD_AS_SUSPECT,
    CUSTODY,
    /** Something was reported, or is investigated. */
    INVESTIGATION,
    MEDICAL,
    REFERRAL,
    /** A strategy discussion, and the enquiry that it starts. */
    DISCUSSION,
    CONFERENCE,
    POLICE_PROTECTION,
    IN_CARE,
    DOMESTIC_ABUSE,
    /** A suspect was let go from custody. */
    RELEASE,
    /** Somebody put a grade on the record. */
    GRADE_ON_RECORD
}
