package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.AnswerKind;
import org.childrisk.policy.CatalogueEntry;
import org.childrisk.policy.Confidence;
import org.childrisk.policy.JudgementClause;
import org.childrisk.policy.Parameter;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.childrisk.policy.Publication;
import org.junit.jupiter.api.Test;

class PolicyUseTest {

    /** Begins the title where no page was seen to point at. */
    private static final String GENERAL_KNOWLEDGE = "General knowledge";

    /** Words that put the child at the centre. Only the label vocabulary may hold them, for it says what was written. */
    private static final Pattern BLAMING = Pattern.compile(
            "(?i)\\b(lifestyle|promiscuous|streetwise|prostitut\\w+|consenting|poor choices|risky behaviou?r"
                    + "|attention[- ]seeking|regular misper|frequent flyer|manipulative|hard to reach"
                    + "|putting (him|her|them)sel(f|ves) at risk|absconder|absconded|runaway|child sex worker)\\b");

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final List<RuleFile> files = RuleFile.all();
    private final PolicyUse use = new PolicyUse(policy, files);

    @Test
    void every_citation_of_the_policy_and_of_the_rules_resolves() {
        Set<String> cited = use.citedByPolicy();
        cited.addAll(PolicyUse.citedByRules(files));

        assertThat(cited).filteredOn(id -> !policy.guidance().has(id)).isEmpty();
    }

    @Test
    void everything_in_the_policy_cites_something() {
        Stream<String> entries = entries().filter(it -> it.cites().isEmpty()).map(CatalogueEntry::code);
        Stream<String> parameters = policy.parameters().values().stream()
                .filter(it -> it.cites().isEmpty())
                .map(Parameter::id);

        assertThat(Stream.concat(entries, parameters)).isEmpty();
    }

    @Test
    void every_parameter_is_used_by_a_rule_and_every_parameter_that_a_rule_names_exists() {
        assertThat(use.parametersNamed())
                .containsExactlyInAnyOrderElementsOf(policy.parameters().keySet());
    }

    @Test
    void every_finding_is_found_by_a_rule_and_every_finding_that_a_rule_names_exists() {
        assertThat(use.findingsNamed())
                .containsExactlyInAnyOrderElementsOf(policy.findings().all().stream()
                        .map(CatalogueEntry::code)
                        .toList());
    }

    /** So that no rule need ask whether a sign of such a strength is one of exploitation. */
    @Test
    void every_sign_of_harm_and_every_significant_or_moderate_one_bears_on_exploitation() {
        Set<String> ofExploitation = Set.of("HARM", "SIGNIFICANT", "PATTERN", "MODERATE");

        assertThat(policy.indicators().all())
                .filteredOn(kind -> ofExploitation.contains(kind.strength().name()))
                .allSatisfy(kind -> assertThat(kind.domains())
                        .as(kind.code())
                        .containsAnyOf(RiskDomain.SEXUAL_EXPLOITATION, RiskDomain.CRIMINAL_EXPLOITATION));
    }

    @Test
    void every_action_that_a_rule_requires_exists() {
        assertThat(policy.actions().all().stream().map(CatalogueEntry::code)).containsAll(use.actionsNamed());
    }

    @Test
    void every_value_of_a_parameter_lies_within_its_bounds() {
        assertThat(policy.parameters().values())
                .allSatisfy(parameter -> assertThat(parameter.values())
                        .isNotEmpty()
                        .allSatisfy(dated -> policy.withForceValues(Map.of(parameter.id(), dated.value()))));
    }

    @Test
    void the_dated_values_of_a_parameter_ascend_and_the_first_holds_from_when_the_rules_speak() {
        LocalDate first = LocalDate.of(2000, 1, 1);

        assertThat(policy.parameters().values()).allSatisfy(parameter -> {
            List<LocalDate> days =
                    parameter.values().stream().map(Parameter.Dated::from).toList();
            assertThat(days).as(parameter.id()).isSorted().doesNotHaveDuplicates();
            assertThat(days).as(parameter.id()).first().isEqualTo(first);
        });
    }

