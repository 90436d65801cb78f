package org.childrisk.facts;

import java.util.ArrayList;
import java.util.List;

/** Some answers on their way into the facts of a case. */
final class Answering {

    private final List<AnswerOnRecord> answers;
    private final List<AnswerOnRecord> left;

    Answering(List<AnswerOnRecord> answers) {
        this.answers = answers;
        this.left = new ArrayList<>(answers);
    }

    /** The fact with those answers that are its own. */
    <T extends Fact> T in(T fact) {
        T answered = fact;
        for (AnswerOnRecord answer : answers) {
            if (isOf(fact, answer)) {
                answered = Answers.with(answered, answer.field(), answer.answer());
                left.remove(answer);
            }
        }
        return answered;
    }

    /** The facts with their answers; the same list where none is about them. */
    <T extends Fact> List<T> in(List<T> facts) {
        boolean touched = facts.stream().anyMatch(fact -> answers.stream().anyMatch(answer -> isOf(fact, answer)));
        return touched ? facts.stream().map(this::in).toList() : facts;
    }

    private static boolean isOf(Fact fact, AnswerOnRecord answer) {
        return fact.ref().equals(answer.ref()) && Answers.has(fact, answer.field());
    }

    /** The answers that no fact took so far. */
    List<AnswerOnRecord> left() {
        return left;
    }
}
