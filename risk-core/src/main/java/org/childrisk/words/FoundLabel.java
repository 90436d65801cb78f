package org.childrisk.words;

/**
 * A place in a text at which the wording of a label stands. Places are counted as Java counts: in UTF-16 units from the
 * beginning of the text, so that {@code text.substring(start, end)} equals {@code words}.
 *
 * @param code a code of the label vocabulary, for example {@code LIFESTYLE_CHOICE}
 * @param start where the wording begins, in UTF-16 units, from 0
 * @param end where it ends, in UTF-16 units, exclusive
 * @param words the wording as it is written there; it is part of a record about a child
 * @param stance how it stands there
 */
public record FoundLabel(String code, int start, int end, String words, Stance stance) {

    /** Whether the record itself uses the label; otherwise it only mentions it. */
    public boolean isAsserted() {
        return stance == Stance.ASSERTED;
    }

    /** The kind and nothing of the text: words of a record must not reach a log by accident. */
    @Override
    public String toString() {
        return "FoundLabel";
    }
}
