package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentMarkdownTest {

    private final AssessmentMarkdown markdown = new AssessmentMarkdown();

    @Test
    void reads_as_approved() {
        Approved.hold("rich.md", markdown.writeWithSources(RichAssessment.complete()));
    }

    @Test
    void text_of_a_case_becomes_no_column_and_no_tag() {
        String page = markdown.writeWithSources(RichAssessment.complete());

        assertThat(page).contains("case\\|7", "log\\|12", "sign \\<flag\\> \\| present");
    }

    @Test
    void every_number_of_a_reason_leads_to_its_firing_with_and_without_sources() {
        for (String page : List.of(
                markdown.write(RichAssessment.complete()), markdown.writeWithSources(RichAssessment.complete()))) {
            String proof = page.substring(page.indexOf("\n## Why\n"));

            Reasons.of(RichAssessment.complete())
                    .forEach(number -> assertThat(proof).contains("<a id=\"why-" + number + "\"></a>"));
        }
    }

    @Test
    void an_incomplete_assessment_says_so_before_anything_else() {
        assertThat(markdown.write(RichAssessment.incomplete()))
                .startsWith("**INCOMPLETE: a person must look at this case now. 1 failure");
    }
}
