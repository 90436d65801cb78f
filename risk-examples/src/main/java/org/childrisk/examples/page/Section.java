package org.childrisk.examples.page;

import java.util.List;

/**
 * A part of a page: a heading, words, and a table that may be empty.
 *
 * @param title the heading
 * @param words paragraphs
 * @param heads what the columns hold
 * @param rows the cells, as many in each row as there are columns
 */
public record Section(String title, List<String> words, List<String> heads, List<List<String>> rows) {

    public Section {
        words = List.copyOf(words);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
