package org.childrisk.examples.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.instruments.InstrumentReport;
import org.childrisk.instruments.Instruments;
import org.childrisk.policy.Policy;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.WhyNot;

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

    /** Every difference between what a scenario expects and what came out, as lines that can be read by themselves. */
    public List<String> differences(Scenario scenario, Assessment assessment) {
        List<String> differences = new ArrayList<>(ScenarioCheck.differences(scenario, assessment));
        if (!scenario.instruments().isEmpty()) {
            InstrumentReport report = instruments(scenario.settings(), scenario.facts(), assessment);
            new TreeMap<>(scenario.instruments()).forEach((code, expected) -> {
                Optional<InstrumentExpectation> actual = report.reading(code)
                        .map(reading -> new InstrumentExpectation(reading.points(), reading.band()));
                if (!actual.equals(Optional.of(expected))) {
                    differences.add("instrument " + code + ": expected " + expected + ", but was "
                            + actual.map(String::valueOf).orElse("not known"));
                }
            });
        }
        return List.copyOf(differences);
    }

    /** Reads every published instrument beside an assessment of a case under these settings of a force. */
    public InstrumentReport instruments(Map<String, String> settings, CaseFile caseFile, Assessment assessment) {
        return Instruments.of(assessors.computeIfAbsent(settings, load).policy())
                .read(caseFile, assessment);
    }

    /** Assesses a case under these settings of a force. */
    public Assessment assess(Map<String, String> settings, CaseFile caseFile) {
        return assessors.computeIfAbsent(settings, load).assess(caseFile);
    }

    /** Assesses a case under these settings of a force, and explains the result. */
    public Explanation explain(Map<String, String> settings, CaseFile caseFile) {
        return assessors.computeIfAbsent(settings, load).explain(caseFile);
    }

    /** Why one rule was silent under these settings of a force, empty where it spoke. */
    public Optional<WhyNot> whyNot(Map<String, String> settings, CaseFile caseFile, String rule) {
        return assessors.computeIfAbsent(settings, load).whyNot(caseFile, rule);
    }

    /** Why no rule raised a grade to this one or higher under these settings of a force. */
    public List<WhyNot> whyNot(Map<String, String> settings, CaseFile caseFile, Grade grade) {
        return assessors.computeIfAbsent(settings, load).whyNot(caseFile, grade);
    }

    /** Rules, numbers and vocabularies under these settings of a force. */
    public Policy policy(Map<String, String> settings) {
        return assessors.computeIfAbsent(settings, load).policy();
    }

    @Override
    public void close() {
        assessors.values().forEach(RiskAssessor::close);
    }
}
