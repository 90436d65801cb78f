package org.childrisk.explain;

/** Shortens a text to what fits, at the end of a word where there is one. What was cut off is marked. */
final class Cut {

    private static final String MORE = "…";

    private Cut() {}

    /**
     * The text on one line, at most this long, the mark of the cut included.
     *
     * @param text any text
     * @param longest in characters, at least 1
     */
    static String to(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        String head = line.substring(0, longest);
        int space = head.lastIndexOf(' ');
        String kept = space > 0 ? head.substring(0, space) : whole(head.substring(0, longest - 1));
        return kept.replaceAll("[\\s,;:.(]+$", "") + MORE;
    }

    /** Never half a character. */
    private static String whole(String head) {
        boolean half = !head.isEmpty() && Character.isHighSurrogate(head.charAt(head.length() - 1));
        return half ? head.substring(0, head.length() - 1) : head;
    }
}
