package org.childrisk.facts;

/** What raised a medical question. */
public enum MedicalSign {
    INJURY,
    BRUISING,
    BLEEDING,
    GENITAL_SYMPTOM,
    SEXUAL_ASSAULT,
    OTHER
}
