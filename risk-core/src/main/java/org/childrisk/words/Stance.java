package org.childrisk.words;

/**
 * How the words of a label stand in a text. Only {@link #ASSERTED} says that the record itself uses the label; the others
 * are mentions, reported with their place so that a person can judge. In doubt it is ASSERTED: a label wrongly challenged
 * costs a minute (LANG-09).
 */
public enum Stance {
    /** The text says it, or repeats without quotation marks that somebody said it. */
    ASSERTED("asserted"),
    /** Between quotation marks, or in a quoted line of a message. */
    QUOTED("quoted"),
    /** Said not to be so. */
    DENIED("denied"),
    /** In a sentence about words: policy, guidance or training. */
    IN_GUIDANCE("policy or training text"),
    /** Asked. */
    ASKED("question");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /** For a person to read, in the middle of a sentence. */
    public String words() {
        return words;
    }
}
