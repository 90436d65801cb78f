package org.childrisk.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.explain.AssessmentText;
import org.childrisk.explain.Style;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the scenarios that come with the library, runs one, or runs all. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists the scenarios that come with the library; with an ID runs and tells that one.",
        subcommands = NewScenarioCommand.class)
final class ScenariosCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The scenario to run.")
    private String id = "";

    @Option(names = "--all", description = "Run all and print which passed; exit code 1 when any failed.")
    private boolean all;

    private final Function<Map<String, String>, RiskAssessor> assessors;

    ScenariosCommand() {
        this(RiskAssessor::load);
    }

    ScenariosCommand(Function<Map<String, String>, RiskAssessor> assessors) {
        this.assessors = assessors;
    }

    @Override
    public Integer call() {
        if (all && !id.isEmpty()) {
            throw new ParameterException(commands(), "Give an ID or --all, not both. Maybe leave " + id + " out.");
        }
        try {
            return all ? runAll() : id.isEmpty() ? list() : runOne();
        } catch (RefusedFacts refused) {
            new RefusalTable(commands()).print("scenarios", refused);
            return ExitCode.FACTS_REFUSED;
        }
    }

    private int list() {
        List<Scenario> scenarios = Scenarios.all();
        TextTable table = table(scenarios.stream().map(Scenario::id).toList());
        scenarios.forEach(scenario -> {
            table.addRowValues(RefusalTable.literal(scenario.id()), RefusalTable.literal(scenario.title()));
            table.addRowValues("", RefusalTable.literal("from " + String.join(", ", scenario.from())));
        });
        print(table.toString());
        return ExitCode.DONE;
    }

    private int runOne() {
        Scenario scenario = named(id);
        Style style = style();
        try (ScenarioRun run = new ScenarioRun(assessors)) {
            Assessment assessment = run.assess(scenario);
            List<String> differences = run.differences(scenario, assessment);
            out().println(style.heading(scenario.title()));
            out().println(style.dim(scenario.id() + ", from " + String.join(", ", scenario.from())));
            paragraph(scenario.story());
            if (!scenario.assumed().isEmpty()) {
                paragraph("Supplied here: " + scenario.assumed());
            }
            if (!scenario.settings().isEmpty()) {
                paragraph("Settings of the force: " + new TreeMap<>(scenario.settings()));
            }
            out().println();
            out().print(new AssessmentText(style).writeWithSources(assessment));
            out().println();
            out().println(differences.isEmpty() ? "As expected." : style.overdue("Not as expected:"));
            differences.forEach(difference -> out().println("  " + difference));
            out().flush();
            return differences.isEmpty() ? ExitCode.DONE : ExitCode.SCENARIO_FAILED;
        }
    }

    private Scenario named(String wanted) {
        if (!Scenarios.names().contains(wanted)) {
            throw new ParameterException(
                    commands(),
                    "There is no scenario '" + wanted + "'. Maybe one of " + String.join(", ", Scenarios.names())
                            + ".");
        }
        return Scenarios.named(wanted);
    }

    private int runAll() {
        List<Scenario> scenarios = Scenarios.all();
        TextTable table = table(scenarios.stream().map(Scenario::id).toList());
        Progress progress =
                new Progress(commands().getErr(), commands().getColorScheme().ansi());
        int failed = 0;
        try (ScenarioRun run = new ScenarioRun(assessors)) {
            for (int i = 0; i < scenarios.size(); i++) {
                progress.at(i, scenarios.size());
                Scenario scenario = scenarios.get(i);
                List<String> differences = run.differences(scenario, run.assess(scenario));
                failed += differences.isEmpty() ? 0 : 1;
                table.addRowValues(
                        RefusalTable.literal(scenario.id()), differences.isEmpty() ? "passed" : "@|red FAILED|@");
                differences.forEach(difference -> table.addRowValues("", RefusalTable.literal(difference)));
            }
        }
        progress.end();
        print(table.toString());
        out().println();
        out().println(failed == 0 ? scenarios.size() + " passed" : failed + " of " + scenarios.size() + " FAILED");
        out().flush();
        return failed == 0 ? ExitCode.DONE : ExitCode.SCENARIO_FAILED;
    }

    private TextTable table(List<String> left) {
        int width = left.stream().mapToInt(String::length).max().orElse(0) + 2;
        return TextTable.forColumns(
                commands().getColorScheme(),
                new Column(width, 0, Overflow.SPAN),
                new Column(WIDTH - width, 2, Overflow.WRAP));
    }

    private void paragraph(String words) {
        TextTable table = TextTable.forColumns(commands().getColorScheme(), new Column(WIDTH, 0, Overflow.WRAP));
        table.addRowValues(RefusalTable.literal(words));
        out().println();
        print(table.toString());
    }

    private void print(String text) {
        out().print(text);
        out().flush();
    }

    private Style style() {
        return AnsiStyle.of(commands().getColorScheme().ansi());
    }

    private PrintWriter out() {
        return commands().getOut();
    }

    private CommandLine commands() {
        return spec.commandLine();
    }
}
