package org.childrisk.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Markdown page in the making. Text from a case can never become a mark, a link or a column of its own. */
final class Markdown {

    private final StringBuilder page = new StringBuilder();

    /** A heading with an empty line before and after it. */
    Markdown heading(int level, String escaped) {
        gap();
        page.append("#".repeat(level)).append(' ').append(escaped).append("\n\n");
        return this;
    }

    Markdown line(String escaped) {
        page.append(escaped).append('\n');
        return this;
    }

    Markdown paragraph(String escaped) {
        gap();
        return line(escaped);
    }

    /** The head of a table; {@link #row} adds the rest. */
    Markdown head(String... titles) {
        row(List.of(titles));
        return row(List.of(titles).stream().map(title -> "---").toList());
    }

    Markdown row(List<String> escapedCells) {
        return line(escapedCells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    Markdown gap() {
        if (!page.isEmpty() && !page.toString().endsWith("\n\n")) {
            page.append('\n');
        }
        return this;
    }

    /** Text as text: every character that Markdown or HTML would read as a mark is taken for itself. */
    static String text(String raw) {
        return raw.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>|~#&])", "\\\\$1");
    }

    /** Links to reasons: {@code [1](#why-1)}. */
    static String reasons(List<Integer> firings) {
        return firings.stream()
                .map(number -> "[" + number + "](#why-" + number + ")")
                .collect(Collectors.joining(", "));
    }

    static String reason(int firing) {
        return "<a id=\"why-" + firing + "\"></a>[" + firing + "]";
    }

    /** Links to statements of guidance. */
    static String sources(List<String> cites) {
        return cites.stream()
                .map(id -> "[" + text(id) + "](#" + id.toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining(", "));
    }

    static String source(String id) {
        return "<a id=\"" + id.toLowerCase(Locale.ROOT) + "\"></a>**" + text(id) + "**";
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