    @Test
    void every_label_implies_an_indicator_of_the_catalogue_or_none() {
        Set<String> indicators = new TreeSet<>(
                policy.indicators().all().stream().map(CatalogueEntry::code).toList());
        indicators.add("");

        assertThat(policy.labels().all())
                .allSatisfy(label -> assertThat(indicators).as(label.code()).contains(label.implies()));
    }

    @Test
    void every_statement_of_guidance_says_something_and_where_it_was_published() {
        assertThat(policy.guidance().all())
                .filteredOn(it ->
                        it.says().isBlank() || (it.publications().isEmpty() && it.confidence() != Confidence.DESIGN))
                .isEmpty();
    }

    @Test
    void every_publication_has_title_publisher_date_and_an_address_that_can_be_opened() {
        assertThat(policy.guidance().all().stream()
                        .flatMap(it -> it.publications().stream())
                        .distinct())
                .filteredOn(it -> it.title().isBlank() || !isPublished(it) || !isAddress(it))
                .isEmpty();
    }

    private static boolean isPublished(Publication publication) {
        return !publication.date().isBlank()
                && (!publication.publisher().isBlank() || publication.title().startsWith(GENERAL_KNOWLEDGE));
    }

    private static boolean isAddress(Publication publication) {
        return publication.address().matches("(https?://[^\\s.]+\\.\\S+)?");
    }

    private static boolean blames(String text) {
        return BLAMING.matcher(text).find();
    }

    @Test
    void texts_that_are_put_into_sentences_end_without_a_full_stop() {
        assertThat(texts()).isNotEmpty();
        assertThat(texts())
                .filteredOn(text -> text.isEmpty() || !text.strip().equals(text) || text.endsWith("."))
                .isEmpty();
    }

    @Test
    void no_text_but_the_label_vocabulary_blames_a_child() {
        assertThat(textsOutsideTheLabels()).isNotEmpty();
        assertThat(textsOutsideTheLabels()).filteredOn(PolicyUseTest::blames).isEmpty();
        assertThat(policy.judgement().clauses())
                .extracting(JudgementClause::weigh)
                .filteredOn(PolicyUseTest::blames)
                .isEmpty();
    }

    @Test
    void no_title_of_a_rule_blames_a_child_or_ends_with_a_full_stop() {
        assertThat(files.stream().flatMap(file -> file.rules().stream()))
                .map(rule -> RuleFile.annotation(rule, "title").orElse(""))
                .filteredOn(title -> title.endsWith(".") || blames(title))
                .isEmpty();
    }

    private Stream<CatalogueEntry> entries() {
        return Stream.of(policy.indicators(), policy.labels(), policy.actions(), policy.findings())
                .flatMap(catalogue -> catalogue.all().stream());
    }

    private List<String> texts() {
        return Stream.concat(
                        textsOutsideTheLabels().stream(),
                        policy.labels().all().stream()
                                .flatMap(label -> Stream.concat(
                                        Stream.of(label.meaning(), label.writeInstead()), label.phrases().stream())))
                .toList();
    }

    private List<String> textsOutsideTheLabels() {
        return Stream.of(
                        policy.indicators().all().stream().flatMap(it -> Stream.of(it.meaning(), it.question())),
                        policy.actions().all().stream().flatMap(it -> Stream.of(it.duty(), it.who())),
                        policy.findings().all().stream().flatMap(it -> Stream.of(it.wrong(), it.mend())),
                        policy.answers().all().stream().map(AnswerKind::question),
                        policy.parameters().values().stream().map(Parameter::meaning))
                .flatMap(texts -> texts)
                .toList();
    }

    @Test
    void what_a_family_may_be_told_is_told_of_actions_and_signs_that_exist() {
        var family = policy.family();

        assertThat(policy.actions().codes()).containsAll(family.actions().keySet());
        assertThat(policy.actions().codes()).containsAll(family.heldBackWhileOpen());
        assertThat(policy.indicators().codes()).containsAll(family.questions().keySet());
        assertThat(family.actions())
                .doesNotContainKeys(family.heldBackWhileOpen().toArray(String[]::new));
    }
}
