package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PopulationCommandTest {

    private static final Pattern HIGH = Pattern.compile("\n {2}HIGH +([0-9.]+)%");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private double high(String... arguments) {
        assertThat(run(arguments)).as(err.toString()).isZero();
        Matcher found = HIGH.matcher(out.toString());
        assertThat(found.find()).as("a share of HIGH is printed").isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void prints_shares_causes_groups_duties_and_inputs() {
        assertThat(run("population", "--reports", "60")).isZero();

        assertThat(out.toString())
                .startsWith("Grades\n  ")
                .contains(
                        "% of missing reports are HIGH",
                        "\n  60 synthetic reports of ",
                        "\nWhich rules make a missing child HIGH\n",
                        "\nOn which facts\n",
                        "\nWhich facts make any domain HIGH\n",
                        "\n  6th report and later ",
                        "\nHow much there is to do\n",
                        "\nInputs that are published\n",
                        "\nInputs that are assumed\n",
                        "\nSources\n");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_same_seed_prints_the_same_and_another_seed_something_else() {
        run("population", "--reports", "40", "--seed", "3");
        String first = out.toString();
        run("population", "--reports", "40", "--seed", "3");
        assertThat(out.toString()).isEqualTo(first);

        run("population", "--reports", "40", "--seed", "4");
        assertThat(out.toString()).isNotEqualTo(first);
    }

    @Test
    void writes_markdown_with_marks_taken_for_text() {
        assertThat(run("population", "--reports", "20", "--format", "md")).isZero();

        assertThat(out.toString())
                .startsWith("## Grades\n\n")
                .contains(
                        "\n\n20 synthetic reports of ",
                        "\n| grade | missing | ",
                        "\n| --- | --- | ",
                        "| CSE\\_RISK\\_OR\\_MARKER |");
    }

    @Test
    void a_force_sees_what_its_own_setting_does() {
        double ours = high("population", "--reports", "200");
        double theirs = high("population", "--reports", "200", "--set", "missing.high-under-age=18");

        assertThat(theirs).isGreaterThan(ours);
        assertThat(out.toString()).contains("Set by the force: missing.high-under-age = 18.");
    }

    @Test
    void a_force_sees_what_its_own_children_do() {
        double ours = high("population", "--reports", "200");
        double theirs = high("population", "--reports", "200", "--prevalence", "SUICIDE_OR_SELF_HARM_RISK=100%");

        assertThat(theirs).isGreaterThan(ours);
        assertThat(out.toString()).contains("Inputs of the force\n");
    }

    @Test
    void wrong_use_is_explained() {
        assertThat(run("population", "--reports", "0")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).startsWith("--reports 0 is not between 1 and 1000000. Maybe 20000 is meant.");
        assertThat(run("population", "--reports", "many")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("'many' is not a whole number. Maybe one such as 20000 is meant.");
        assertThat(run("population", "--seed", "1.5")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("'1.5' is not a whole number.");
        assertThat(run("population", "--set", "no.such=1")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("no.such is not a parameter");
        assertThat(run("population", "--prevalence", "no.such=1%")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("no.such is not a prevalence. Maybe look up names");
        assertThat(run("population", "--format", "json")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(out.toString()).isEmpty();
    }
}
