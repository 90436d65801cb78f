package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Indicator;
import org.childrisk.policy.AnswerKind;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.junit.jupiter.api.Test;

/** Whatever a fact can leave unknown can be asked out loud. */
class AnswersTest {

    private final Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
    private final List<AnswerKind> answers = policy.answers().all();

    @Test
    void every_answer_of_every_fact_has_exactly_one_entry_and_every_entry_such_an_answer() {
        List<String> ofFacts = kinds(Fact.class)
                .filter(kind -> kind != Indicator.class)
                .flatMap(AnswersTest::answersOf)
                .toList();

        assertThat(answers.stream().map(it -> it.fact() + "." + it.field()))
                .containsExactlyInAnyOrderElementsOf(ofFacts);
    }

    private static Stream<Class<?>> kinds(Class<?> fact) {
        return fact.isSealed()
                ? Arrays.stream(fact.getPermittedSubclasses()).flatMap(AnswersTest::kinds)
                : Stream.of(fact);
    }

    private static Stream<String> answersOf(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getType() == Answer.class)
                .map(component -> kind.getSimpleName() + "." + component.getName());
    }

    @Test
    void every_question_is_one_sentence_that_asks() {
        assertThat(answers)
                .extracting(AnswerKind::question)
                .allMatch(question -> question.matches("[A-Z][^.?!]+\\?"))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_belongs_to_the_child_for_good_is_so_wherever_it_is_on_record() {
        assertThat(policy.answers().lastingSigns()).contains("UNDER_13", "LEARNING_DISABILITY");
        assertThat(answers.stream().filter(it -> !it.changeable()).map(it -> it.fact() + "." + it.field()))
                .containsExactly("Child.learningDisability");
    }
}
