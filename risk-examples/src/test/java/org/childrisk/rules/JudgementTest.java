package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.policy.JudgementClause;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.childrisk.policy.Topic;
import org.childrisk.reasoning.JudgementPoints;
import org.childrisk.reasoning.LeftToJudgement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the coverage pages leave to a person is what an explanation shows to one. */
class JudgementTest {

    /** The words by which a page leaves a fact to a person: at the beginning of a remark, or at its end. */
    private static final Pattern LEFT = Pattern.compile("(?:^|[;:] |\\b(?:is|are) )(?:judgement|open)\\b");

    private static final Pattern FACT = Pattern.compile("\\b[A-Z][A-Z0-9-]*-\\d\\d\\b");

    private static final ScenarioRun RUN = new ScenarioRun(RiskAssessor::load);

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final List<JudgementClause> clauses = policy.judgement().clauses();

    @AfterAll
    static void close() {
        RUN.close();
    }

    @Test
    void every_fact_that_a_page_leaves_to_a_person_has_one_clause_and_every_clause_such_a_fact() {
        Set<String> onThePages = new TreeSet<>();
        for (CoverageTopic topic : CoverageTopic.values()) {
            leftOn(topic.page()).forEach(onThePages::add);
        }

        assertThat(clauses).extracting(JudgementClause::cites).containsExactlyInAnyOrderElementsOf(onThePages);
    }

    private static Stream<String> leftOn(CoveragePage page) {
        Stream<String> rows = page.rows("fact").stream()
                .filter(row -> LEFT.matcher(withoutNames(row.cells().get(2))).find())
                .map(CoveragePage.Row::key);
        Stream<String> summary = page.rows("what").stream()
                .flatMap(row -> FACT.matcher(withoutNames(String.join(" ", row.cells())))
                        .results())
                .map(MatchResult::group);
        return Stream.concat(rows, summary);
    }

    private static String withoutNames(String cell) {
        return cell.replaceAll("`[^`]*`", "");
    }

    @Test
    void every_clause_says_in_one_sentence_what_to_weigh() {
        assertThat(clauses).extracting(JudgementClause::weigh).allMatch(text -> text.matches("[A-Z][^.?!]+\\."));
        assertThat(clauses).extracting(JudgementClause::weigh).doesNotHaveDuplicates();
    }

    @Test
    void every_topic_has_a_clause_and_every_clause_is_shown_in_some_scenario() {
        Set<Topic> borne = EnumSet.noneOf(Topic.class);
        clauses.forEach(clause -> borne.addAll(clause.bears()));
        Set<String> shown = new HashSet<>();
        Scenarios.all().forEach(scenario -> shown.addAll(shown(scenario)));

        assertThat(borne).containsExactlyInAnyOrder(Topic.values());
        assertThat(clauses)
                .filteredOn(clause -> !clause.bears().isEmpty())
                .extracting(JudgementClause::cites)
                .filteredOn(id -> !shown.contains(id))
                .isEmpty();
    }

    @Test
    void a_missing_child_brings_up_the_search_and_not_a_cell_or_what_follows_a_return() {
        List<String> shown = shown(Scenarios.named("high-risk-missing"));

        assertThat(shown).containsAll(citing(Topic.MISSING)).doesNotContainAnyElementsOf(citing(Topic.CUSTODY));
        assertThat(shown).doesNotContain("MISS-DFE-04").doesNotHaveDuplicates();
    }

    @Test
    void a_child_in_a_cell_brings_up_custody_and_no_search() {
        List<String> shown = shown(Scenarios.named("thirty-nine-of-forty"));

        assertThat(shown).containsAll(citing(Topic.CUSTODY)).doesNotContain("MISS-APP-40", "PROC-ICPC-03");
    }

    @Test
    void a_child_away_at_a_known_place_without_danger_brings_up_no_search() {
        assertThat(shown(Scenarios.named("away-but-known"))).doesNotContain("MISS-APP-40", "MISS-APP-09");
    }

    private List<String> citing(Topic topic) {
        return clauses.stream()
                .filter(clause -> clause.bears().contains(topic))
                .map(JudgementClause::cites)
                .toList();
    }

    private List<String> shown(Scenario scenario) {
        return JudgementPoints.bearingOn(scenario.facts(), RUN.assess(scenario), policy).stream()
                .map(LeftToJudgement::cites)
                .toList();
    }
}
