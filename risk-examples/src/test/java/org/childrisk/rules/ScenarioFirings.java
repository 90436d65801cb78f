package org.childrisk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childrisk.assessment.Firing;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.rules.RuleVariants.Variant;

/** Which rules, and which rules with a condition less, fire in which scenario: all of them in one rule base. */
final class ScenarioFirings {

    private final List<Variant> variants = new ArrayList<>();
    private final Map<String, Set<String>> firedIn = new TreeMap<>();
    private final List<Scenario> scenarios;

    ScenarioFirings(List<RuleFile> files, List<Scenario> scenarios) {
        this.scenarios = scenarios;
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(RuleFile.head(files));
        for (RuleFile file : files) {
            texts.put(file.name(), file.text());
            file.rules().forEach(rule -> variants.addAll(RuleVariants.of(rule)));
        }
        variants.forEach(variant -> text.append(variant.drl()));
        texts.put("variants.drl", text.toString());
        CompiledRules rules = CompiledNow.rules(texts);
        Map<Map<String, String>, DroolsAssessor> assessors = new HashMap<>();
        scenarios.forEach(scenario -> firedIn.put(
                scenario.id(),
                fired(
                        assessors.computeIfAbsent(
                                scenario.settings(), settings -> DroolsAssessor.open(rules, settings)),
                        scenario)));
    }

    private static Set<String> fired(DroolsAssessor assessor, Scenario scenario) {
        return assessor.examine(scenario.facts(), scenario.facts().asOf()).firings().stream()
                .map(Firing::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Variant> variants() {
        return variants;
    }

    /** The scenarios that list the rule as silent although it would fire with this condition left out. */
    List<String> killing(Variant variant) {
        return scenarios.stream()
                .filter(scenario -> scenario.silent().contains(variant.rule()))
                .map(Scenario::id)
                .filter(id -> fires(variant.name(), id))
                .toList();
    }

    /** The scenarios in which only the rule with this condition left out fires, whatever they list. */
    List<String> overfiring(Variant variant) {
        return scenarios.stream()
                .map(Scenario::id)
                .filter(id -> fires(variant.name(), id) && !fires(variant.rule(), id))
                .toList();
    }

    boolean fires(String rule, String scenario) {
        return firedIn.getOrDefault(scenario, Set.of()).contains(rule);
    }
}
