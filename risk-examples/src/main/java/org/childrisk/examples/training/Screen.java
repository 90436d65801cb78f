package org.childrisk.examples.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.explain.Style;

/** Writes lines of at most a hundred columns, and reads answers line by line: a person's, or a script's. */
public final class Screen {

    private static final int WIDTH = 100;
    private static final int SHOWN = 3;

    private final BufferedReader in;
    private final PrintWriter out;
    private final Style style;

    public Screen(BufferedReader in, PrintWriter out, Style style) {
        this.in = in;
        this.out = out;
        this.style = style;
    }

    Style style() {
        return style;
    }

    /** One empty line. */
    void gap() {
        out.println();
    }

    void heading(String words) {
        gap();
        out.println(style.heading(words));
    }

    /** Words as they are: already wrapped, or coloured. */
    void line(String words) {
        out.println(words);
    }

    /** A paragraph at a column. */
    void say(int indent, String words) {
        say(indent, "", words);
    }

    /** A paragraph with a head to its left, whose later lines begin under its first word. */
    void say(int indent, String head, String words) {
        wrapped(words, WIDTH - indent - head.length())
                .forEach(new Lines(out, " ".repeat(indent) + head, " ".repeat(indent + head.length()))::next);
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.replaceAll("\\p{Cntrl}", " ").strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Pairs of cases that are told by themselves; that there are none is said. */
    public void tellTwins(List<Twins> twins) {
        heading("Two cases that differ in one answer and by one grade");
        twins.forEach(pair -> {
            say(2, pair.one().called() + " and " + pair.other().called());
            say(4, "- ", pair.says());
            pair.grades().forEach(line -> say(4, "- ", line));
        });
        if (twins.isEmpty()) {
            say(2, "There are none.");
        }
    }

    /** Pairs of one case under its name; nothing where there are none. */
    public void tell(String name, List<MinimalPair> pairs) {
        if (!pairs.isEmpty()) {
            heading(name);
            tell(pairs);
        }
    }

    /** Pairs that move the same grade together; answers on record all, of those that nobody gave the first few. */
    void tell(List<MinimalPair> pairs) {
        Map<String, List<MinimalPair>> moves =
                pairs.stream().collect(groupingBy(MinimalPair::move, LinkedHashMap::new, toList()));
        moves.forEach((move, same) -> {
            say(2, move);
            same.stream().filter(MinimalPair::isOnRecord).forEach(pair -> say(4, "- ", pair.otherwise()));
            List<MinimalPair> open =
                    same.stream().filter(pair -> !pair.isOnRecord()).toList();
            open.stream().limit(SHOWN).forEach(pair -> say(4, "- ", pair.otherwise()));
            if (open.size() > SHOWN) {
                say(4, "- ", "or any of " + (open.size() - SHOWN) + " more that nobody has answered");
            }
        });
    }

    /** Asks for a line; empty once the input has ended. */
    Optional<String> ask(String prompt) {
        out.print(prompt + " ");
        out.flush();
        try {
            Optional<String> line = Optional.ofNullable(in.readLine()).map(String::strip);
            if (line.isEmpty() || Optional.ofNullable(System.console()).isEmpty()) {
                // a script's answers are shown where a person's would stand
                out.println(line.orElse(""));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the head before the first line, and its width in spaces before the others. */
    private static final class Lines {

        private final PrintWriter out;
        private final String rest;
        private String head;

        Lines(PrintWriter out, String head, String rest) {
            this.out = out;
            this.head = head;
            this.rest = rest;
        }

        void next(String line) {
            out.println(head + line);
            head = rest;
        }
    }
}
