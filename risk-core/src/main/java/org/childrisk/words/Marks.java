package org.childrisk.words;

import java.util.BitSet;

/** Marks of a text that are no letters: apostrophes, new lines, and what stands between quotation marks. */
final class Marks {

    /** A quotation that is longer is taken for marks that do not belong together. */
    private static final int LONGEST_QUOTATION = 600;

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4\u2032\uff07";
    private static final String OPENING = "\"'\u201c\u2018\u201e\u00ab\uff02";
    private static final String CLOSING = "\"'\u201d\u2019\u201c\u00bb\uff02";

    private Marks() {}

    static boolean isApostrophe(int letter) {
        return letter <= Character.MAX_VALUE && APOSTROPHES.indexOf(letter) >= 0;
    }

    /** Once for each line: the two signs of Windows count as one. */
    static boolean isNewLine(String text, int index) {
        char mark = text.charAt(index);
        return mark == '\n'
                || mark == '\u2028'
                || mark == '\u2029'
                || (mark == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }

    /** The places that stand between quotation marks of one paragraph, or in a line of a message that is quoted by &gt;. */
    static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        int[] opened = new int[OPENING.length()];
        java.util.Arrays.fill(opened, -1);
        int lines = 1;
        boolean lineIsQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (isNewLine(text, i)) {
                lineIsQuoted = false;
                if (++lines > 1) {
                    java.util.Arrays.fill(opened, -1);
                }
            } else if (mark == '>' && lines > 0) {
                lineIsQuoted = true;
            } else if (!Character.isWhitespace(mark)) {
                lines = 0;
                readMark(text, i, opened, quoted);
            }
            if (lineIsQuoted) {
                quoted.set(i);
            }
        }
        return quoted;
    }

    private static void readMark(String text, int index, int[] opened, BitSet quoted) {
        char mark = text.charAt(index);
        for (int kind = 0; kind < opened.length; kind++) {
            int from = opened[kind];
            if (from >= 0 && mark == CLOSING.charAt(kind) && closes(text, index)) {
                if (index - from <= LONGEST_QUOTATION) {
                    quoted.set(from, index);
                }
                opened[kind] = -1;
                return;
            }
            if (mark == OPENING.charAt(kind) && opens(text, index)) {
                opened[kind] = index;
                return;
            }
        }
    }

    /** A mark after a letter opens nothing: it is an apostrophe, or inches. */
    private static boolean opens(String text, int index) {
        boolean afterLetter = index > 0 && Character.isLetterOrDigit(text.charAt(index - 1));
        boolean beforeSpace = index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1));
        return !afterLetter && !beforeSpace;
    }

    private static boolean closes(String text, int index) {
        boolean beforeLetter = index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
        return !beforeLetter && !Character.isWhitespace(text.charAt(index - 1));
    }
}
