package org.childrisk.facts;

/** How an adult came to be near the child. */
public enum AdultRelation {
    PARENT,
    RELATIVE,
    PARTNER_OF_PARENT,
    DESCRIBED_AS_PARTNER_OF_CHILD,
    ONLINE_CONTACT,
    ASSOCIATE,
    PROFESSIONAL,
    STRANGER,
    OTHER,
    UNKNOWN
}
