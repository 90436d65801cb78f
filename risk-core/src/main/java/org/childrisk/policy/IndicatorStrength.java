package org.childrisk.policy;

/** What an indicator is evidence of. Kept apart because a sign of harm must never be weighed like a risk (THR-03). */
public enum IndicatorStrength {
    /** Harm or an offence has already happened. */
    HARM,
    SIGNIFICANT,
    MODERATE,
    VULNERABILITY,
    /** About a suspect rather than the child. */
    SUSPECT_SIDE,
    /** About the record rather than the child. */
    ALERT,
    /** Bears on a missing episode. */
    MISSING_FACTOR
}
