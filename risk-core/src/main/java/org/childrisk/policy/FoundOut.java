package org.childrisk.policy;

/** How an answer is found out, the easiest first. */
public enum FoundOut {
    /** A control room asks it of the caller at first contact (MISS-APP-26). */
    FIRST_CONTACT,
    /** It says what police or a partner did or decided: somebody looks it up or asks a colleague. */
    RECORDS,
    /** Somebody must find out. */
    ENQUIRY
}
