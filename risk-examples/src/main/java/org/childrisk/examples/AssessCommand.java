package org.childrisk.examples;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.explain.Style;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses case files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Assesses case files: the grade and its reason, what to do by when, what is wrong with the record.")
final class AssessCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A case file or a scenario, .json or .yaml; - for JSON on standard input.")
    private List<String> files = List.of();

    @Option(names = "--sources", description = "Also print what the guidance says and where it was published.")
    private boolean sources;

    @Mixin
    private AssessingOptions options = new AssessingOptions();

    private final Function<Map<String, String>, RiskAssessor> assessors;

    AssessCommand() {
        this(RiskAssessor::load);
    }

    AssessCommand(Function<Map<String, String>, RiskAssessor> assessors) {
        this.assessors = assessors;
    }

    @Override
    public Integer call() {
        try (ScenarioRun run = ScenarioRun.begin(assessors, options.forceValues())) {
            CommandLine commands = spec.commandLine();
            Style style = AnsiStyle.of(commands.getColorScheme().ansi());
            AssessRun.Saying proof = AssessRun.proof(run, options, sources, style);
            return new AssessRun(commands, options, proof, commands.getOut()).assess(files);
        }
    }
}
