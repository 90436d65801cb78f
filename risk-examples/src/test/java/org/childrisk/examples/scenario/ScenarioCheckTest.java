package org.childrisk.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.Judgement;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.json.StrictReader;
import org.junit.jupiter.api.Test;

class ScenarioCheckTest {

    @Test
    void names_every_difference_with_what_was_expected_and_what_was() {
        Scenario returned = Scenarios.named("night-car-back");
        Scenario wrong = new Scenario(
                returned.id(),
                returned.title(),
                returned.from(),
                returned.story(),
                returned.assumed(),
                returned.settings(),
                returned.facts(),
                Map.of(),
                new Expectation(
                        Expectation.Overall.NONE,
                        Map.of(RiskDomain.CRIMINAL_EXPLOITATION, Grade.HIGH, RiskDomain.SEXUAL_EXPLOITATION, Grade.LOW),
                        Map.of(
                                "CONFIRM_WELLBEING@episode", ActionStatus.OVERDUE,
                                "PREVENTION_INTERVIEW", ActionStatus.DONE),
                        List.of("WRONG_CLASSIFICATION"),
                        List.of("STREETWISE"),
                        Judgement.GOOD),
                List.of("GRADE-06"),
                List.of("RETURN-01"));

        try (RiskAssessor assessor = RiskAssessor.load()) {
            assertThat(ScenarioCheck.differences(wrong, assessor.assess(wrong.facts())))
                    .contains(
                            "overall: expected NONE, but was HIGH",
                            "grade of CRIMINAL_EXPLOITATION: expected HIGH, but was none",
                            "grade of SEXUAL_EXPLOITATION: expected LOW, but was HIGH",
                            "action PREVENTION_INTERVIEW: expected DONE, but was OVERDUE",
                            "action RETURN_HOME_INTERVIEW: expected none, but was DUE",
                            "finding WRONG_CLASSIFICATION: expected, but not there",
                            "label set aside STREETWISE: expected, but not there",
                            "judgement: expected GOOD, but was INADEQUATE",
                            "rule GRADE-06: expected to fire, but did not",
                            "rule RETURN-01: expected to stay silent, but fired on episode")
                    .noneMatch(line -> line.contains("CONFIRM_WELLBEING"));
        }
    }

    @Test
    void all_mistakes_of_a_scenario_are_found_at_once() {
        assertThatThrownBy(() -> StrictReader.of(Scenario.class)
                        .readYaml("{id: x, story: s, expect: {overall: SOME, grades: {MISING: HIGH}}}"))
                .isInstanceOf(RefusedFacts.class)
                .hasMessageContaining("title")
                .hasMessageContaining("facts")
                .hasMessageContaining("expect.overall")
                .hasMessageContaining("expect.grades.MISING")
                .hasMessageContaining("expect.judgement");
    }
}
