package org.childrisk.facts;

/** On what a certificate rests that a child refused bail was not moved to the local authority (PROC-CUST-08). */
public enum CertificateGround {
    /** Moving the child was impracticable, in circumstances that the certificate states. */
    IMPRACTICABLE,
    /** No secure place was to be had, and another would not have protected the public from serious harm. */
    SERIOUS_HARM,
    /** Nobody has said, or the certificate names none. */
    UNKNOWN
}
