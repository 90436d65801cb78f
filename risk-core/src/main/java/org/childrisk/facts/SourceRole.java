package org.childrisk.facts;

import java.util.Locale;

/** The role of somebody who supplies or records a fact. */
public enum SourceRole {
    CHILD,
    PARENT_OR_CARER,
    RESIDENTIAL_WORKER,
    FOSTER_CARER,
    SOCIAL_CARE,
    TEACHER,
    HEALTH,
    WITNESS,
    PUBLIC,
    CALL_HANDLER,
    OFFICER,
    SUPERVISOR,
    INTELLIGENCE_UNIT,
    OTHER_FORCE,
    POLICE_SYSTEM,
    OTHER,
    UNKNOWN;

    /** The role in plain words: "residential worker". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
