package org.childrisk.examples.population;

import java.util.List;

/**
 * A part of the page on a population: a heading, words, and a table that may be empty.
 *
 * @param title the heading
 * @param words paragraphs
 * @param heads what the columns hold
 * @param rows the cells, as many in each row as there are columns
 */
record Section(String title, List<String> words, List<String> heads, List<List<String>> rows) {

    Section {
        words = List.copyOf(words);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
