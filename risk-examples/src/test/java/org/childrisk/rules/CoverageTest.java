package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Parameter;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;

/** {@code docs/coverage/missing.md} is true. Every failure names the line of the page and what to mend there. */
class CoverageTest {

    /** How many facts were collected, as the page states it. A fact is never dropped: a new one makes a number grow. */
    private static final List<String> SERIES = List.of(
            "MISS-APP-01 to MISS-APP-55: 55 rows.",
            "MISS-DFE-01 to MISS-DFE-19: 19 rows.",
            "MISS-PROT-01 to MISS-PROT-09: 9 rows.",
            "MISS-INSP-01 to MISS-INSP-19: 19 rows.",
            "MISS-EVID-01 to MISS-EVID-18: 18 rows.",
            "MISS-LOC-01 to MISS-LOC-15: 15 rows.",
            "CASE-M-01 to CASE-M-26: 18 rows, without 02, 04, 07, 09, 13, 14, 16, 20 (not given).");

    private static final Pattern STATED =
            Pattern.compile("(\\S+)-01 to \\S+-(\\d+): (\\d+) rows(?:, without (.*) \\(not given\\))?\\.");
    private static final Pattern FACT = Pattern.compile("(MISS-[A-Z]+|CASE-M)-\\d+");
    private static final Pattern ON_MISSING = Pattern.compile("(missing|notice|response|right-care|handover)\\..*");
    private static final Pattern DUTY = Pattern.compile("require\\( \"(\\w+)\"");
    private static final Pattern TIME_OR_RANK = Pattern.compile("(?:within|every|by)\\( \"([^\"]+)\" \\)");

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final List<RuleFile> files = RuleFile.all();
    private final List<RuleDescr> rules =
            files.stream().flatMap(file -> file.rules().stream()).toList();
    private final List<Scenario> scenarios = Scenarios.all();
    private final CoveragePage page = CoveragePage.read();

    @Test
    void every_fact_has_one_row_in_order_and_the_page_states_how_many_there_are() {
        List<String> expected = SERIES.stream().flatMap(CoverageTest::facts).toList();
        List<String> rows =
                page.rows("fact").stream().map(CoveragePage.Row::key).toList();

        assertThat(SERIES)
                .as("statements of how many rows there are")
                .filteredOn(series -> !page.lines().contains(series))
                .isEmpty();
        assertThat(expected)
                .as("facts without a row")
                .filteredOn(fact -> !rows.contains(fact))
                .isEmpty();
        assertThat(rows).as("facts with a row").containsExactlyElementsOf(expected);
    }

    private static Stream<String> facts(String series) {
        Matcher stated = STATED.matcher(series);
        assertThat(stated.matches()).as(series).isTrue();
        List<String> without =
                stated.group(4) == null ? List.of() : List.of(stated.group(4).split(", ", -1));
        List<String> facts = IntStream.rangeClosed(1, Integer.parseInt(stated.group(2)))
                .mapToObj("%02d"::formatted)
                .filter(number -> !without.contains(number))
                .map(number -> stated.group(1) + "-" + number)
                .toList();
        assertThat(facts).as(series).hasSize(Integer.parseInt(stated.group(3)));
        return facts.stream();
    }

    @Test
    void every_fact_on_missing_children_that_something_cites_is_on_the_page() {
        Set<String> cited = new TreeSet<>(new PolicyUse(policy, files).citedByPolicy());
        cited.addAll(PolicyUse.citedByRules(files));
        scenarios.forEach(scenario -> cited.addAll(scenario.from()));
        Set<String> onThePage = new TreeSet<>();
        statements().forEach(row -> onThePage.add(row.key()));

        assertThat(cited)
                .filteredOn(id -> FACT.matcher(id).matches() && !onThePage.contains(id))
                .isEmpty();
    }

    /** A fact of the research, or an entry of the register that is of the library's own design. */
    private Stream<CoveragePage.Row> statements() {
        return Stream.of("fact", "design entry").flatMap(heading -> page.rows(heading).stream());
    }

