package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.childrisk.RiskAssessor;
import org.childrisk.explain.Style;
import org.childrisk.facts.RiskDomain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final RiskAssessor ASSESSOR = RiskAssessor.load();
    private static final Story STORY = Stories.named("first-evening-away");

    private final StringWriter out = new StringWriter();

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    private List<Score> take(String... answers) {
        BufferedReader in = new BufferedReader(new StringReader(String.join("\n", answers) + "\n"));
        return new Lesson(STORY, ASSESSOR, new Screen(in, new PrintWriter(out), Style.PLAIN), false).take();
    }

    @Test
    void a_missed_high_risk_is_said_aloud_whatever_else_was_right() {
        List<Score> scores = take("m", "n", "n", "n", "4 5", "1 4 5 6");

        assertThat(scores).singleElement().satisfies(score -> {
            assertThat(score.missedHigh()).containsExactly(RiskDomain.MISSING);
            assertThat(score.missedReasons()).isEmpty();
            assertThat(score.missedActions()).isEmpty();
        });
        assertThat(out.toString())
                .contains("too low", "A HIGH risk was missed: missing.", "A HIGH RISK MISSED.", "GRADE-06")
                .contains("The input ended here. What was not answered is not scored.");
    }

    @Test
    void nothing_of_the_proof_and_nothing_of_later_is_shown_before_the_trainee_has_answered() {
        take("h", "n", "n", "n", "5");

        assertThat(out.toString())
                .contains("What must be done now?")
                .doesNotContain("library's", "GRADE-06", "grandmother", "Set aside");
    }

    @Test
    void bait_and_needless_actions_are_named_and_nothing_is_added_up() {
        List<Score> scores = take("h", "n", "n", "n", "6", "2", "n", "n", "n", "n", "", "1 5");

        assertThat(scores).hasSize(2);
        assertThat(scores.get(0).baitTaken()).hasSize(1);
        assertThat(scores.get(0).needlessActions())
                .extracting(ActionChoice::code)
                .containsExactly("CLOSE_EPISODE");
        assertThat(scores.get(1).missedActions()).isEmpty();
        assertThat(out.toString())
                .contains("Words about the child carry no weight", "No rule requires it on these")
                .contains("Step 1: 4 of 4 grades; 0 of 2 reasons; 1 bait taken; 0 of 4 actions, 1 not required.")
                .contains("Step 2: 4 of 4 grades; no reasons to find; no bait taken; 2 of 2 actions.");
    }

    @Test
    void an_answer_that_is_none_is_asked_again() {
        List<Score> scores = take("grave", "h", "n", "n", "n", "9 1", "", "one", "");

        assertThat(scores).hasSize(1);
        assertThat(out.toString())
                .contains("That is no grade. Maybe h, m, l, v or n.")
                .contains("Maybe numbers from 1 to 6 with spaces between");
    }
}
