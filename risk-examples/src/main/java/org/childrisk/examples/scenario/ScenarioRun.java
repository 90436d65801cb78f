package org.childrisk.examples.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;

/** Assesses scenarios and cases, each with the settings of its force. One run, one thread. */
public final class ScenarioRun implements AutoCloseable {

    private final Function<Map<String, String>, RiskAssessor> load;
    private final Map<Map<String, String>, RiskAssessor> assessors = new HashMap<>();

    /** A run over assessors that this function loads. */
    public ScenarioRun(Function<Map<String, String>, RiskAssessor> load) {
        this.load = load;
    }

    /**
     * A run that loads an assessor of these settings at once, so that what is wrong with them is said before anything is
     * assessed.
     */
    public static ScenarioRun begin(Function<Map<String, String>, RiskAssessor> load, Map<String, String> settings) {
        ScenarioRun run = new ScenarioRun(load);
        run.assessors.computeIfAbsent(settings, load);
        return run;
    }

    public Assessment assess(Scenario scenario) {
        return assess(scenario.settings(), scenario.facts());
    }

    /** Assesses a case under these settings of a force. */
    public Assessment assess(Map<String, String> settings, CaseFile caseFile) {
        return assessors.computeIfAbsent(settings, load).assess(caseFile);
    }

    @Override
    public void close() {
        assessors.values().forEach(RiskAssessor::close);
    }
}
