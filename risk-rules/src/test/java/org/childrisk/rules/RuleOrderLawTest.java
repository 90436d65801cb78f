package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rules and of their files changes nothing, and neither does when they are compiled. */
class RuleOrderLawTest {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"[^\"]+\".*?^end$");

    @Test
    void rules_compiled_now_give_what_the_rules_compiled_by_the_build_give() {
        Map<String, String> files = new LinkedHashMap<>();
        RuleFile.all().forEach(file -> files.put(file.name(), file.text()));

        assertSameResults(files);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void rules_in_another_order_give_the_same(int permutation) {
        Random random = new Random(Laws.SEED + permutation);
        List<RuleFile> files = new ArrayList<>(RuleFile.all());
        Collections.shuffle(files, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        files.forEach(file -> shuffled.put(
                random.nextInt(1_000) + file.name(),
                RuleFile.head(List.of(file)) + String.join("\n", shuffledRules(file, random))));

        assertSameResults(shuffled);
    }

    @Test
    void all_rules_in_one_file_from_last_to_first_give_the_same() {
        List<String> rules = new ArrayList<>();
        RuleFile.all().forEach(file -> rules.addAll(rules(file)));
        Collections.reverse(rules);

        assertSameResults(Map.of("all.drl", RuleFile.head(RuleFile.all()) + String.join("\n", rules)));
    }

    private static void assertSameResults(Map<String, String> files) {
        DroolsAssessor other = DroolsAssessor.open(CompiledNow.rules(files), Map.of());

        assertThat(other.edition()).isEqualTo(Laws.ASSESSOR.edition());
        Laws.hold("the order of rules changes nothing", Laws.COUNT / 3, (file, choices) -> {
            View here = View.of(Laws.now(file));
            var there = other.examine(file, file.asOf());
            return Laws.said(there).equals(Laws.said(Laws.now(file)))
                    ? List.of()
                    : List.of(
                            "another result",
                            here.differencesFrom(View.of(there)).toString());
        });
    }

    private static List<String> shuffledRules(RuleFile file, Random random) {
        List<String> rules = rules(file);
        Collections.shuffle(rules, random);
        return rules;
    }

    private static List<String> rules(RuleFile file) {
        List<String> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(file.text());
        while (matcher.find()) {
            rules.add(matcher.group());
        }
        assertThat(rules).hasSameSizeAs(file.rules());
        return rules;
    }
}
