package org.childrisk.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.AssessRun.Said;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.explain.FamilyPage;
import org.childrisk.explain.Style;
import org.childrisk.facts.CaseFile;
import org.childrisk.policy.FamilyWords;
import org.childrisk.reasoning.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses one case file and explains the result to the reader who is named. */
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

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description =
                    "line for a control room, card for an officer, dossier for a reviewer (with --format md as"
                            + " Markdown), family for the child or a parent, html or json. Without it, the answer and its proof.")
    private Optional<Rendering> rendering = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private AssessingOptions options = new AssessingOptions();

    @Override
    public Integer call() {
        refuseAFormatThatNobodyGets();
        try (ScenarioRun run = ScenarioRun.begin(RiskAssessor::load, options.forceValues())) {
            return output.map(to -> write(to, run)).orElseGet(() -> {
                PrintWriter out = spec.commandLine().getOut();
                return assess(
                        run,
                        out,
                        AnsiStyle.of(spec.commandLine().getColorScheme().ansi()));
            });
        }
    }

    /** A program that asks for JSON and gets a line of text would break. */
    private void refuseAFormatThatNobodyGets() {
        boolean dossier = options.format() == Format.MD
                && rendering.filter(it -> it == Rendering.DOSSIER).isPresent();
        if (rendering.isPresent() && options.format() != Format.TEXT && !dossier) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--as " + rendering.get() + " has one form only. Maybe leave --format out, or use --as json.");
        }
    }

    private int assess(ScenarioRun run, PrintWriter out, Style style) {
        AssessRun.Saying saying = rendering
                .<AssessRun.Saying>map(form -> (settings, caseFile) -> say(form, run, settings, caseFile, style))
                .orElseGet(() -> AssessRun.proof(run, options, true, style));
        return new AssessRun(spec.commandLine(), options, saying, out).assess(List.of(file));
    }

    private Said say(Rendering form, ScenarioRun run, Map<String, String> settings, CaseFile caseFile, Style style) {
        Explanation explanation = run.explain(settings, caseFile);
        FamilyWords family = run.policy(settings).family();
        if (form == Rendering.FAMILY) {
            warn(new FamilyPage(family).isHeldBack(explanation));
        }
        return new Said(
                form.write(explanation, options.format(), family, style),
                explanation.assessment().isComplete());
    }

    private void warn(boolean heldBack) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Read this page before anybody gets it: nobody who may be a danger to the child may have it.");
        if (heldBack) {
            err.println("Nothing of this case is told: somebody must first decide that telling is safe.");
        }
        err.flush();
    }

    /** Nothing is written where there is no answer, so that no empty page is taken for one. */
    private int write(Path to, ScenarioRun run) {
        StringWriter said = new StringWriter();
        int code = assess(run, new PrintWriter(said), Style.PLAIN);
        try {
            if (!said.toString().isEmpty()) {
                Files.writeString(to, said.toString());
            }
            return code;
        } catch (IOException e) {
            spec.commandLine().getErr().println(to + ": cannot be written. Maybe the folder is not there.");
            return ExitCode.NOT_READABLE;
        }
    }
}
