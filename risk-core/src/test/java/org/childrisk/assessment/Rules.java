package org.childrisk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Told;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;

/** Stands in for the engine: fires rules by hand over one case. */
final class Rules {

    private static final Policy POLICY = SmallPolicy.read();

    private final CaseMeasures measures;
    private final Conclusions conclusions;
    private final List<Object> asserted = new ArrayList<>();

    Rules(CaseFile caseFile) {
        measures = CaseMeasures.of(caseFile, POLICY);
        conclusions =
                new Conclusions(measures, POLICY, POLICY.on(measures.asOf().today()), asserted::add);
    }

    static Rules over(String asOf, Fact... facts) {
        return new Rules(Told.file(asOf, facts));
    }

    /** Fires one rule on some facts. */
    Rules fire(String rule, List<Object> facts, Consumer<Outcome> consequence) {
        conclusions.firing(rule, facts);
        consequence.accept(conclusions);
        return this;
    }

    Rules fire(String rule, Consumer<Outcome> consequence) {
        return fire(rule, List.of(), consequence);
    }

    /** The measured facts of one kind. */
    <T> List<T> all(Class<T> kind) {
        return measures.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    <T> T first(Class<T> kind) {
        return all(kind).get(0);
    }

    /** What was handed to the engine. */
    List<Object> asserted() {
        return asserted;
    }

    CaseMeasures measures() {
        return measures;
    }

    Conclusions conclusions() {
        return conclusions;
    }

    Standing standing() {
        return new Standing(measures, conclusions, POLICY);
    }

    Assessment write(String... failures) {
        Map<String, RuleText> texts = Map.of("R-1", new RuleText("R-1", "The first rule", List.of("G-2", "G-1")));
        return new AssessmentWriter(POLICY, new Edition("small", "rules", "policy"), texts)
                .write(standing(), List.of(failures), List.of());
    }
}
