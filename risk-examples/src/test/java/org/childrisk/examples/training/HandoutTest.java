package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.childrisk.RiskAssessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HandoutTest {

    private static final RiskAssessor ASSESSOR = RiskAssessor.load();

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    private static Handout handout(String id) {
        Story story = Stories.named(id);
        return new Handout(story, AnswerKey.all(story, ASSESSOR), ASSESSOR.policy());
    }

    @Test
    void trainees_get_every_choice_and_no_answer() {
        for (String id : Stories.names()) {
            String page = handout(id).forTrainees();

            assertThat(page)
                    .as(id)
                    .contains("Your grades", "What must be done now")
                    .doesNotContain("required", "bait:", "EXPLOIT-", "GRADE-", "MISS-APP-", "by the library")
                    .doesNotContain("<script", "http://", "https://", " src=", "url(");
        }
    }

    @Test
    void trainers_get_grades_reasons_proof_and_sources() {
        assertThat(handout("gone-again-from-the-home").forTrainers())
                .contains("Grade by the library", "bait: carries no weight", "required (CLASS-04)", "GRADE-07")
                .contains("What to bring out", "Sources of the notes", "MIS-08: ")
                .doesNotContain("<script", " src=");
    }
}
