package org.childrisk.facts;

/** A notice, order or power that keeps an adult from children, or a place from being used (SUS-02 to SUS-11). */
public enum DisruptionKind {
    /** Tells a named adult that they have no permission to associate with a named child; breaking it is no offence. */
    ABDUCTION_WARNING_NOTICE,
    /** By a court, without a conviction. */
    SEXUAL_RISK_ORDER,
    /** By a court, after a conviction or caution. */
    SEXUAL_HARM_PREVENTION_ORDER,
    INJUNCTION,
    /** Against the risk of slavery or trafficking, without a conviction or after one. */
    SLAVERY_AND_TRAFFICKING_ORDER,
    CRIMINAL_EXPLOITATION_PREVENTION_ORDER,
    /** Requires a hotel to name its guests; by an officer, in writing. */
    HOTEL_NOTICE,
    /** Closes premises that are used for sexual offences against children. */
    CLOSURE_OF_PREMISES,
    COMMUNITY_PROTECTION_NOTICE,
    /** Reaches the adult by way of others: a hire car, a licence, an associate. */
    INDIRECT,
    OTHER,
    UNKNOWN
}
