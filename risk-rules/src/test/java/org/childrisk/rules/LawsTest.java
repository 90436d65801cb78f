package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.assessment.Firing;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.policy.Parameter;
import org.childrisk.rules.Laws.Comparison;
import org.drools.drl.ast.descr.PatternDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LawsTest {

    private static final int CASES_TO_REACH_MOST_RULES = 600;
    private static final int CASES_TO_REACH_A_RULE = 5_000;

    private static final RandomCodes CODES = Laws.CODES;
    private static final RandomCases CASES = Laws.CASES;

    private static final Comparison NOTHING_WEAKER =
            (before, after) -> View.of(before).weakenedBy(View.of(after)).stream()
                    .filter(it -> !isAnsweredQuestion(it))
                    .toList();

    private static final Comparison NO_GRADE_LOWER =
            (before, after) -> View.of(before).gradedLowerBy(View.of(after));

    /** Actions that are required only because nobody has answered a question; they go when somebody does. */
    private static final Set<String> ASKING = Laws.USE.actionsNamedOnlyBy(RuleFile.all().stream()
            .flatMap(file -> file.rules().stream())
            .filter(rule -> RuleFile.patterns(rule).stream()
                    .map(PatternDescr::getObjectType)
                    .anyMatch("OpenQuestions"::equals))
            .map(rule -> rule.getName())
            .collect(Collectors.toSet()));

    private static boolean isAnsweredQuestion(String weaker) {
        return ASKING.stream()
                .anyMatch(action -> weaker.startsWith("the action " + action + "@") && weaker.endsWith(" is gone"));
    }

    private static void hold(String name, Laws.Change change, Comparison comparison) {
        Laws.hold(name, Laws.comparing(change, comparison));
    }

    /** Rules that need several steps or proceedings of one kind close together, which chance hardly draws; scenarios fire them. */
    private static final Set<String> BEYOND_CHANCE = Set.of("CELL-03", "DISRUPT-12", "POWER-07");

    @Test
    void every_rule_fires_in_some_random_case() {
        Set<String> silent = new TreeSet<>(CompiledRules.load().texts().keySet());
        silent.removeAll(BEYOND_CHANCE);

        try (DroolsAssessor on = withEverySwitch("ON");
                DroolsAssessor off = withEverySwitch("OFF")) {
            Consumer<CaseFile> assess = file -> Stream.of(Laws.now(file), on.assess(file), off.assess(file))
                    .flatMap(assessment -> assessment.firings().stream())
                    .map(Firing::rule)
                    .forEach(silent::remove);
            CASES.first(CASES_TO_REACH_MOST_RULES).forEach(assess);
            for (String rule : List.copyOf(silent)) {
                CASES.about(rule, CASES_TO_REACH_A_RULE)
                        .takeWhile(file -> silent.contains(rule))
                        .forEach(assess);
            }
        }

        assertThat(silent)
                .as("rules that never fire in %s cases on each of seed %s", CASES_TO_REACH_A_RULE, Laws.SEED)
                .isEmpty();
    }

    /** Some rules speak only in a force that has set a switch or a number otherwise. */
    private static DroolsAssessor withEverySwitch(String turned) {
        Map<String, String> values = new HashMap<>();
        Laws.ASSESSOR.policy().parameters().values().forEach(parameter -> {
            if (parameter.unit() == Parameter.Unit.SWITCH) {
                values.put(parameter.id(), turned);
            } else if (parameter.unit() == Parameter.Unit.COUNT) {
                values.put(parameter.id(), parameter.least());
            }
        });
        return DroolsAssessor.open(CompiledRules.load(), values);
    }

    @Test
    void a_label_weakens_nothing() {
        hold(
                "a label weakens nothing",
                (file, choices) -> file.toBuilder()
                        .with(new RecordLabel(CODES.label(choices), someTime(file, choices), Optional.empty()))
                        .build(),
                NOTHING_WEAKER);
    }

    @Test
    void no_label_of_the_vocabulary_weakens_anything() {
        for (String label : CODES.labels()) {
            Laws.Change labelled = (file, choices) -> file.toBuilder()
                    .with(new RecordLabel(label, Optional.empty(), Optional.empty()))
                    .build();
            Laws.hold("the label " + label + " weakens nothing", 20, Laws.comparing(labelled, NOTHING_WEAKER));
        }
    }

    private static Optional<java.time.Instant> someTime(CaseFile file, Random choices) {
        return choices.nextBoolean()
                ? Optional.empty()
                : Optional.of(file.asOf().toInstant().minusSeconds(choices.nextInt(5_000_000)));
    }

    @Test
    void a_worrying_indicator_weakens_nothing() {
        hold(
                "a worrying indicator weakens nothing",
                (file, choices) -> file.toBuilder()
                        .with(new Indicator(
                                CODES.indicator(choices),
                                Answer.YES,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Source(SourceRole.TEACHER, someTime(file, choices), Optional.empty()))))
                        .build(),
                NOTHING_WEAKER);
    }

    @Test
    void an_unknown_indicator_that_turns_to_yes_weakens_nothing() {
        hold(
                "an unknown indicator that turns to yes weakens nothing",
                (file, choices) -> answered(file, Indicator.class, Answer.UNKNOWN, Answer.YES),
                NOTHING_WEAKER);
    }

    @Test
    void a_no_that_turns_to_unknown_lowers_no_grade() {
        hold(
                "a no that turns to unknown lowers no grade",
                (file, choices) -> answered(file, Fact.class, Answer.NO, Answer.UNKNOWN),
                NO_GRADE_LOWER);
    }

    private static CaseFile answered(CaseFile file, Class<? extends Fact> kind, Answer was, Answer becomes) {
        return Rewrite.facts(
                file,
                fact -> kind.isInstance(fact)
                        ? Rewrite.fact(fact, (component, value) -> value == was ? becomes : value)
                        : fact);
    }

    @Test
    void a_grade_on_the_record_lowers_no_grade() {
        hold(
                "a grade on the record lowers no grade",
                (file, choices) -> file.toBuilder()
                        .with(new RecordedGrade(
                                RandomCodes.pick(List.of(RiskDomain.values()), choices),
                                RandomCodes.pick(List.of(GradeOnRecord.values()), choices),
                                someTime(file, choices),
                                Answer.YES,
                                Answer.YES,
                                Rank.UNKNOWN,
                                Answer.YES,
                                Optional.empty()))
                        .build(),
                NO_GRADE_LOWER);
    }

    @Test
    void who_reported_weakens_nothing() {
        hold(
                "who reported weakens nothing",
                (file, choices) -> Rewrite.facts(
                        file,
                        fact -> Rewrite.fact(
                                fact,
                                (component, value) ->
                                        toldBy(RandomCodes.pick(List.of(SourceRole.values()), choices), value))),
                NOTHING_WEAKER);
    }

    private static Object toldBy(SourceRole role, Object value) {
        return value instanceof Optional<?> optional && optional.orElse(null) instanceof Source source
                ? Optional.of(new Source(role, source.at(), source.reference()))
                : value;
    }
}
