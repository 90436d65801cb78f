package org.childrisk.facts;

/** Where a child in police protection was taken. */
public enum ProtectionPlace {
    LOCAL_AUTHORITY_ACCOMMODATION,
    HOSPITAL,
    RELATIVE_OR_FRIEND,
    POLICE_STATION,
    OTHER,
    UNKNOWN
}
