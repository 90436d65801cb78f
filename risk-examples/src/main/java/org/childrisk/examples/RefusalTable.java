package org.childrisk.examples;

import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints every problem with a document: where, what, the value, the mend. */
final class RefusalTable {

    private static final int WIDTH = 100;
    private static final int WIDEST_PATH = 40;

    private final CommandLine commands;

    RefusalTable(CommandLine commands) {
        this.commands = commands;
    }

    void print(String name, RefusedFacts refused) {
        int count = refused.problems().size();
        commands.getErr()
                .println(name + ": the facts were refused, " + (count == 1 ? "1 problem" : count + " problems"));
        commands.getErr().print(table(refused));
        commands.getErr().flush();
    }

    private TextTable table(RefusedFacts refused) {
        int path = refused.problems().stream()
                .mapToInt(problem -> where(problem).length())
                .max()
                .orElse(0);
        int left = Math.min(path, WIDEST_PATH) + 2;
        TextTable table = TextTable.forColumns(
                commands.getColorScheme(),
                new Column(left + 2, 2, Overflow.WRAP),
                new Column(WIDTH - left - 2, 2, Overflow.WRAP));
        for (FactProblem problem : refused.problems()) {
            table.addRowValues(literal(where(problem)), literal(problem.what()));
            table.addRowValues("", literal("given: " + problem.value()));
            table.addRowValues("", literal(problem.mend()));
        }
        return table;
    }

    /** The path of a problem in words; of one with the whole document it is empty. */
    static String where(FactProblem problem) {
        return problem.path().isEmpty() ? "document" : problem.path();
    }

    /** Text of a document as text: no colour mark of picocli's and no control character of a terminal gets through. */
    static String literal(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("@|", "@ |");
    }
}
