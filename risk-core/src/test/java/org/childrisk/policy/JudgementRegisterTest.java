package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementRegisterTest {

    private final Policy policy = SmallPolicy.read();

    @Test
    void clauses_and_topics_are_read_in_the_order_of_the_file_and_codes_by_their_own_name() {
        JudgementRegister register = policy.judgement();

        assertThat(register.topics())
                .containsExactly(new TopicCodes(Topic.IMAGES_AND_ONLINE, List.of("GROOMED"), List.of("DEPLOY")));
        assertThat(register.clauses())
                .extracting(JudgementClause::weigh)
                .containsExactly(
                        "Whether the public could help find the child.",
                        "Whether the reason is good enough.",
                        "Whether the force learns.");
    }

    @Test
    void a_clause_bears_on_a_case_that_is_about_one_of_its_topics() {
        JudgementClause clause = policy.judgement().clauses().get(0);

        assertThat(clause.bearsOnAny(Set.of(Topic.CUSTODY, Topic.RETURNED))).isTrue();
        assertThat(clause.bearsOnAny(Set.of(Topic.CUSTODY))).isFalse();
        assertThat(clause.bearsOnAny(Set.of())).isFalse();
    }

    @Test
    void guidance_and_codes_that_nobody_knows_are_refused() {
        assertRefused(citing("G-3"), "No guidance is registered under G-3. Maybe");
        assertRefused(naming(List.of("GROMED"), List.of()), "The catalogue of indicators has no code GROMED. Maybe");
        assertRefused(naming(List.of(), List.of("SEND")), "The catalogue of actions has no code SEND. Maybe");
    }

    private void assertRefused(JudgementRegister register, String message) {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> register.within(policy.guidance(), policy.indicators(), policy.actions()))
                .withMessageStartingWith(message);
    }

    private static JudgementRegister citing(String guidance) {
        return new JudgementRegister(List.of(), List.of(new JudgementClause(guidance, "Whether.", List.of())));
    }

    private static JudgementRegister naming(List<String> signs, List<String> actions) {
        return new JudgementRegister(List.of(new TopicCodes(Topic.CUSTODY, signs, actions)), List.of());
    }
}
