package org.childrisk.facts;

/** Where the child should have been. */
public enum MissingFrom {
    HOME,
    CHILDRENS_HOME,
    FOSTER_CARE,
    SCHOOL,
    HOSPITAL,
    OTHER,
    UNKNOWN
}
