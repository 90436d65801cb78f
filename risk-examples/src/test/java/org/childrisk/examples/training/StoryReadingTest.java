package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.json.StrictReader;
import org.junit.jupiter.api.Test;

class StoryReadingTest {

    private static final String HEAD = """
            id: one
            title: One
            level: 1
            topic: QUIET
            intro: An evening.
            child: {id: girl}
            notes: [{says: So it is., from: [MISS-APP-14]}]
            """;

    @Test
    void all_mistakes_are_found_at_once_with_line_and_column() {
        List<FactProblem> problems = problemsOf("""
                id: one
                level: 7
                topic: MISING
                child: {id: girl, care: SOMETIMES}
                steps:
                  - at: yesterday
                    told: It begins.
                    arives: {}
                notes: [{says: So it is.}]
                """);

        assertThat(problems)
                .extracting(FactProblem::path)
                .contains("level", "topic", "child.care", "steps[0].at", "steps[0].arives", "notes[0].from", "title");
        assertThat(problems)
                .filteredOn(problem -> problem.path().equals("topic"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).endsWith("(line 3, column 1)"));
    }

    @Test
    void what_cannot_be_true_together_is_said_at_the_step_where_it_first_cannot() {
        List<FactProblem> problems = problemsOf(HEAD + """
                steps:
                  - at: "2026-03-03T10:00:00Z"
                    told: It begins.
                    arrives: {missingEpisodes: [{id: tonight, missingSince: "2026-03-03T12:00:00Z"}]}
                  - at: "2026-03-03T09:00:00Z"
                    told: It ends before.
                """);

        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactlyInAnyOrder("steps", "steps[0].arrives", "steps[1].at");
    }

    @Test
    void codes_that_no_catalogue_holds_are_all_named() {
        Story story = StrictReader.of(Story.class).readYaml(HEAD.replace("MISS-APP-14", "MISS-APP-999") + """
                steps:
                  - at: "2026-03-03T10:00:00Z[Europe/London]"
                    told: It begins.
                    arrives: {indicators: [{code: TELEPATHY, answer: "YES"}], labels: [{code: SILLY}]}
                    ask: {question: So?, offer: [SING], expect: {overall: NONE}}
                """);

        try (RiskAssessor assessor = RiskAssessor.load()) {
            RefusedFacts refused =
                    catchThrowableOfType(RefusedFacts.class, () -> new StoryCheck(assessor).differences(story));

            assertThat(refused.problems())
                    .extracting(FactProblem::path)
                    .containsExactly(
                            "steps[0].arrives.indicators[0].code",
                            "steps[0].arrives.labels[0].code",
                            "steps[0].ask.offer[0]",
                            "notes[0].from[0]");
        }
    }

    private static List<FactProblem> problemsOf(String yaml) {
        return catchThrowableOfType(
                        RefusedFacts.class, () -> StrictReader.of(Story.class).readYaml(yaml))
                .problems();
    }
}
