package org.childrisk.examples.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes sections as Markdown. */
public final class PageMarkdown {

    private PageMarkdown() {}

    public static String write(List<Section> sections) {
        return String.join("\n", sections.stream().map(PageMarkdown::write).toList());
    }

    private static String write(Section section) {
        StringBuilder page = new StringBuilder("## ").append(section.title()).append("\n\n");
        section.words().forEach(words -> page.append(literal(words)).append("\n\n"));
        if (!section.rows().isEmpty()) {
            page.append(row(section.heads()));
            page.append(row(section.heads().stream().map(head -> "---").toList()));
            section.rows().forEach(cells -> page.append(row(cells)));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(PageMarkdown::literal).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text as text: what Markdown would read as a mark is taken for itself. */
    private static String literal(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|~#])", "\\\\$1");
    }
}
