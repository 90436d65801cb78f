package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the commands answer when the rules do not do their work. */
class FailingAssessorTest {

    private static final String CASE = "scenarios/hour-late.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        CommandLine commands =
                new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    @Test
    void an_incomplete_assessment_has_its_own_exit_code() {
        int code = run(new AssessCommand(values -> new StubAssessor(StubAssessor::incomplete)), CASE);

        assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString()).startsWith("INCOMPLETE: a person must look at this case now.");
    }

    @Test
    void an_unexpected_failure_shows_its_kind_and_neither_its_message_nor_a_stack_trace() {
        int code = run(
                new AssessCommand(values -> new StubAssessor(caseFile -> {
                    throw new IllegalStateException("something personal");
                })),
                CASE);

        assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.toString())
                .startsWith(CASE + ": could not be assessed (IllegalStateException): a person must look")
                .doesNotContain("personal", "\tat ");
    }

    @Test
    void an_audit_names_incomplete_cases_and_those_that_failed_and_counts_neither_as_good() {
        int incomplete = run(new AuditCommand(values -> new StubAssessor(StubAssessor::incomplete)), "open-cases");
        assertThat(incomplete).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString()).contains("incomplete            8 ", "case-1  INCOMPLETE", "Good: none there");
        out.getBuffer().setLength(0);

        int failed = run(
                new AuditCommand(values -> new StubAssessor(caseFile -> {
                    throw new IllegalStateException("something personal");
                })),
                "open-cases");
        assertThat(failed).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString())
                .contains("not judged            9 ", "could not be assessed (IllegalStateException)")
                .doesNotContain("personal");
    }

    @Test
    void a_scenario_that_comes_out_otherwise_is_told_with_its_differences() {
        int code = run(new ScenariosCommand(settings -> new StubAssessor(StubAssessor::incomplete)), "night-car-back");

        assertThat(code).isEqualTo(ExitCode.SCENARIO_FAILED);
        assertThat(out.toString()).contains("Not as expected:", "overall: expected HIGH, but was NONE");
    }

    @Test
    void one_failed_scenario_fails_the_run_of_all() {
        int code = run(new ScenariosCommand(settings -> new StubAssessor(StubAssessor::incomplete)), "--all");

        assertThat(code).isEqualTo(ExitCode.SCENARIO_FAILED);
        assertThat(out.toString()).contains("hour-late", "FAILED");
    }

    @Test
    void a_population_that_no_rule_could_judge_says_so_and_has_the_exit_code_of_an_incomplete_assessment() {
        int code = run(new PopulationCommand(values -> new StubAssessor(StubAssessor::incomplete)), "--reports", "10");

        assertThat(code).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(out.toString()).contains("INCOMPLETE: 100.0% of the reports could not be judged by every rule.");
    }

    @Test
    void facts_of_a_population_that_the_catalogues_do_not_know_are_refused_by_name() {
        int code = run(
                new PopulationCommand(values -> new StubAssessor(caseFile -> {
                    throw new RefusedFacts(List.of(new FactProblem(
                            "indicators[0].code",
                            "NO_SUCH",
                            "is not a code of the catalogue",
                            "Maybe it is mistyped.")));
                })),
                "--reports",
                "1");

        assertThat(code).isEqualTo(ExitCode.FACTS_REFUSED);
        assertThat(err.toString()).contains("population: the facts were refused, 1 problem", "NO_SUCH");
    }
}
