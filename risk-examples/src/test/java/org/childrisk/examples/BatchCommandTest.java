package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.childrisk.examples.batch.BatchOutput;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.json.CaseFileWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BatchCommandTest {

    private static final String CASE =
            new CaseFileWriter().toJson(Scenarios.named("high-risk-missing").facts());
    private static final String REFUSED = "{\"reference\":\"no child\"}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    private Path input = Path.of("");
    private Path results = Path.of("");

    @BeforeEach
    void an_input() throws IOException {
        input = Files.writeString(folder.resolve("in.ndjson"), CASE + "\n\n" + CASE + "\n");
        results = folder.resolve("out.ndjson");
    }

    private int run(String... arguments) {
        return run(new BatchCommand(values -> new StubAssessor(StubAssessor::complete)), arguments);
    }

    private int run(Object command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commands =
                new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = commands.execute(arguments);
        assertThat(out + " " + err).doesNotContain("\tat ");
        return code;
    }

    private int batch(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = input.toString();
        arguments[1] = "--out";
        arguments[2] = results.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    @Test
    void the_rules_answer_each_line_with_its_proof() throws IOException {
        Files.writeString(input, CASE + "\n" + REFUSED + "\n");

        int code = run(new BatchCommand(), input.toString(), "--out", results.toString());

        assertThat(code).isEqualTo(ExitCode.FACTS_REFUSED);
        List<String> lines = Files.readAllLines(results);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"line\":1,\"outcome\":\"ASSESSED\",\"reference\":\"high-risk-missing\"")
                .contains("\"overall\":\"HIGH\"", "\"firings\":[{");
        assertThat(lines.get(1))
                .startsWith("{\"line\":2,\"outcome\":\"REFUSED\",\"reference\":\"no child\",\"personMustLook\":true")
                .contains("\"path\":\"asOf\"", "\"path\":\"child\"");
        assertThat(err.toString()).isEqualTo("""
                        2 cases: 1 assessed, 0 disputed, 0 incomplete, 1 refused, 0 failed.
                        A person must look now at 1 case, marked "personMustLook":true.
                        """);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_case_that_no_rule_could_judge_or_on_which_the_assessor_fails_ends_in_its_own_exit_code() throws IOException {
        assertThat(run(
                        new BatchCommand(values -> new StubAssessor(StubAssessor::incomplete)),
                        input.toString(),
                        "--out",
                        results.toString()))
                .isEqualTo(ExitCode.INCOMPLETE);
        Path failed = folder.resolve("failed.ndjson");
        assertThat(run(
                        new BatchCommand(values -> new StubAssessor(file -> {
                            throw new IllegalStateException("something personal");
                        })),
                        input.toString(),
                        "--out",
                        failed.toString()))
                .isEqualTo(ExitCode.INCOMPLETE);

        assertThat(failed)
                .content()
                .contains("\"failure\":\"IllegalStateException\"")
                .doesNotContain("personal");
    }

    @Test
    void results_that_are_there_are_never_overwritten() throws IOException {
        Files.writeString(results, "mine\n");

        assertThat(batch()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("is there already and stays as it is. Maybe --resume");
        assertThat(batch("--resume")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("out.ndjson.origin.json is missing", "Maybe start anew");
        assertThat(results).hasContent("mine");
    }

    @Test
    void a_run_goes_on_where_the_file_ends_whole() throws IOException {
        assertThat(batch("--resume")).isZero();
        byte[] whole = Files.readAllBytes(results);
        for (int length = whole.length; length >= 0; length -= 97) {
            Files.write(results, Arrays.copyOf(whole, length));

            assertThat(batch("--resume")).isZero();

            assertThat(Files.readAllBytes(results)).isEqualTo(whole);
            assertThat(err.toString()).startsWith("2 cases: 2 assessed");
        }
    }

    @Test
    void what_a_break_of_power_leaves_unwritten_is_done_again() throws IOException {
        assertThat(batch()).isZero();
        byte[] whole = Files.readAllBytes(results);
        byte[] holed = whole.clone();
        Arrays.fill(holed, 200, 300, (byte) 0);
        Files.write(results, holed);

        assertThat(batch("--resume")).isZero();

        assertThat(Files.readAllBytes(results)).isEqualTo(whole);
    }

    @Test
    void a_run_goes_on_with_the_same_input_numbers_and_options_only() throws IOException {
        assertThat(batch()).isZero();
        String before = Files.readString(results);

        assertThat(batch("--resume", "--brief", "--as-of", "2014-09-01T00:00")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("this differs now: --as-of, how much is written (--brief, --sources).");
        Files.writeString(input, CASE + "\n" + CASE + "\n" + CASE + "\n");
        assertThat(batch("--resume")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("this differs now: the input.", "Maybe repeat the first command");
        assertThat(run(new BatchCommand(), input.toString(), "--out", results.toString(), "--resume"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("the rules", "the numbers");

        assertThat(results).hasContent(before.stripTrailing());
    }

    @Test
    void results_from_which_somebody_took_a_line_are_not_gone_on_with() throws IOException {
        assertThat(batch()).isZero();
        Files.writeString(results, Files.readAllLines(results).get(1) + "\n");

        assertThat(batch("--resume")).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString()).contains("holds 1 results for the first 2 cases");
    }

    @Test
    void reads_what_is_packed_and_writes_the_same_to_standard_output() throws IOException {
        assertThat(batch("--brief", "--threads", "3")).isZero();
        Path packed = folder.resolve("in.ndjson.gz");
        Files.write(packed, packed(Files.readAllBytes(input)));

        assertThat(run(packed.toString(), "--brief", "--out", "-")).isZero();

        assertThat(out.toString()).isEqualTo(Files.readString(results)).contains("\"line\":3");
        Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), 60));
        assertThat(run(packed.toString(), "--out", folder.resolve("torn").toString()))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).contains("cannot be read to its end. Maybe it was not copied whole.");
    }

    @Test
    void a_second_packed_part_is_read_and_a_broken_one_is_no_end() throws IOException {
        byte[] part = packed(Files.readAllBytes(input));
        Path parts = Files.write(folder.resolve("parts.ndjson.gz"), part);
        Files.write(parts, part, StandardOpenOption.APPEND);
        assertThat(run(parts.toString(), "--brief", "--out", results.toString()))
                .isZero();
        assertThat(Files.readAllLines(results)).hasSize(4);

        Files.write(parts, Arrays.copyOf(part, 5), StandardOpenOption.APPEND);
        assertThat(run(parts.toString(), "--out", folder.resolve("torn").toString()))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).contains("cannot be read to its end. Maybe it was not copied whole.");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void reads_standard_input() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((CASE + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("-", "--out", results.toString())).isZero();
        } finally {
            System.setIn(before);
        }

        assertThat(results).content().startsWith("{\"line\":1,").hasLineCount(1);
    }

    @Test
    void wrong_use_is_explained() {
        assertThat(run("-", "--out", results.toString(), "--resume")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--resume needs files");
        assertThat(batch("--threads", "0")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--threads 0 is not between 1 and 1000");
        assertThat(batch("--brief", "--sources")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("gone.ndjson", "--out", results.toString())).isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).isEqualTo("gone.ndjson: is not there. Maybe the path is mistyped.\n");
        assertThat(run(input.toString(), "--out", folder.resolve("gone/out").toString()))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(run(folder.toString(), "--out", results.toString())).isEqualTo(ExitCode.NOT_READABLE);
    }

    @Test
    void a_population_is_written_for_it() {
        Path year = folder.resolve("year.ndjson");
        String[] arguments = {"--reports", "30", "--seed", "5", "--write", year.toString()};
        assertThat(run(new PopulationCommand(), arguments)).isZero();
        assertThat(run(new PopulationCommand(), arguments)).isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).contains("Maybe it is there already");

        assertThat(run(year.toString(), "--out", results.toString())).isZero();

        assertThat(results).content().hasLineCount(30).doesNotContain("REFUSED");
    }

    @Test
    void two_runs_do_not_write_into_one_file() throws IOException {
        try (BatchOutput other = BatchOutput.begin(results)) {
            assertThat(other.line()).isZero();
            assertThat(batch("--resume")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(err.toString()).contains("is being written by another run");
        }
    }
}
