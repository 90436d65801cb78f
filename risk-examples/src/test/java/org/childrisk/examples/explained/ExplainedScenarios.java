package org.childrisk.examples.explained;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.policy.FamilyWords;
import org.childrisk.reasoning.Explanation;

/** Scenarios and what their explanations say. */
final class ExplainedScenarios {

    /** Explained once for all tests of a run. */
    private static final Map<Scenario, Explanation> EXPLAINED = new LinkedHashMap<>();

    private ExplainedScenarios() {}

    /** Goes through every scenario that comes with the library, with its explanation. */
    static synchronized void each(BiConsumer<Scenario, Explanation> reader) {
        if (EXPLAINED.isEmpty()) {
            try (ScenarioRun run = new ScenarioRun(RiskAssessor::load)) {
                Scenarios.all()
                        .forEach(scenario ->
                                EXPLAINED.put(scenario, run.explain(scenario.settings(), scenario.facts())));
            }
        }
        EXPLAINED.forEach(reader);
    }

    static Explanation of(String scenario) {
        try (ScenarioRun run = new ScenarioRun(RiskAssessor::load)) {
            Scenario told = Scenarios.named(scenario);
            return run.explain(told.settings(), told.facts());
        }
    }

    static FamilyWords familyWords() {
        try (ScenarioRun run = new ScenarioRun(RiskAssessor::load)) {
            return run.policy(Map.of()).family();
        }
    }
}
