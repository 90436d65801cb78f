package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.childrisk.instruments.InstrumentCase;
import org.childrisk.json.InstrumentJson;
import org.junit.jupiter.api.Test;

class InstrumentTextTest {

    private final InstrumentText plain = new InstrumentText(Style.PLAIN);

    @Test
    void reads_as_approved() {
        Approved.hold("instruments.txt", plain.write(InstrumentCase.report()));
    }

    @Test
    void the_grade_stands_before_every_band_and_no_grade_is_not_called_safe() {
        assertThat(plain.write(InstrumentCase.report()))
                .startsWith("Grade of this library: HIGH")
                .containsSubsequence("Band: grave", "Beside it the grade is HIGH, and no band lowers it.");
        assertThat(plain.write(InstrumentCase.quiet()))
                .startsWith("Grade of this library: none, which is not the same as safe");
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        assertThat(plain.write(InstrumentCase.report()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_json_form_holds_the_grade_beside_the_bands() {
        assertThat(new InstrumentJson().write(InstrumentCase.report()))
                .containsSubsequence(
                        "\"version\" : 1",
                        "\"overall\" : \"HIGH\"",
                        "\"cautions\"",
                        "\"readings\"",
                        "\"band\" : \"grave\"");
    }
}
