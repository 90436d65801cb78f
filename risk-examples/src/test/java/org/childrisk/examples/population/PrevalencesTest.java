package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.population.Prevalence.Authority;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyProblem;
import org.junit.jupiter.api.Test;

class PrevalencesTest {

    /** Questions of first contact that the facts about the child answer. */
    private static final Set<String> ANSWERED_BY_THE_CASE = Set.of("MISSING_BEFORE", "IN_CARE", "UNDER_13");

    private final Prevalences prevalences = Prevalences.published();

    private static Policy policy() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            return assessor.policy();
        }
    }

    @Test
    void what_is_published_or_derived_says_from_where() {
        assertThat(prevalences.all())
                .filteredOn(figure -> figure.authority() != Authority.HOUSE)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.cites()).as(figure.id()).isNotEmpty());
        assertThat(prevalences.comparisons())
                .allSatisfy(it -> assertThat(it.cites()).as(it.id()).isNotEmpty());
    }

    @Test
    void every_citation_is_in_the_register() {
        assertThat(prevalences.cited())
                .filteredOn(id -> !policy().guidance().has(id))
                .isEmpty();
    }

    @Test
    void every_sign_is_in_the_catalogue_and_stands_once() {
        List<String> signs = prevalences.signs().map(Prevalence::id).toList();

        assertThat(signs).doesNotHaveDuplicates();
        assertThat(policy().indicators().codes()).containsAll(signs);
    }

    @Test
    void every_question_of_first_contact_is_answered_by_a_figure() {
        Stream<String> asked = policy().indicators().all().stream()
                .filter(IndicatorKind::askAtOnce)
                .map(IndicatorKind::code);

        assertThat(asked.filter(code -> !ANSWERED_BY_THE_CASE.contains(code)))
                .allSatisfy(code ->
                        assertThat(prevalences.signs().map(Prevalence::id)).contains(code));
    }

    @Test
    void a_force_puts_its_own_figures_in_place_of_ours() {
        Prevalences own = prevalences.with(Map.of("CSE_RISK_OR_MARKER", "12.5%", "reports.in-care", "4"));

        assertThat(own.share("CSE_RISK_OR_MARKER")).isEqualTo(0.125);
        assertThat(own.number("reports.in-care")).isEqualTo(4);
        assertThat(own.all().filter(figure -> figure.authority() == Authority.FORCE))
                .extracting(Prevalence::id)
                .containsExactly("reports.in-care", "CSE_RISK_OR_MARKER");
        assertThat(own.share("care.of-children")).isEqualTo(prevalences.share("care.of-children"));
    }

    @Test
    void figures_that_do_not_exist_or_are_of_another_form_are_refused_together() {
        assertThatThrownBy(() -> prevalences.with(Map.of("no.such", "1%")))
                .isInstanceOf(PolicyProblem.class)
                .hasMessage("The prevalences were refused: no.such is not a prevalence."
                        + " Maybe look up names and forms among the inputs that the command prints.");
        assertThatThrownBy(() -> prevalences.with(Map.of("care.of-children", "17", "away.shortest", "120%")))
                .hasMessageContaining("care.of-children = 17 is not of the form of 17.5%")
                .hasMessageContaining("away.shortest = 120% is not of the form of PT1H");
    }

    @Test
    void a_value_of_no_known_form_is_refused_where_it_is_written() {
        assertThatThrownBy(() -> new Prevalence("x", "", "many", Authority.HOUSE, List.of()))
                .isInstanceOfSatisfying(
                        RefusedFacts.class,
                        refused -> assertThat(refused.problems().get(0).line())
                                .isEqualTo("value: is neither a share, a number, a time nor a day (given: many)."
                                        + " Maybe 36%, 6, PT30M or 2025-01-01 is meant."));
    }
}
