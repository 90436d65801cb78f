package org.childrisk.facts;

/** What kind of event or information came to police. */
public enum IncidentKind {
    /** The child told somebody that they were harmed. */
    DISCLOSURE,
    SEXUAL_OFFENCE,
    ONLINE_OFFENCE,
    ASSAULT_OR_INJURY,
    NEGLECT,
    /** Domestic abuse in a household with the child (PROC-DA-01). */
    DOMESTIC_ABUSE,
    /** Information that a person may be harming children (PROC-INV-09). */
    INTELLIGENCE,
    /** The child was arrested or treated as a suspect (PROC-INV-12). */
    CHILD_ARRESTED,
    /** Somebody reported a worry about the child. */
    CONCERN_REPORTED,
    OTHER
}
