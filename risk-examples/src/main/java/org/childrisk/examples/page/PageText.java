package org.childrisk.examples.page;

import java.util.ArrayList;
import java.util.List;

/** Writes sections as text of at most a hundred columns; the last column of a table goes on below itself. */
public final class PageText {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 20;
    private static final String BETWEEN = "  ";

    private PageText() {}

    public static String write(List<Section> sections) {
        return String.join("\n", sections.stream().map(PageText::write).toList());
    }

    private static String write(Section section) {
        StringBuilder text = new StringBuilder(section.title()).append('\n');
        section.words().forEach(words -> append(text, BETWEEN, words));
        if (!section.rows().isEmpty()) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(section.heads());
            lines.addAll(section.rows());
            int last = section.heads().size() - 1;
            lines.forEach(line -> append(text, lead(lines, line, last), line.get(last)));
        }
        return text.toString();
    }

    /** All cells but the last, each as wide as the widest of its column. */
    private static String lead(List<List<String>> lines, List<String> line, int last) {
        StringBuilder lead = new StringBuilder(BETWEEN);
        for (int column = 0; column < last; column++) {
            int at = column;
            int width = lines.stream().mapToInt(it -> it.get(at).length()).max().orElse(0);
            String cell = line.get(column);
            lead.append(cell).append(" ".repeat(width - cell.length())).append(BETWEEN);
        }
        return lead.toString();
    }

    private static void append(StringBuilder text, String lead, String words) {
        int width = Math.max(NARROWEST, WIDTH - lead.length());
        StringBuilder line = new StringBuilder();
        String before = lead;
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                text.append(before).append(line).append('\n');
                line.setLength(0);
                before = " ".repeat(lead.length());
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text.append((before + line).stripTrailing()).append('\n');
    }
}
