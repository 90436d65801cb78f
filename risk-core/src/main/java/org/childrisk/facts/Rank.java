package org.childrisk.facts;

/** Rank of a police officer or supervisor, lowest first. Staff of a control room rank by the post that they hold. */
public enum Rank {
    /** Nobody has said. */
    UNKNOWN,
    CONSTABLE,
    SERGEANT,
    INSPECTOR,
    CHIEF_INSPECTOR,
    SUPERINTENDENT,
    CHIEF_SUPERINTENDENT,
    CHIEF_OFFICER;

    /** The rank is known and is lower than the other. */
    public boolean isBelow(Rank other) {
        return this != UNKNOWN && compareTo(other) < 0;
    }

    /** The rank in plain words: "chief inspector". */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
