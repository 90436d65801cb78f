package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.Parameter;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of {@code docs/coverage} are true. Every failure names the line of the page and what to mend there. */
class CoverageTest {

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final List<RuleFile> files = RuleFile.all();
    private final List<RuleDescr> rules =
            files.stream().flatMap(file -> file.rules().stream()).toList();
    private final List<Scenario> scenarios = Scenarios.all();

    @ParameterizedTest
    @EnumSource
    void every_fact_has_one_row_in_order_and_the_page_states_how_many_there_are(CoverageTopic topic) {
        CoveragePage page = topic.page();
        List<String> rows =
                page.rows("fact").stream().map(CoveragePage.Row::key).toList();

        assertThat(topic.series())
                .as("statements of how many rows there are")
                .filteredOn(series -> !String.join("\n", page.lines()).contains(series))
                .isEmpty();
        assertThat(topic.facts())
                .as("facts without a row")
                .filteredOn(fact -> !rows.contains(fact))
                .isEmpty();
        assertThat(rows).as("facts with a row").containsExactlyElementsOf(topic.facts());
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_that_something_cites_is_on_the_page(CoverageTopic topic) {
        Set<String> cited = new TreeSet<>(new PolicyUse(policy, files).citedByPolicy());
        cited.addAll(PolicyUse.citedByRules(files));
        scenarios.forEach(scenario -> cited.addAll(scenario.from()));
        Set<String> onThePage = new TreeSet<>();
        statements(topic.page()).forEach(row -> onThePage.add(row.key()));

        assertThat(cited)
                .filteredOn(id -> topic.holdsFact(id) && !onThePage.contains(id))
                .isEmpty();
    }

    /** A fact of the research, or an entry of the register that is of the library's own design. */
    private static Stream<CoveragePage.Row> statements(CoveragePage page) {
        return Stream.of("fact", "design entry").flatMap(heading -> page.rows(heading).stream());
    }

    @ParameterizedTest
    @EnumSource
    void every_name_on_the_page_exists(CoverageTopic topic) {
        Set<String> known = new TreeSet<>(policy.parameters().keySet());
        rules.forEach(rule -> known.add(rule.getName()));
        scenarios.forEach(scenario -> known.add(scenario.id()));
        Stream.of(policy.indicators(), policy.labels(), policy.actions(), policy.findings())
                .map(Catalogue::codes)
                .forEach(known::addAll);
        known.addAll(policy.instruments().instruments().codes());
        known.addAll(List.of("this type", "CoverageTest"));

        assertThat(topic.page().named().stream()
                        .filter(it -> !known.contains(it.key()) && !isFactField(it.key()))
                        .map(it -> it.problem("no rule, parameter, code, scenario or field has this name.")))
                .isEmpty();
    }

    /** {@code MissingEpisode.located}: a part of a fact, or a value that it may have. */
    private static boolean isFactField(String name) {
        String[] parts = name.split("\\.", -1);
        try {
            return parts.length == 2
                    && Arrays.stream(Class.forName("org.childrisk.facts." + parts[0])
                                    .getDeclaredFields())
                            .anyMatch(field -> field.getName().equals(parts[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void every_rule_and_every_parameter_is_on_some_page() {
        Set<String> named = new TreeSet<>();
        for (CoverageTopic topic : CoverageTopic.values()) {
            topic.page().named().forEach(it -> named.add(it.key()));
        }
        List<String> all = Stream.concat(rules.stream().map(RuleDescr::getName), policy.parameters().keySet().stream())
                .toList();

        assertThat(all).filteredOn(name -> !named.contains(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_row_of_a_fact_names_every_rule_and_parameter_that_cites_it(CoverageTopic topic) {
        assertThat(statements(topic.page())
                        .flatMap(row -> Stream.concat(
                                missing(
                                        row,
                                        rulesWhere(rule -> RuleFile.cites(rule).contains(row.key())),
                                        "cites it"),
                                missing(row, parametersCiting(row.key()), "cites it"))))
                .isEmpty();
    }

    private List<String> parametersCiting(String fact) {
        return policy.parameters().values().stream()
                .filter(parameter -> parameter.cites().contains(fact))
                .map(Parameter::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_row_of_a_threshold_gives_the_default_the_bounds_the_safer_direction_and_the_authority(
            CoverageTopic topic) {
        List<CoveragePage.Row> thresholds = topic.page().rows("row of the table").stream()
                .filter(row -> !row.cells().get(1).startsWith("none"))
                .toList();

        assertThat(thresholds.stream().flatMap(this::wrongNumbers)).isEmpty();
    }

    private Stream<String> wrongNumbers(CoveragePage.Row row) {
        return row.names(1).stream()
                .flatMap(id -> Stream.ofNullable(policy.parameters().get(id)))
                .map(CoverageTest::numbers)
                .filter(numbers -> !row.cells().subList(2, 6).equals(numbers))
                .map(numbers -> row.problem("the catalogue says " + String.join(" | ", numbers) + "."));
    }

    private static List<String> numbers(Parameter parameter) {
        List<Parameter.Dated> values = parameter.values();
        return List.of(
                values.get(values.size() - 1).value(),
                parameter.least() + " to " + parameter.most(),
                parameter.safer().name().toLowerCase(java.util.Locale.ROOT),
                parameter.authority().name());
    }

    private List<String> rulesWhere(Predicate<RuleDescr> holds) {
        return rules.stream().filter(holds).map(RuleDescr::getName).toList();
    }

    private static Stream<String> missing(CoveragePage.Row row, Collection<String> expected, String because) {
        Set<String> names = row.names();
        return expected.stream()
                .filter(name -> !names.contains(name))
                .map(name -> row.problem("does not name " + name + ", which " + because + "."));
    }
}
