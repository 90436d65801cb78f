package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private final AssessmentText text = new AssessmentText(Style.PLAIN);
    private final AssessmentMarkdown markdown = new AssessmentMarkdown();

    @Test
    void the_dossier_reads_as_approved() {
        Approved.hold("dossier.txt", text.write(RichExplanation.complete()));
        Approved.hold("dossier.md", markdown.write(RichExplanation.complete()));
    }

    @Test
    void how_bad_it_can_be_comes_before_anything_else() {
        assertThat(text.write(RichExplanation.open())).startsWith("NO GRADE YET, could be HIGH, when what nobody");
        assertThat(markdown.write(RichExplanation.open()))
                .startsWith("**NO GRADE YET, could be HIGH, when what nobody");
    }

    @Test
    void what_a_grade_rests_on_is_never_called_a_remedy() {
        assertThat(text.write(RichExplanation.complete()).replaceAll("\\s+", " "))
                .contains(
                        "missing HIGH rests on this: it would be MEDIUM if it were established that",
                        "Only the truth of a fact changes a case, never what the record says or leaves out.");
    }

    @Test
    void asking_stops_by_itself_and_says_so() {
        assertThat(text.write(RichExplanation.quiet()))
                .contains(Parts.NOTHING_TO_ASK, Verdict.NEVER_CHANGES)
                .doesNotContain("rests on", "Left to judgement");
    }

    @Test
    void no_line_of_the_dossier_is_wider_than_a_hundred_columns() {
        assertThat(text.write(RichExplanation.incomplete()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
