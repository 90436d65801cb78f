package org.childrisk.explain;

import org.childrisk.explain.TextPage.Words;

/** Sets the parts of an explanation as text. */
record PartText(Style style) {

    void write(Part part, TextPage page) {
        page.gap().lines(0, 0, new Words(part.heading(), style::heading));
        if (!part.intro().isEmpty()) {
            page.lines(2, 2, new Words(part.intro(), style::dim));
        }
        for (Part.Entry entry : part.entries()) {
            page.lines(2, 4, Words.plain(entry.says()), new Words(String.join(", ", entry.cites()), style::dim));
            entry.more().forEach(more -> page.lines(4, 6, Words.plain(more)));
        }
    }
}
