package org.childrisk.policy;

/** What an indicator is evidence of. Kept apart because a sign of harm must never be weighed like a risk (THR-03). */
public enum IndicatorStrength {
    /** Harm or an offence has already happened. */
    HARM,
    SIGNIFICANT,
    /** A pattern of being missing: a sign of exploitation, but no reason by itself why a missing child is at high risk. */
    PATTERN,
    MODERATE,
    VULNERABILITY,
    /** About a suspect rather than the child. */
    SUSPECT_SIDE,
    /** About the record rather than the child. */
    ALERT,
    /**
     * The state of the latest missing episode. One that names no domain is over: what it raises is what the grade should
     * have been, and no grade now.
     */
    MISSING_STATE,
    /** Alone enough to put a missing child at high risk. */
    GRAVE,
    /** Alone enough to keep a missing child from a low grade. */
    RAISING,
    /** Helps to find or to understand, and raises nothing by itself. */
    CONTEXT
}
