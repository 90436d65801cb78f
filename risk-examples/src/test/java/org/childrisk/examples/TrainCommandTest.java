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
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.examples.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The commands of the training room: {@code train}, {@code stories}, {@code workbench}, {@code scenarios new}. */
class TrainCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    private int run(String... arguments) {
        CommandLine commands = Main.commands()
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = commands.execute(arguments);
        commands.getOut().flush();
        commands.getErr().flush();
        assertThat(out + " " + err).doesNotContain("\tat ", "Exception in thread");
        return code;
    }

    private int typing(String typed, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void lists_the_stories_the_easiest_first() {
        assertThat(run("train")).isZero();

        assertThat(out.toString()).startsWith("first-evening-away ").contains("level 3");
    }

    @Test
    void keeps_progress_only_in_the_file_that_is_named() throws IOException {
        Path file = folder.resolve("progress.ndjson");

        assertThat(typing("n\nn\nn\nn\n\n2 4 5\n", "train", "call-from-the-stairs", "--progress", file.toString()))
                .isZero();
        out.getBuffer().setLength(0);
        assertThat(run("train", "--progress", file.toString())).isZero();

        assertThat(Files.readString(file))
                .startsWith("{\"story\":\"call-from-the-stairs\",\"step\":1,\"gradesRight\":4,")
                .contains("\"missedHigh\":[]", "\"actionsFound\":3,\"actions\":3");
        assertThat(out.toString()).contains("asks once, done");
    }

    @Test
    void writes_pages_for_trainees_and_trainers() throws IOException {
        Path handout = folder.resolve("handout.html");
        Path notes = folder.resolve("notes.html");

        assertThat(run("train", "third-night", "--handout", handout.toString(), "--notes", notes.toString()))
                .isZero();

        assertThat(Files.readString(handout)).contains("<title>The third night</title>");
        assertThat(Files.readString(notes)).contains("What to bring out");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_story_that_is_not_there_is_named() {
        assertThat(run("train", "fourth-night")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("train", "fourth-night.yaml")).isEqualTo(ExitCode.NOT_READABLE);

        assertThat(err.toString())
                .contains("There is no story 'fourth-night'. Maybe one of ")
                .contains("fourth-night.yaml: is not there.");
    }

    @Test
    void a_starter_of_a_story_is_sound_and_is_never_written_over() {
        assertThat(run("stories", "new", "late-bus", "--in", folder.toString())).isZero();
        assertThat(run("stories", "check", folder.resolve("late-bus.yaml").toString()))
                .isZero();
        assertThat(run("stories", "new", "late-bus", "--in", folder.toString())).isEqualTo(ExitCode.WRONG_USE);

        assertThat(out.toString()).contains("sound, and every grade comes out as meant.");
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void check_names_every_grade_that_comes_out_otherwise() throws IOException {
        run("stories", "new", "late-bus", "--in", folder.toString());
        Path file = folder.resolve("late-bus.yaml");
        Files.writeString(file, Files.readString(file).replace("{overall: NONE, grades: {}}", "{overall: HIGH}"));

        assertThat(run("stories", "check", file.toString())).isEqualTo(ExitCode.SCENARIO_FAILED);

        assertThat(out.toString()).contains("step 1, overall: meant HIGH, but the library says NONE");
    }

    @Test
    void a_starter_of_a_scenario_comes_out_as_it_expects() throws IOException {
        assertThat(run("scenarios", "new", "late-bus", "--in", folder.toString()))
                .isZero();

        Scenario scenario = Scenarios.read(folder.resolve("late-bus.yaml"));
        try (ScenarioRun run = new ScenarioRun(RiskAssessor::load)) {
            assertThat(run.differences(scenario, run.assess(scenario))).isEmpty();
        }
    }

    @Test
    void opens_stories_and_files_on_the_workbench() {
        assertThat(typing("quit\n", "workbench", "third-night", "--step", "1")).isZero();
        assertThat(typing("quit\n", "workbench", "scenarios/high-risk-missing.yaml"))
                .isZero();
        assertThat(run("workbench")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("workbench", "third-night", "--step", "9")).isEqualTo(ExitCode.WRONG_USE);

        assertThat(out.toString()).contains("third-night: medium", "high-risk-missing: high");
        assertThat(err.toString()).contains("There is no step 9. Maybe one from 1 to 3.");
    }

    @Test
    void opens_a_story_of_the_trainers_own_on_the_workbench() {
        run("stories", "new", "late-bus", "--in", folder.toString());

        assertThat(typing("quit\n", "workbench", folder.resolve("late-bus.yaml").toString(), "--step", "1"))
                .isZero();

        assertThat(out.toString()).contains("late-bus: no grade");
    }

    @Test
    void lists_pairs_of_two_stories_and_of_one_answer() {
        assertThat(run("workbench", "--pairs")).isZero();

        assertThat(out.toString())
                .contains("third-night, step 1 and what-he-left-behind, step 1", "missing: medium -> high")
                .contains("high if only this were otherwise:");
    }

    @Test
    void a_page_needs_a_port_that_can_be_and_is_not_printed() {
        assertThat(run("train", "--page", "--port", "65536")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("workbench", "--page", "--port", "65536")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("train", "third-night", "--page", "--proof")).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString()).contains("--port 65536 is not between 0 and 65535. Maybe 8080 is meant.");
    }
}
