package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InstrumentsCommandTest {

    private static final String ONE_SIGN = "scenarios/one-strong-sign-and-five-points.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void puts_the_band_beside_the_grade_with_the_warning_that_it_lowers_nothing() {
        assertThat(run("instruments", "--only", "POINTS_BY_RECENCY", ONE_SIGN)).isZero();

        assertThat(out.toString())
                .startsWith("Grade of this library: MEDIUM (sexual exploitation medium)\n")
                .contains(
                        "  Band: Category 1, not at risk, 5 points. Beside it the grade is MEDIUM, and no band lowers it.\n")
                .doesNotContain("EIGHT_HEADINGS");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shows_every_instrument_where_none_is_chosen() {
        assertThat(run("instruments", ONE_SIGN)).isZero();

        assertThat(out.toString())
                .contains("POINTS_BY_RECENCY", "LOW_MEDIUM_HIGH", "EIGHT_HEADINGS", "NINE_CATEGORIES");
    }

    @Test
    void writes_json_and_takes_the_sum_of_a_form() {
        assertThat(run("instruments", "--format", "json", "--points", "EIGHT_HEADINGS=34", ONE_SIGN))
                .isZero();

        JsonNode document = new JsonMapper().readTree(out.toString());
        assertThat(document.get("overall").asString()).isEqualTo("MEDIUM");
        assertThat(document.get("readings")
                        .valueStream()
                        .filter(reading -> reading.get("instrument").asString().equals("EIGHT_HEADINGS"))
                        .map(reading -> reading.get("band").asString()))
                .containsExactly("Medium");
    }

    @Test
    void a_wrong_code_or_file_is_named_with_a_mend() {
        assertThat(run("instruments", "--only", "SOME", ONE_SIGN)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("instruments", "case.txt")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("instruments", "nowhere.yaml")).isEqualTo(ExitCode.NOT_READABLE);

        assertThat(err.toString())
                .contains(
                        "There is no instrument SOME. Maybe it is mistyped",
                        "case.txt: is neither",
                        "nowhere.yaml: is not there");
    }
}
