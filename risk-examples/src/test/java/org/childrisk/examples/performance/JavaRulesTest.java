package org.childrisk.examples.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.facts.CaseFile;
import org.childrisk.rules.EngineRoom;
import org.childrisk.rules.EngineRoom.Evaluation;
import org.junit.jupiter.api.Test;

/** The yardstick measures something only as long as it gives the same answers, firing by firing. */
class JavaRulesTest {

    private static final Evaluation IN_JAVA = JavaRules.all();

    @Test
    void plain_java_gives_every_scenario_the_same_explained_result() {
        Map<Map<String, String>, EngineRoom> libraries = new HashMap<>();
        for (Scenario scenario : Scenarios.all()) {
            EngineRoom library = libraries.computeIfAbsent(scenario.settings(), EngineRoom::open);

            assertThat(library.now(scenario.facts(), IN_JAVA))
                    .as(scenario.id())
                    .isEqualTo(library.now(scenario.facts()));
        }
    }

    @Test
    void plain_java_gives_invented_cases_the_same_explained_result() {
        EngineRoom library = EngineRoom.open();

        EngineRoom.inventedCases(300)
                .forEach(file -> assertThat(library.now(file, IN_JAVA))
                        .as(file.reference())
                        .isEqualTo(library.now(file)));
    }

    @Test
    void plain_java_sees_the_same_next_change() {
        EngineRoom library = EngineRoom.open();

        for (CaseFile file : TypicalCases.first(40)) {
            assertThat(library.assess(file, IN_JAVA)).as(file.reference()).isEqualTo(library.assess(file));
        }
    }
}
