package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.rules.RuleVariants.Variant;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No condition of any rule can go without a scenario noticing. */
class RuleMutationTest {

    private static List<RuleFile> files = List.of();
    private static List<Scenario> scenarios = List.of();
    private static ScenarioFirings firings = new ScenarioFirings(List.of(), List.of());

    @BeforeAll
    static void run_every_scenario_through_every_rule_with_a_condition_less() {
        files = RuleFile.all();
        scenarios = Scenarios.all();
        firings = new ScenarioFirings(files, scenarios);
    }

    private static Stream<RuleDescr> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }

    @Test
    void every_condition_of_every_rule_keeps_the_rule_silent_in_some_scenario() {
        List<String> survivors = firings.variants().stream()
                .filter(variant -> firings.killing(variant).isEmpty())
                .map(RuleMutationTest::survivor)
                .toList();

        assertThat(survivors)
                .as(
                        "conditions that no scenario needs, of %s",
                        firings.variants().size())
                .isEmpty();
    }

    private static String survivor(Variant variant) {
        List<String> overfiring = firings.overfiring(variant);
        return variant.rule() + " without " + variant.without() + ". Maybe "
                + (overfiring.isEmpty()
                        ? "write a scenario in which only this keeps the rule from firing."
                        : "add it to 'silent' of " + String.join(" or ", overfiring) + ".");
    }

    @Test
    void every_rule_fires_in_some_scenario_that_says_so() {
        assertThat(rules().map(RuleDescr::getName)
                        .filter(rule -> scenarios.stream()
                                .noneMatch(scenario ->
                                        scenario.fires().contains(rule) && firings.fires(rule, scenario.id()))))
                .isEmpty();
    }

    @Test
    void every_rule_is_silent_in_some_scenario_that_says_so() {
        assertThat(rules().map(RuleDescr::getName)
                        .filter(rule -> scenarios.stream()
                                .noneMatch(scenario ->
                                        scenario.silent().contains(rule) && !firings.fires(rule, scenario.id()))))
                .isEmpty();
    }

    @Test
    void scenarios_name_only_rules_that_exist() {
        Set<String> named = scenarios.stream()
                .flatMap(scenario -> Stream.concat(scenario.fires().stream(), scenario.silent().stream()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules().map(RuleDescr::getName)).containsAll(named);
    }
}
