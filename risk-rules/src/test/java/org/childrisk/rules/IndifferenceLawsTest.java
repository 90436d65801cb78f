package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Holder;
import org.childrisk.rules.Laws.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must make no difference at all: order, place, origin, names, and where the program runs. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IndifferenceLawsTest {

    private static final Comparison EQUAL = (before, after) ->
            Laws.said(before).equals(Laws.said(after)) && before.inputDigest().equals(after.inputDigest())
                    ? List.of()
                    : List.of("before: " + onlyIn(before, after), "after:  " + onlyIn(after, before));

    private static void hold(String name, Laws.Change change, Comparison comparison) {
        Laws.hold(name, Laws.comparing(change, comparison));
    }

    private static List<Object> onlyIn(Assessment one, Assessment other) {
        List<Object> only = new ArrayList<>(one.firings());
        only.addAll(one.actions());
        only.add(one.inputDigest());
        only.removeAll(other.firings());
        only.removeAll(other.actions());
        only.remove(other.inputDigest());
        return only;
    }

    @Test
    void the_order_of_facts_changes_nothing() {
        hold("the order of facts changes nothing", (file, choices) -> reordered(file, Collections::reverse), EQUAL);
        hold(
                "the order of facts changes nothing",
                (file, choices) -> reordered(file, facts -> Collections.shuffle(facts, choices)),
                EQUAL);
    }

    private static CaseFile reordered(CaseFile file, Consumer<List<Fact>> reordering) {
        List<Fact> facts = new ArrayList<>(Rewrite.others(file));
        reordering.accept(facts);
        return Rewrite.with(file, file.child(), facts);
    }

    @Test
    void ethnicity_sex_school_and_place_change_nothing() {
        hold(
                "ethnicity, sex, school and place change nothing",
                (file, choices) -> Rewrite.facts(file, IndifferenceLawsTest::ofAnotherKind).toBuilder()
                        .holder(new Holder(
                                Optional.of("another force"),
                                Optional.of("north"),
                                Optional.of("team " + choices.nextInt())))
                        .build(),
                EQUAL);
    }

    private static Fact ofAnotherKind(Fact fact) {
        return Rewrite.fact(
                fact,
                (component, value) -> component.getType() == Optional.class
                                && Set.of("ethnicity", "sex", "school").contains(component.getName())
                        ? Optional.of("another " + component.getName())
                        : value);
    }

    @Test
    void other_references_change_nothing_but_the_references() {
        Laws.hold("other references change nothing but the references", (file, choices) -> {
            CaseFile renamed =
                    Rewrite.facts(file, fact -> Rewrite.fact(fact, IndifferenceLawsTest::renamed)).toBuilder()
                            .reference("another case")
                            .build();
            View before = View.of(Laws.now(file));
            View after = View.of(Laws.now(renamed));
            return before.renamed(reference -> isId(file, reference) ? renamed(reference) : reference)
                    .differencesFrom(after);
        });
    }

    /** References are texts in these components; the mark keeps no order among them. */
    private static Object renamed(RecordComponent component, Object value) {
        return switch (component.getName()) {
            case "id", "about", "incident", "adult", "episode", "discussion", "linkedWith" -> renamed(value);
            default -> value;
        };
    }

    private static boolean isId(CaseFile file, String reference) {
        return file.facts()
                .anyMatch(fact -> fact.ref().equals(reference)
                        && Stream.of(fact.getClass().getRecordComponents())
                                .anyMatch(component -> component.getName().equals("id")));
    }

    private static Object renamed(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(IndifferenceLawsTest::renamed);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(IndifferenceLawsTest::renamed).toList();
        }
        return renamed(String.valueOf(value));
    }

    /** Backwards, so that the order of references changes as well. */
    private static String renamed(String reference) {
        return new StringBuilder(reference).reverse().toString();
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kolkata", "fa-IR, Pacific/Apia", "th-TH-u-ca-buddhist-nu-thai, America/St_Johns"})
    void the_language_and_the_zone_of_the_machine_change_nothing(String language, String zone) {
        List<List<Object>> here = results(Laws.ASSESSOR);
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            List<List<Object>> there = results(DroolsAssessor.open(CompiledRules.load(), Map.of()));

            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    private static List<List<Object>> results(DroolsAssessor assessor) {
        return Laws.CASES
                .first(100)
                .map(file -> assessor.examine(file, file.asOf()))
                .map(result -> List.of(result.inputDigest(), Laws.said(result)))
                .toList();
    }
}
