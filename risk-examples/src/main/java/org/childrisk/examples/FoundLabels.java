package org.childrisk.examples;

import java.util.List;
import java.util.Optional;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.LabelKind;
import org.childrisk.policy.Policy;
import org.childrisk.words.FoundLabel;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was found in one text, with what the vocabulary says of it. */
final class FoundLabels {

    /** Raised when a field changes its meaning or goes away. */
    private static final int VERSION = 1;

    private static final String CHALLENGE = "CHALLENGE_VICTIM_BLAMING_RECORD";

    /**
     * A place in a text, as it is printed.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param start in UTF-16 units from the beginning of the text, from 0
     * @param end exclusive
     * @param hides the concern that the label usually hides, to be confirmed by a person; empty text where none
     * @param ask the question that would confirm it, empty text where none
     * @param challenge the action by which it is challenged
     * @param challengedBy whose duty that is
     */
    record Line(
            int line,
            int column,
            int start,
            int end,
            String words,
            String label,
            String meaning,
            String stance,
            String hides,
            String ask,
            String writeInstead,
            String challenge,
            String challengedBy) {

        /** The kind and nothing of the text. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** The document in JSON. */
    private record Document(int version, String file, List<Line> labels) {}

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String name;
    private final List<Line> lines;
    private final Policy policy;
    private int line = 1;
    private int beginOfLine;
    private int read;

    FoundLabels(String name, String text, List<FoundLabel> found, Policy policy) {
        this.name = name;
        this.policy = policy;
        this.lines = found.stream().map(label -> line(text, label)).toList();
    }

    private Line line(String text, FoundLabel found) {
        for (; read < found.start(); read++) {
            if (text.charAt(read) == '\n') {
                line++;
                beginOfLine = read + 1;
            }
        }
        LabelKind kind = policy.labels().get(found.code());
        Optional<IndicatorKind> hides = policy.indicators().find(kind.implies());
        ActionKind challenge = policy.actions().get(CHALLENGE);
        return new Line(
                line,
                found.start() - beginOfLine + 1,
                found.start(),
                found.end(),
                found.words(),
                kind.code(),
                kind.meaning(),
                found.stance().name(),
                hides.map(IndicatorKind::meaning).orElse(""),
                hides.map(IndicatorKind::question).orElse(""),
                kind.writeInstead(),
                challenge.code(),
                challenge.who());
    }

    String json() {
        return JSON.writeValueAsString(new Document(VERSION, name, lines)) + "\n";
    }

    String text() {
        StringBuilder page = new StringBuilder();
        if (lines.isEmpty()) {
            page.append(literal(name)).append(": no label was found. That is not the same as none: read it.\n");
        }
        for (Line found : lines) {
            append(page, found);
        }
        return page.toString();
    }

    private void append(StringBuilder page, Line found) {
        boolean asserted = found.stance().equals("ASSERTED");
        page.append(literal(name) + ":" + found.line() + ":" + found.column() + "  \"" + literal(found.words()) + "\"  "
                + found.label() + ", " + (asserted ? "asserted" : "mentioned: " + stance(found)) + "\n");
        page.append("  It says: " + found.meaning() + ". It carries no weight.\n");
        if (!found.hides().isEmpty()) {
            page.append("  It often hides that the child " + found.hides() + ". Ask: " + found.ask() + "\n");
        }
        page.append("  Write instead: " + found.writeInstead() + "\n");
        page.append("  " + (asserted ? "Challenge: " : "A person judges whether to challenge it: ")
                + found.challengedBy() + " (" + found.challenge() + ")\n");
    }

    private static String stance(Line found) {
        return org.childrisk.words.Stance.valueOf(found.stance()).words();
    }

    private static String literal(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
