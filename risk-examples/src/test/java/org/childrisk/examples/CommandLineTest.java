package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.json.CaseFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class CommandLineTest {

    private static final String QUIET = "scenarios/hour-late.yaml";
    private static final String GRAVE = "scenarios/high-risk-missing.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    private int run(String... arguments) {
        return run(Ansi.AUTO, arguments);
    }

    private int run(Ansi ansi, String... arguments) {
        CommandLine commands = Main.commands()
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = commands.execute(arguments);
        commands.getOut().flush();
        commands.getErr().flush();
        assertThat(out + " " + err).doesNotContain("\tat ", "Exception in thread");
        return code;
    }

    @Test
    void assesses_a_scenario_file_as_plain_text_in_a_pipe() {
        assertThat(run("assess", GRAVE)).isZero();

        assertThat(out.toString())
                .startsWith("HIGH  missing:")
                .contains("\nWhy\n")
                .doesNotContain("\u001b", "\nSources\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void colours_where_colours_are_wanted() {
        assertThat(run(Ansi.ON, "assess", GRAVE)).isZero();

        assertThat(out.toString()).startsWith("\u001b[");
    }

    @Test
    void explains_with_the_proof() {
        assertThat(run("explain", GRAVE)).isZero();
        String explained = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("assess", "--sources", GRAVE)).isZero();

        assertThat(out.toString()).isEqualTo(explained).contains("\nWhy\n", "\nSources\n");
    }

    @Test
    void tells_an_explanation_to_each_of_its_readers() {
        assertThat(told("line")).startsWith("HIGH: ").hasLineCount(1);
        assertThat(told("card")).startsWith("HIGH ").contains("\nDo now\n").doesNotContain("\nSources\n");
        assertThat(told("dossier")).startsWith("HIGH ").contains("\nWhat to find out next\n", "\nSources\n");
        assertThat(told("json")).startsWith("{\n  \"version\" : 1,").contains("\"whyNot\"");
        assertThat(told("html")).startsWith("<!DOCTYPE html>");
        assertThat(err.toString()).isEmpty();
        assertThat(told("family")).startsWith("For the child").doesNotContain("HIGH");
        assertThat(err.toString()).startsWith("Read this page before anybody gets it");
        out.getBuffer().setLength(0);
        assertThat(run("explain", "--as", "dossier", "--format", "md", GRAVE)).isZero();
        assertThat(out.toString()).startsWith("# HIGH: missing\n").contains("\n## What to find out next\n");
    }

    private String told(String form) {
        out.getBuffer().setLength(0);
        assertThat(run("explain", "--as", form, GRAVE)).isZero();
        return out.toString();
    }

    @Test
    void writes_an_explanation_to_a_file_and_none_where_there_is_no_answer() {
        Path page = folder.resolve("page.html");
        assertThat(run("explain", "--as", "html", "-o", page.toString(), GRAVE)).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(out.toString()).isEmpty();

        assertThat(run("explain", "-o", folder.resolve("no/page.txt").toString(), GRAVE))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).contains("cannot be written. Maybe the folder is not there.");
        assertThat(run("explain", "-o", folder.resolve("none.txt").toString(), "gone.json"))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(folder.resolve("none.txt")).doesNotExist();
    }

    @Test
    void writes_markdown_and_json() {
        assertThat(run("assess", "--format", "md", GRAVE)).isZero();
        assertThat(out.toString()).startsWith("# HIGH: missing\n");
        out.getBuffer().setLength(0);

        assertThat(run("assess", "--format", "json", GRAVE)).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"version\" : 1", "\"overall\" : \"HIGH\"");
    }

    @Test
    void reads_json_from_a_file_and_from_standard_input() throws IOException {
        String json = new CaseFileWriter().toJson(Scenarios.named("hour-late").facts());
        Path file = Files.writeString(folder.resolve("case.json"), json);
        assertThat(run("assess", file.toString())).isZero();
        String answer = out.toString();
        out.getBuffer().setLength(0);

        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("assess", "-")).isZero();
        } finally {
            System.setIn(before);
        }

        assertThat(out.toString()).isEqualTo(answer).startsWith("No grade:");
    }

    @Test
    void several_files_have_a_header_each_and_one_that_is_not_there_does_not_stop_the_rest() {
        assertThat(run("assess", QUIET, "gone.json", GRAVE)).isEqualTo(ExitCode.NOT_READABLE);

        assertThat(out.toString()).contains("== " + QUIET + " ==\nNo grade:", "== " + GRAVE + " ==\nHIGH");
        assertThat(err.toString()).isEqualTo("gone.json: is not there. Maybe the path is mistyped.\n");
    }

    @Test
    void lists_every_problem_of_refused_facts() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), """
                asOf: yesterday
                reference: one
                child: {id: c, care: SOMETIMES}
                colour: "@|red green|@"
                """);

        assertThat(run("assess", file.toString())).isEqualTo(ExitCode.FACTS_REFUSED);

        assertThat(err.toString())
                .contains("the facts were refused, 3 problems", "asOf ", "child.care ", "colour ", "@ |red green|@");
        assertThat(err.toString().lines().skip(1))
                .allSatisfy(line -> assertThat(line.strip()).hasSizeLessThanOrEqualTo(100));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void sets_a_parameter_and_refuses_one_that_does_not_exist() {
        assertThat(run("assess", "--set", "missing.review.medium=PT1H", GRAVE)).isZero();
        assertThat(run("assess", "--set", "no.such=1", GRAVE)).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString()).contains("no.such is not a parameter");
    }

    @Test
    void looks_at_a_case_from_another_moment() {
        assertThat(run("assess", "--as-of", "2014-08-14T23:30", GRAVE)).isZero();
        assertThat(out.toString()).contains("as of 14 Aug 2014 23:30", "overdue by ");
        assertThat(run("assess", "--as-of", "soon", GRAVE)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("assess", "--as-of", "2014-08-01T00:00Z", GRAVE)).isEqualTo(ExitCode.FACTS_REFUSED);
    }

    @Test
    void says_how_a_case_stands_before_why_rules_were_silent() {
        assertThat(run("why-not", GRAVE, "high")).isZero();

        assertThat(out.toString())
                .startsWith("The case IS HIGH.\n\nRules that were silent\n")
                .contains("Did not hold: ", "Needed: ", "Read: ");
    }

    @Test
    void says_of_a_rule_that_spoke_that_it_did() {
        assertThat(run("why-not", GRAVE, "grade-01")).isZero();

        assertThat(out.toString()).contains("GRADE-01 spoke");
    }

    @Test
    void refuses_a_rule_that_is_none_and_a_form_that_nobody_gets() {
        assertThat(run("why-not", GRAVE, "hgih")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("explain", "--as", "line", "--format", "json", GRAVE)).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString()).contains("There is no rule HGIH", "--as line has one form only");
    }

    @Test
    void wrong_use_is_explained() {
        assertThat(run()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("assess")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("assess", "case.txt")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("scenarios", "no-such-scenario")).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString()).contains("Maybe one of", "hour-late", "neither .json nor .yaml");
    }

    @Test
    void lists_scenarios_and_tells_one() {
        assertThat(run("scenarios")).isZero();
        assertThat(out.toString()).contains("hour-late", "An hour late from a friend's house");
        out.getBuffer().setLength(0);

        assertThat(run("scenarios", "night-car-back")).isZero();
        assertThat(out.toString())
                .contains(Scenarios.named("night-car-back").title(), "Supplied here:", "\nWhy\n", "As expected.");
    }

    @Test
    void runs_all_scenarios_and_says_how_many_passed() {
        assertThat(run("scenarios", "--all")).isZero();

        assertThat(out.toString()).contains("hour-late", "passed").doesNotContain("FAILED");
    }

    @Test
    void help_documents_the_exit_codes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Exit codes", "facts refused", "file not readable");
        assertThat(run("--version")).isZero();
    }

    @Test
    void the_desk_refuses_what_it_cannot_play() throws IOException {
        assertThat(run("desk", "--speed", "0")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("desk", "--port", "65536")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("desk", folder.resolve("gone.ndjson").toString())).isEqualTo(ExitCode.NOT_READABLE);
        Path wrong = Files.writeString(folder.resolve("wrong.ndjson"), "{}\n");
        assertThat(run("desk", wrong.toString())).isEqualTo(ExitCode.FACTS_REFUSED);

        assertThat(err.toString())
                .contains("--speed 0 is not between 1 and 10000", "--port 65536", "cannot be read", "line 1 asOf");
        assertThat(out.toString()).isEmpty();
    }
}
