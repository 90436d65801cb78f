package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.childrisk.RiskAssessor;
import org.childrisk.explain.Style;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    private static final RiskAssessor ASSESSOR = RiskAssessor.load();

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    private static String work(String story, String... commands) {
        StringWriter out = new StringWriter();
        BufferedReader in = new BufferedReader(new StringReader(String.join("\n", commands) + "\n"));
        Screen screen = new Screen(in, new PrintWriter(out), Style.PLAIN);
        new Workbench(Stories.named(story).caseAfter(0), ASSESSOR, screen).run();
        return out.toString();
    }

    @Test
    void grades_and_actions_follow_a_switched_answer_and_come_back_with_undo() {
        String said = work("everybody-asked", "list learning", "toggle 1 yes", "undo", "undo", "quit");

        assertThat(said)
                .contains("criminal exploitation: none -> medium")
                .contains("To do now: Refer the child to children's social care")
                .contains("criminal exploitation: medium -> none", "No longer to do")
                .contains("Nothing is switched: this is the case as it was.");
    }

    @Test
    void an_answer_that_nobody_gave_can_be_switched_by_its_code_and_steps_through_all_three() {
        String said = work("everybody-asked", "toggle DRUG_DEBT", "toggle DRUG_DEBT", "toggle drug_debt unknown");

        assertThat(said)
                .contains("UNKNOWN -> YES", "YES -> NO", "NO -> UNKNOWN")
                .contains("Nothing changes: no grade, no action and no finding rests on it here.");
    }

    @Test
    void says_why_and_why_not() {
        assertThat(work("new-trainers", "why", "why not"))
                .contains("MEDIUM  sexual exploitation", "\nWhy\n", "Did not hold:");
        assertThat(work("first-evening-away", "why not")).contains("It cannot be graver: it is high.");
    }

    @Test
    void finds_minimal_pairs_of_one_answer_and_one_grade_those_on_record_first() {
        assertThat(work("new-trainers", "pairs"))
                .contains("sexual exploitation medium as it stands, high if only this were otherwise:")
                .contains("more that nobody has answered");
        assertThat(MinimalPair.of(
                        "x",
                        ASSESSOR.explain(Stories.named("seventy-miles-away").caseAfter(0))))
                .anyMatch(MinimalPair::isOnRecord)
                .allMatch(pair -> pair.moves().changes().size() == 1);
    }

    @Test
    void what_is_not_understood_is_said() {
        assertThat(work("new-trainers", "dance", "toggle 7", "toggle DRUG_DEBT maybe", "list zebra"))
                .contains("'dance' is no command here.")
                .contains("There is no such answer.")
                .contains("'maybe' is no answer. Maybe yes, no or unknown.")
                .contains("Nothing is called so.");
    }
}
