package org.childrisk.facts;

/** Which child protection conference. */
public enum ConferenceKind {
    INITIAL,
    REVIEW
}
