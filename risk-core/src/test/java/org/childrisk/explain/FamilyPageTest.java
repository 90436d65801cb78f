package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.FamilyWords;
import org.junit.jupiter.api.Test;

class FamilyPageTest {

    private static final Map<String, String> ACTIONS = Map.of(
            "LOOK", "Police officers must go out and look for the child.",
            "TELL", "The police must tell you more.",
            "ASK", "An officer must talk with you.",
            "WATCH", "The police must watch out for the child.",
            "SEE", "An officer must see the child.");
    private static final Map<String, String> QUESTIONS = Map.of(
            "ABDUCTION_SUSPECTED", "Did anyone see the child being taken away?",
            "OUT_OF_CHARACTER", "Does it seem odd to you?");

    private final FamilyPage page =
            new FamilyPage(new FamilyWords(List.of(), List.of("HIDE"), List.of(), ACTIONS, QUESTIONS));

    @Test
    void reads_as_approved() {
        Approved.hold("family.txt", page.write(RichExplanation.complete()));
    }

    @Test
    void says_no_grade_no_reason_no_rule_no_reference_and_no_source() {
        String said = page.write(RichExplanation.complete());

        assertThat(said)
                .doesNotContainIgnoringCase("high", "exploitation", "episode", "case|7", "log|12", "worker", "flag")
                .doesNotContainPattern("[A-Z]{3,}")
                .doesNotContainPattern("\\[\\d");
    }

    @Test
    void says_only_what_it_says_to_everybody_while_it_is_not_decided_that_telling_is_safe() {
        FamilyPage whileOpen =
                new FamilyPage(new FamilyWords(List.of(), List.of("WARN"), List.of(), ACTIONS, QUESTIONS));
        FamilyPage atHome = new FamilyPage(
                new FamilyWords(List.of(), List.of(), List.of(RiskDomain.OTHER_ABUSE_AND_NEGLECT), ACTIONS, QUESTIONS));
        String general = page.write(RichExplanation.quiet());

        assertThat(page.isHeldBack(RichExplanation.complete())).isFalse();
        assertThat(page.isHeldBack(RichExplanation.incomplete())).isTrue();
        assertThat(List.of(whileOpen, atHome)).allSatisfy(it -> {
            assertThat(it.isHeldBack(RichExplanation.complete())).isTrue();
            assertThat(it.write(RichExplanation.complete())).isEqualTo(general);
        });
    }
}
