package org.childrisk.facts;

/** To whom a referral or notice went. */
public enum ReferralRoute {
    SOCIAL_CARE,
    MULTI_AGENCY_HUB,
    DESIGNATED_OFFICER_FOR_ALLEGATIONS,
    SCHOOL,
    HEALTH,
    DOMESTIC_ABUSE_CONFERENCE,
    NATIONAL_REFERRAL_MECHANISM,
    OTHER
}
