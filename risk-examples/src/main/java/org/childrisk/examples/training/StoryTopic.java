package org.childrisk.examples.training;

import java.util.Locale;

/** What a story is mainly about. A quiet one is a story in which nothing is wrong: grading it high is a mistake too. */
public enum StoryTopic {
    MISSING,
    EXPLOITATION,
    CUSTODY,
    DOMESTIC_ABUSE,
    ONLINE,
    QUIET;

    /** The topic in plain words: "domestic abuse". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
