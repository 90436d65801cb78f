package org.childrisk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page that says fact by fact what the library does with the guidance on one topic: its tables and names. */
record CoveragePage(String name, List<String> lines) {

    private static final Path PAGES = Path.of("../docs/coverage");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /**
     * A row of a table.
     *
     * @param page the name of its page
     * @param line its place on the page
     * @param cells what it holds, the first cell first
     */
    record Row(String page, int line, List<String> cells) {

        /** The first cell, or the first name in it. */
        String key() {
            return NAME.matcher(cells.get(0))
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse(cells.get(0));
        }

        Set<String> names() {
            return CoveragePage.names(String.join(" ", cells));
        }

        Set<String> names(int cell) {
            return CoveragePage.names(cells.get(cell));
        }

        /** Where it stands and what is wrong with it, for somebody who has to mend it. */
        String problem(String text) {
            return page + " line " + line + ", " + key() + ": " + text;
        }
    }

    static CoveragePage read(String name) {
        try {
            return new CoveragePage(name, Files.readAllLines(PAGES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of every table whose heading row begins with this cell, without those headings. */
    List<Row> rows(String firstHeading) {
        return IntStream.range(2, lines.size())
                .filter(i -> isRow(i) && headingOf(i).equals(firstHeading))
                .mapToObj(i -> new Row(name, i + 1, cells(lines.get(i))))
                .toList();
    }

    private String headingOf(int row) {
        int top = row;
        while (top > 0 && lines.get(top - 1).startsWith("|")) {
            top--;
        }
        return cells(lines.get(top)).get(0);
    }

    private boolean isRow(int i) {
        boolean belowHeading =
                lines.get(i - 1).startsWith("|") && lines.get(i - 2).startsWith("|");
        return lines.get(i).startsWith("|") && (belowHeading || lines.get(i - 1).startsWith("|---"));
    }

    private static List<String> cells(String line) {
        return Pattern.compile("\\|")
                .splitAsStream(line.substring(1))
                .map(String::strip)
                .toList();
    }

    /** Everything between backticks, with the line on which it stands first. */
    List<Row> named() {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> names(lines.get(i)).stream().map(found -> new Row(name, i + 1, List.of(found))))
                .toList();
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
