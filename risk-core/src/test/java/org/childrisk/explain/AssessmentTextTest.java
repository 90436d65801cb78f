package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.childrisk.facts.Grade;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {

    private final AssessmentText plain = new AssessmentText(Style.PLAIN);

    @Test
    void reads_as_approved() {
        Approved.hold("rich.txt", plain.writeWithSources(RichAssessment.complete()));
    }

    @Test
    void the_summary_of_an_assessment_is_the_plain_answer_without_the_sources() {
        assertThat(RichAssessment.complete().summary())
                .isEqualTo(plain.write(RichAssessment.complete()))
                .doesNotContain("\nSources\n");
    }

    @Test
    void an_incomplete_assessment_says_so_before_anything_else() {
        assertThat(plain.write(RichAssessment.incomplete()))
                .startsWith("INCOMPLETE: a person must look at this case now. 1 failure while")
                .containsSubsequence("too low", "ArithmeticException", "HIGH");
    }

    @Test
    void no_grade_is_not_called_safe() {
        assertThat(plain.write(RichAssessment.quiet()))
                .startsWith("No grade: no rule raised one on these facts. That is not the same as safe.\n");
    }

    @Test
    void no_line_is_wider_than_a_hundred_columns() {
        assertThat(plain.writeWithSources(RichAssessment.incomplete()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void every_number_of_a_reason_is_found_in_the_proof() {
        String proof = after("\nWhy\n", plain.writeWithSources(RichAssessment.complete()));

        Reasons.of(RichAssessment.complete())
                .forEach(number -> assertThat(proof).contains("  [" + number + "] "));
    }

    @Test
    void a_style_changes_no_width_and_no_word() {
        Style marking = new Style() {
            @Override
            public String grade(Grade grade, String word) {
                return "\u001b" + word + "\u001b";
            }

            @Override
            public String overdue(String words) {
                return "\u001b" + words + "\u001b";
            }
        };

        String styled = new AssessmentText(marking).writeWithSources(RichAssessment.complete());

        assertThat(styled).contains("\u001bHIGH\u001b", "\u001boverdue by 59 d\u001b");
        assertThat(styled.replace("\u001b", "")).isEqualTo(plain.writeWithSources(RichAssessment.complete()));
    }

    private static String after(String mark, String text) {
        return text.substring(text.indexOf(mark));
    }
}
