package org.childrisk.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some answers on their way into the facts of a case. */
final class Answering {

    private final List<AnswerOnRecord> answers;
    private final List<AnswerOnRecord> without;

    Answering(List<AnswerOnRecord> answers) {
        this.answers = answers;
        this.without = new ArrayList<>(answers);
    }

    /** The fact with those answers that are its own. */
    <T extends Fact> T in(T fact) {
        T answered = fact;
        for (AnswerOnRecord answer : answers) {
            if (fact.ref().equals(answer.ref()) && Answers.has(fact, answer.field())) {
                answered = Answers.with(answered, answer.field(), answer.answer());
                without.remove(answer);
            }
        }
        return answered;
    }

    /** The facts with their answers; the same list where none is about them. */
    <T extends Fact> List<T> in(List<T> facts) {
        Optional<List<T>> changed = Optional.empty();
        for (int i = 0; i < facts.size(); i++) {
            T answered = in(facts.get(i));
            if (answered != facts.get(i)) {
                List<T> others = changed.orElseGet(() -> new ArrayList<>(facts));
                others.set(i, answered);
                changed = Optional.of(others);
            }
        }
        return changed.orElse(facts);
    }

    /** The answers that no fact took so far. */
    List<AnswerOnRecord> left() {
        return without;
    }
}
