package org.childrisk.facts;

import java.util.Locale;

/** The kinds of harm that are graded, each by itself. */
public enum RiskDomain {
    MISSING,
    SEXUAL_EXPLOITATION,
    CRIMINAL_EXPLOITATION,
    OTHER_ABUSE_AND_NEGLECT;

    /** The domain in plain words: "sexual exploitation". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
