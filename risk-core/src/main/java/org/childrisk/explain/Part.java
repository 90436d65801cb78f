package org.childrisk.explain;

import java.util.List;

/**
 * One part of an explanation as every rendering says it: the words are made once, a rendering only sets them.
 *
 * @param heading its heading
 * @param intro what to say before the entries, empty text where nothing
 * @param entries what it holds
 */
record Part(String heading, String intro, List<Entry> entries) {

    /**
     * One thing said, and what belongs to it.
     *
     * @param says the thing in one line
     * @param more lines that belong to it
     * @param cites identifiers in the guidance register, none where it cites nothing
     */
    record Entry(String says, List<String> more, List<String> cites) {

        static Entry of(String says, List<String> more) {
            return new Entry(says, more, List.of());
        }
    }
}
