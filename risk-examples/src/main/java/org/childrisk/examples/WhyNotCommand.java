package org.childrisk.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.AssessRun.Said;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.explain.Style;
import org.childrisk.explain.WhyNotText;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.reasoning.WhyNot;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a rule was silent about a case, or why nothing raised a grade. */
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Says why a rule was silent about a case, or why no rule raised a grade: what held, the first"
                + " condition that did not, what it needed and what was read.")
final class WhyNotCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A case file or a scenario, .json or .yaml.")
    private String file = CaseDocument.STANDARD_INPUT;

    @Parameters(
            index = "1",
            paramLabel = "RULE|GRADE",
            description = "A rule such as GRADE-07, or a grade: very_low, low, medium, high.")
    private String name = "";

    @Mixin
    private AssessingOptions options = new AssessingOptions();

    @Override
    public Integer call() {
        CommandLine commands = spec.commandLine();
        Style style = AnsiStyle.of(commands.getColorScheme().ansi());
        try (ScenarioRun run = ScenarioRun.begin(RiskAssessor::load, options.forceValues())) {
            AssessRun.Saying saying = (settings, caseFile) -> {
                Assessment assessment = run.assess(settings, caseFile);
                String text = stands(assessment) + "\n\n" + text(run, settings, caseFile, style);
                return new Said(text, assessment.isComplete());
            };
            return new AssessRun(commands, options, saying, commands.getOut()).assess(List.of(file));
        }
    }

    /** First of all how the case stands, so that nobody takes the silence of a rule for a lower grade. */
    private static String stands(Assessment assessment) {
        String doubt = assessment.isComplete() ? "" : "NOT COMPLETE, a person must look now. ";
        return doubt
                + assessment
                        .overall()
                        .map(grade -> "The case IS " + grade.words().toUpperCase(Locale.ROOT) + ".")
                        .orElse("No rule raised a grade; that is not the same as safe.");
    }

    private String text(ScenarioRun run, Map<String, String> settings, CaseFile caseFile, Style style) {
        Optional<Grade> grade = grade();
        if (grade.isPresent()) {
            return new WhyNotText(style).write(run.whyNot(settings, caseFile, grade.get()));
        }
        try {
            Optional<WhyNot> whyNot = run.whyNot(settings, caseFile, rule());
            return whyNot.map(silent -> new WhyNotText(style).write(List.of(silent)))
                    .orElse(rule() + " spoke: explain shows what it rests on.\n");
        } catch (PolicyProblem noSuchRule) {
            throw new ParameterException(spec.commandLine(), noSuchRule.getMessage());
        }
    }

    private String rule() {
        return name.toUpperCase(Locale.ROOT);
    }

    private Optional<Grade> grade() {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(wanted))
                .findFirst();
    }
}
