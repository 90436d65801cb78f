package org.childrisk.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario, each as a test of its own. */
class ScenarioTest {

    private static final ScenarioRun RUN = new ScenarioRun(RiskAssessor::load);

    @AfterAll
    static void close() {
        RUN.close();
    }

    @TestFactory
    Stream<DynamicTest> comes_out_as_expected() {
        return Scenarios.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Scenario scenario = Scenarios.named(name);

                    var differences = RUN.differences(scenario, RUN.assess(scenario));

                    assertThat(differences)
                            .withFailMessage(
                                    () -> name + ": " + scenario.title() + "\n  " + String.join("\n  ", differences))
                            .isEmpty();
                }));
    }
}
