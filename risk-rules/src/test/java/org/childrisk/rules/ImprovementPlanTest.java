package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.assessment.Judgement;
import org.childrisk.policy.JudgementScale;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.childrisk.policy.Recommendation;
import org.junit.jupiter.api.Test;

/** The plan and the scales fit the rules: what a recommendation should make rarer can come up at all. */
class ImprovementPlanTest {

    private static final String CALLS = "on calls about any child; no recommendation of the two reports is on calls";
    private static final String OFFENDERS =
            "on managing registered offenders; the report gives a number (SEED-1-06) and no" + " recommendation";
    private static final String NOT_POLICE = "the local authority holds it; the recommendation is on what police do";

    private static final Map<String, String> FINDINGS_OUTSIDE = Map.of(
            "CALL_GRADE_BELOW_RISK", CALLS,
            "CALL_DOWNGRADED_WITHOUT_REASON", CALLS,
            "DOWNGRADED_FOR_DEMAND", CALLS,
            "OFFENDER_VISITED_ALONE", OFFENDERS,
            "OFFENDER_CASELOAD_TOO_HIGH", OFFENDERS);

    private static final Map<String, String> DUTIES_OUTSIDE = Map.of(
            "ATTEND_CALL", CALLS,
            "ASSESS_VULNERABILITY", CALLS,
            "CHECK_REPEAT_VICTIM", CALLS,
            "OFFENDER_VISIT", OFFENDERS,
            "OFFENDER_PLAN_REVIEW", OFFENDERS,
            "MOSOVO_CASELOAD_ALERT", OFFENDERS,
            "HOLD_ICPC", NOT_POLICE,
            "HOLD_REVIEW_CONFERENCE", NOT_POLICE,
            "HOLD_CORE_GROUP", NOT_POLICE);

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final PolicyUse use = new PolicyUse(policy, RuleFile.all());
    private final List<Recommendation> recommendations = policy.improvement().recommendations();

    @Test
    void every_finding_and_every_duty_of_a_recommendation_comes_from_a_rule() {
        assertThat(recommendations).isNotEmpty().allSatisfy(it -> {
            assertThat(use.findingsNamed()).as(it.code()).containsAll(it.findings());
            assertThat(use.actionsNamed()).as(it.code()).containsAll(it.actions());
        });
    }

    @Test
    void every_finding_and_every_duty_of_a_rule_is_in_the_plan_or_stands_outside_it_for_a_reason() {
        assertThat(inPlan(Recommendation::findings)).doesNotContainAnyElementsOf(FINDINGS_OUTSIDE.keySet());
        assertThat(union(inPlan(Recommendation::findings), FINDINGS_OUTSIDE.keySet()))
                .as("Maybe put the finding under a recommendation, or here with the reason why it is under none")
                .isEqualTo(new TreeSet<>(use.findingsNamed()));
        assertThat(inPlan(Recommendation::actions)).doesNotContainAnyElementsOf(DUTIES_OUTSIDE.keySet());
        assertThat(union(inPlan(Recommendation::actions), DUTIES_OUTSIDE.keySet()))
                .as("Maybe put the duty under a recommendation, or here with the reason why it is under none")
                .isEqualTo(new TreeSet<>(use.actionsNamed()));
    }

    private Set<String> inPlan(Function<Recommendation, List<String>> codes) {
        return recommendations.stream().flatMap(it -> codes.apply(it).stream()).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void every_finding_of_a_matter_is_in_the_plan_once_and_its_duties_come_from_a_rule() {
        assertThat(policy.improvement().matters().stream().flatMap(it -> it.findings().stream()))
                .doesNotHaveDuplicates()
                .isSubsetOf(inPlan(Recommendation::findings));
        assertThat(policy.improvement().matters())
                .allSatisfy(it -> assertThat(use.actionsNamed()).containsAll(it.shownBy()));
    }

    @Test
    void no_recommendation_names_a_code_twice() {
        assertThat(recommendations).allSatisfy(it -> {
            assertThat(it.findings()).as(it.code()).doesNotHaveDuplicates();
            assertThat(it.actions()).as(it.code()).doesNotHaveDuplicates();
        });
    }

    @Test
    void every_judgement_of_a_recommendation_is_one_that_should_become_rarer() {
        assertThat(recommendations.stream().flatMap(it -> it.judgements().stream()))
                .isSubsetOf(Judgement.REQUIRES_IMPROVEMENT.name(), Judgement.INADEQUATE.name());
    }

    @Test
    void every_recommendation_has_a_code_of_its_own_and_cites_something() {
        assertThat(recommendations).extracting(Recommendation::code).doesNotHaveDuplicates();
        assertThat(recommendations).filteredOn(it -> it.cites().isEmpty()).isEmpty();
        assertThat(recommendations)
                .filteredOn(it -> it.says().endsWith(".") || it.within().isNegative())
                .isEmpty();
    }

    @Test
    void a_case_is_judged_on_the_latest_scale_and_on_no_value_that_it_lacks() {
        assertThat(policy.scales()).extracting(JudgementScale::from).isSorted().doesNotHaveDuplicates();
        assertThat(policy.scales()).extracting(JudgementScale::version).doesNotHaveDuplicates();
        assertThat(policy.scales()).filteredOn(it -> it.cites().isEmpty()).isEmpty();
        assertThat(new TreeSet<>(policy.scale().values()))
                .isEqualTo(new TreeSet<>(Stream.of(Judgement.values())
                        .filter(it -> it != Judgement.NOT_YET_KNOWN)
                        .map(Enum::name)
                        .toList()));
        assertThat(Arrays.asList(Judgement.values()))
                .hasSize(policy.scale().values().size() + 1);
    }
}