    @Test
    void every_name_on_the_page_exists() {
        Set<String> known = new TreeSet<>(policy.parameters().keySet());
        rules.forEach(rule -> known.add(rule.getName()));
        scenarios.forEach(scenario -> known.add(scenario.id()));
        Stream.of(policy.indicators(), policy.labels(), policy.actions(), policy.findings())
                .map(Catalogue::codes)
                .forEach(known::addAll);
        known.addAll(List.of("this type", "CoverageTest"));

        assertThat(page.named().stream()
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
    void every_rule_and_every_parameter_on_missing_children_is_on_the_page() {
        Set<String> named = new TreeSet<>();
        page.named().forEach(it -> named.add(it.key()));
        Stream<String> ofRules = files.stream()
                .filter(file -> file.name().matches("(classification|missing-.*)(\\.drl)?"))
                .flatMap(file -> file.rules().stream())
                .map(RuleDescr::getName);
        Stream<String> ofParameters = policy.parameters().keySet().stream().filter(ON_MISSING.asMatchPredicate());
        List<String> all = Stream.concat(ofRules, ofParameters).toList();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all).filteredOn(name -> !named.contains(name)).isEmpty();
    }

    @Test
    void the_row_of_a_fact_names_every_rule_and_parameter_that_cites_it() {
        assertThat(statements()
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

    @Test
    void the_row_of_a_sign_gives_its_strength_and_names_every_rule_that_names_it() {
        List<CoveragePage.Row> signs = page.rows("sign");

        assertThat(signs).hasSizeGreaterThan(60);
        assertThat(signs.stream().flatMap(row -> Stream.concat(wrongStrength(row), unnamedRules(row))))
                .isEmpty();
        assertThat(page.rows("strength").stream().flatMap(this::unnamedRules)).isEmpty();
    }

    private Stream<String> wrongStrength(CoveragePage.Row row) {
        String strength = policy.indicators()
                .find(row.key())
                .map(IndicatorKind::strength)
                .map(Enum::name)
                .orElse("not in the catalogue");
        return Stream.of(row)
                .filter(it -> !it.cells().get(1).equals(strength))
                .map(it -> it.problem("its strength is " + strength + "."));
    }

    /** Rules that put the code or strength of this row between quotes. */
    private Stream<String> unnamedRules(CoveragePage.Row row) {
        return missing(row, rulesWhere(rule -> text(rule).contains("\"" + row.key() + "\"")), "names it");
    }

    private static String text(RuleDescr rule) {
        StringBuilder text = new StringBuilder(RuleFile.consequence(rule));
        RuleFile.patterns(rule).forEach(pattern -> text.append(RuleFile.constraints(pattern)));
        return text.toString();
    }

    @Test
    void the_row_of_an_action_names_every_rule_that_requires_it_and_the_parameters_of_it() {
        Map<String, Set<String>> requiredBy = new TreeMap<>();
        Map<String, Set<String>> parameters = new TreeMap<>();
        for (RuleDescr rule : rules) {
            for (String statement : RuleFile.consequence(rule).split(";", -1)) {
                DUTY.matcher(statement).results().map(it -> it.group(1)).forEach(action -> {
                    requiredBy.computeIfAbsent(action, it -> new TreeSet<>()).add(rule.getName());
                    TIME_OR_RANK
                            .matcher(statement)
                            .results()
                            .forEach(it -> parameters
                                    .computeIfAbsent(action, key -> new TreeSet<>())
                                    .add(it.group(1)));
                });
            }
        }
        List<CoveragePage.Row> actions = page.rows("action");

        assertThat(actions).hasSizeGreaterThan(50);
        assertThat(actions.stream()
                        .flatMap(row -> Stream.concat(
                                missing(row, requiredBy.getOrDefault(row.key(), Set.of()), "requires it"),
                                otherParameters(row, parameters.getOrDefault(row.key(), Set.of())))))
                .isEmpty();
    }

    private static Stream<String> otherParameters(CoveragePage.Row row, Set<String> used) {
        return Stream.of(row)
                .filter(it -> !it.names(2).equals(used))
                .map(it -> it.problem("the rules that require it use the parameters " + used + "."));
    }

    @Test
    void the_row_of_a_threshold_gives_the_default_the_bounds_the_safer_direction_and_the_authority() {
        List<CoveragePage.Row> thresholds = page.rows("row of the table").stream()
                .filter(row -> !row.cells().get(1).startsWith("none"))
                .toList();

        assertThat(thresholds).hasSizeGreaterThan(40);
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
