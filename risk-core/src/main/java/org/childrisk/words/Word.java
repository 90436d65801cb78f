package org.childrisk.words;

/**
 * A word of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param form its letters in lower case without accents and apostrophes
 * @param before what stands between the word before and this one
 */
record Word(int start, int end, String form, Join before) {

    /** What stands between two words, the stronger the later. */
    enum Join {
        /** Nothing that parts them: a space, a hyphen, a line that was wrapped. */
        SPACE,
        /** A new line that begins like a new entry. */
        LINE,
        /** A mark within a sentence. */
        CLAUSE,
        /** The end of a sentence or paragraph, or a new point of a list. */
        SENTENCE
    }

    boolean beginsSentence() {
        return before == Join.SENTENCE;
    }

    /** Nothing of the text. */
    @Override
    public String toString() {
        return "Word";
    }
}
