package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.childrisk.audit.Judged;
import org.childrisk.json.ForceAuditJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final String OPEN = "open-cases";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        int code = Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(out + " " + err).doesNotContain("\tat ", "Exception in thread");
        return code;
    }

    /** A copy of an example case under another reference, in a district and a team. */
    private void copy(int number, String name, String reference, String district) throws IOException {
        String text = Files.readString(Path.of(OPEN, "case-" + number + ".yaml"))
                .replaceFirst("reference: \\S+", "reference: \"" + reference + "\"")
                .replaceFirst("holder: [^\n]+", "holder: {district: \"" + district + "\", team: one}");
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve(".."));
        Files.writeString(file, text);
    }

    @Test
    void a_file_that_is_refused_is_listed_with_its_places_and_counted_as_not_judged() {
        assertThat(run("audit", OPEN)).isEqualTo(ExitCode.FACTS_REFUSED);

        assertThat(out.toString())
                .contains("not judged            1 ", "case-9.yaml  The facts were refused, 1 problem at: child.age")
                .doesNotContain("thirteen");
        assertThat(err.toString()).contains("case-9.yaml: the facts were refused, 1 problem", "given: thirteen");
    }

    @Test
    void json_can_be_read_back_and_says_the_same_as_the_text() {
        run("audit", OPEN, "--format", "json");

        assertThat(new ForceAuditJson().read(out.toString()).all()).isEqualTo(new Judged(3, 2, 2, 1, 0, 1));
    }

    @Test
    void csv_is_one_table_and_no_cell_is_run_as_a_formula() throws IOException {
        copy(3, "a.yaml", "=HYPERLINK(1)", "+North");

        assertThat(run("audit", folder.toString(), "--format", "csv", "--cases"))
                .isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).startsWith("part,code,what,count,of,share,low,high,told");
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("case,\"?'=HYPERLINK\\(1\\)\"?,.*"));
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("district,\"?'\\+North\"?,.*"));
        assertThat(out.toString()).doesNotContain(",=", ",\"=", ",+", ",\"+", ",@", ",\"@", ",-", ",\"-");
    }

    @Test
    void folders_below_are_audited_and_what_is_no_case_file_is_not_passed_over_in_silence() throws IOException {
        copy(3, "north/a.yaml", "a", "North");
        copy(3, "south/deep/b.yaml", "b", "South");
        Files.writeString(folder.resolve("notes.txt"), "notes");
        Files.writeString(folder.resolve(".hidden"), "of the system");

        assertThat(run("audit", folder.toString())).isEqualTo(ExitCode.WRONG_USE);

        assertThat(out.toString())
                .contains("good                  2 ", "notes.txt  is neither .json nor .yaml")
                .doesNotContain(".hidden");
    }

    @Test
    void each_case_says_what_decided_and_what_would_have_made_it_good() {
        run("audit", OPEN, "--cases");

        assertThat(out.toString())
                .contains("Decided by: ACCOMMODATION_NOT_REQUESTED, HELD_OVERNIGHT", "Ask the local authority")
                .contains("nothing that weighs", "nothing was due");
    }

    @Test
    void every_case_is_judged_as_of_one_moment_where_one_is_given() throws IOException {
        copy(3, "a.yaml", "a", "North");

        assertThat(run("audit", folder.toString(), "--as-of", "2030-01-01T09:00"))
                .isZero();
        assertThat(out.toString()).contains("Cases as of 1 Jan 2030 to 1 Jan 2030");
        assertThat(run("audit", folder.toString(), "--as-of", "2001-01-01T09:00"))
                .isEqualTo(ExitCode.FACTS_REFUSED);
        assertThat(out.toString()).contains("The facts were refused");
    }

    @Test
    void a_plan_tells_what_fell_with_shares_and_what_no_case_shows() throws IOException {
        for (int i = 0; i < 12; i++) {
            copy(2, "then/" + i + ".yaml", "t" + i, "North");
            copy(6, "now/" + i + ".yaml", "n" + i, "North");
        }
        run("audit", folder.resolve("then").toString(), "--as-of", "2015-01-13T09:00", "--format", "json");
        Path earlier = Files.writeString(folder.resolve("earlier.json"), out.toString());

        run("audit", folder.resolve("now").toString(), "--as-of", "2015-05-21T17:00", "--before", earlier.toString());

        assertThat(out.toString())
                .contains("Improvement plan", "Compared with the audit of 13 Jan 2015: 12 files then, 12 now.")
                .containsPattern("13 Jul 2015\\s+kept: fell\\s+Make good practice")
                .containsPattern("INADEQUATE: 100.0% \\(75.8 to 100.0\\) then,\\s+0.0% \\(0.0 to\\s+24.2\\)\\s+now")
                .containsPattern("13 Apr 2015, over\\s+too few to tell\\s+Review the detention")
                .doesNotContain("_NOT_LOGGED: ", "HELD_OVERNIGHT: ")
                .containsPattern("24 Feb 2015, over\\s+no case shows it\\s+Write the action plan");
        run(
                "audit",
                folder.resolve("now").toString(),
                "--as-of",
                "2015-05-21T17:00",
                "--before",
                earlier.toString(),
                "--published",
                "2015-06-01",
                "--format",
                "csv");
        assertThat(out.toString())
                .containsPattern("recommendation,FORCE_WIDE_PRACTICE,[^\n]*kept: fell\"?,2015-12-01,");
    }

    @Test
    void a_plan_is_not_tracked_over_other_numbers_or_back_in_time() throws IOException {
        copy(3, "now/a.yaml", "a", "North");
        String now = folder.resolve("now").toString();
        run("audit", now, "--format", "json");
        String earlier = Files.writeString(folder.resolve("earlier.json"), out.toString())
                .toString();

        run("audit", now, "--as-of", "2030-01-01T09:00", "--set", "missing.review.medium=PT1H", "--before", earlier);
        assertThat(out.toString())
                .contains("by other rules or numbers", "not comparable")
                .doesNotContain("kept:");
        run("audit", now, "--before", earlier);
        assertThat(out.toString()).contains("is not of an earlier day", "not comparable");
    }

    @Test
    void one_file_is_audited_by_its_name() throws IOException {
        copy(3, "one.yaml", "a", "North");
        Files.writeString(folder.resolve("broken.yaml"), "[");

        assertThat(run("audit", folder.resolve("one.yaml").toString(), "--cases"))
                .isZero();
        assertThat(out.toString()).contains("Out of 1 files that went through every rule");
        assertThat(run("audit", folder.resolve("broken.yaml").toString())).isEqualTo(ExitCode.FACTS_REFUSED);
        assertThat(out.toString()).contains("broken.yaml  The facts were refused, 1 problem at: document");
    }

    @Test
    void where_no_file_could_be_judged_nothing_is_said_of_any() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "[");

        run("audit", folder.toString());
        assertThat(out.toString()).contains("No file could be judged").doesNotContain("In no");

        copy(3, "a.yaml", "a", "North");
        run("audit", folder.toString());
        assertThat(out.toString()).contains("In none of the cases that could be judged is a duty overdue");
    }

    @Test
    void cases_without_a_device_keep_no_recommendation_on_devices() throws IOException {
        for (int i = 0; i < 60; i++) {
            copy(4, i + ".yaml", "c" + i, "North");
        }
        run("audit", folder.toString(), "--as-of", "2030-01-01T09:00", "--format", "json");
        Path earlier = Files.createDirectory(folder.resolve(".earlier")).resolve("audit.json");
        Files.writeString(earlier, out.toString());

        run("audit", folder.toString(), "--as-of", "2030-07-14T09:00", "--before", earlier.toString());

        assertThat(out.toString()).containsPattern("no case shows it\\s+Shorten the time that devices wait");
    }

    @Test
    void wrong_use_is_explained() throws IOException {
        Files.writeString(folder.resolve("notes.json"), "{}");

        assertThat(run("audit")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("audit", folder.resolve("gone").toString())).isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).contains("cannot be read. Maybe");
        assertThat(run("audit", Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(err.toString()).contains("holds no file. Maybe");
        assertThat(run("audit", OPEN, "--before", folder.resolve("notes.json").toString()))
                .isEqualTo(ExitCode.FACTS_REFUSED);
        assertThat(err.toString()).contains("This is no saved audit");
        assertThat(run("audit", OPEN, "--before", folder.resolve("gone.json").toString()))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(out.toString()).isEmpty();
    }
}
