package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.childrisk.examples.population.Prevalences;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.junit.jupiter.api.Test;

/** The register holds what something rests on, and nothing else. */
class GuidanceUseTest {

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final List<RuleFile> files = RuleFile.all();
    private final List<Scenario> scenarios = Scenarios.all();

    @Test
    void every_scenario_says_from_where_it_is_and_the_register_knows_it() {
        assertThat(scenarios)
                .filteredOn(scenario -> !scenario.from().stream().allMatch(policy.guidance()::has))
                .extracting(Scenario::id)
                .isEmpty();
    }

    @Test
    void every_statement_of_guidance_is_cited_by_a_rule_an_entry_a_parameter_a_scenario_or_a_population() {
        Set<String> cited = new TreeSet<>(new PolicyUse(policy, files).citedByPolicy());
        cited.addAll(PolicyUse.citedByRules(files));
        scenarios.forEach(scenario -> cited.addAll(scenario.from()));
        Prevalences.published().cited().forEach(cited::add);

        assertThat(policy.guidance().all())
                .extracting(Guidance::id)
                .filteredOn(id -> !cited.contains(id))
                .isEmpty();
    }
}
