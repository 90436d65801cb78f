package org.childrisk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines of at most a hundred columns, wrapped at spaces under a hanging indent. Looks are put on after measuring. */
final class TextPage {

    static final int WIDTH = 100;

    /** Words that look alike. */
    record Words(String text, UnaryOperator<String> look) {

        static Words plain(String text) {
            return new Words(text, words -> words);
        }
    }

    private record Word(String text, Words of) {}

    private final StringBuilder page = new StringBuilder();

    /** One empty line, unless the page begins here. */
    TextPage gap() {
        if (!page.isEmpty()) {
            page.append('\n');
        }
        return this;
    }

    /** A paragraph that begins at one column and goes on at another. */
    TextPage lines(int first, int hanging, List<Words> parts) {
        page.append(" ".repeat(first));
        flow(first, hanging, parts);
        return this;
    }

    TextPage lines(int first, int hanging, Words... parts) {
        return lines(first, hanging, List.of(parts));
    }

    /** A paragraph at a column, with a head to the left of its first line. The head must be narrower than the column. */
    TextPage row(int indent, Words head, int column, List<Words> parts) {
        int gap = Math.max(1, column - indent - head.text().length());
        page.append(" ".repeat(indent))
                .append(head.text().isEmpty() ? "" : head.look().apply(head.text()))
                .append(" ".repeat(gap));
        flow(indent + head.text().length() + gap, column, parts);
        return this;
    }

    /** A line that is never broken, because it would no longer work: an address. */
    TextPage unbroken(int indent, Words words) {
        page.append(" ".repeat(indent)).append(words.look().apply(words.text())).append('\n');
        return this;
    }

    private void flow(int first, int hanging, List<Words> parts) {
        List<Word> line = new ArrayList<>();
        int column = first;
        for (Word word : words(parts, WIDTH - Math.max(first, hanging))) {
            int space = line.isEmpty() ? 0 : 1;
            if (column + space + word.text().length() > WIDTH && !line.isEmpty()) {
                end(line);
                page.append(" ".repeat(hanging));
                column = hanging;
                space = 0;
            }
            line.add(word);
            column += space + word.text().length();
        }
        end(line);
    }

    /** The words, those too long for a line cut to fit. */
    private static List<Word> words(List<Words> parts, int longest) {
        List<Word> words = new ArrayList<>();
        for (Words part : parts) {
            for (String text : part.text().replaceAll("\\p{Cntrl}", " ").strip().split("\\s+", -1)) {
                for (int from = 0; from < text.length(); from += longest) {
                    words.add(new Word(text.substring(from, Math.min(text.length(), from + longest)), part));
                }
            }
        }
        return words;
    }

    private void end(List<Word> line) {
        for (int from = 0; from < line.size(); ) {
            Words of = line.get(from).of();
            int to = from;
            while (to < line.size() && line.get(to).of().equals(of)) {
                to++;
            }
            page.append(from == 0 ? "" : " ")
                    .append(of.look()
                            .apply(String.join(
                                    " ",
                                    line.subList(from, to).stream()
                                            .map(Word::text)
                                            .toList())));
            from = to;
        }
        page.append('\n');
        line.clear();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
