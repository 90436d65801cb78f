package org.childrisk.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.ScenarioRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses one case file and proves the result. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Assesses one case file and proves the result: every rule that fired, on what, and the guidance.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A case file or a scenario, .json or .yaml; - for standard input.")
    private String file = CaseDocument.STANDARD_INPUT;

    @Mixin
    private AssessingOptions options = new AssessingOptions();

    @Override
    public Integer call() {
        try (ScenarioRun run = ScenarioRun.begin(RiskAssessor::load, options.forceValues())) {
            return new AssessRun(spec.commandLine(), options, true, run).assess(List.of(file));
        }
    }
}
