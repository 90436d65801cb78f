package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.Grade;

/**
 * What to ask next: how far an answer could raise the case first, then how many rules it would settle, then how easily it is
 * found out; the order of the catalogue where all that is equal.
 */
final class NextQuestions {

    /** A question and what it is worth: weighed once, for it is compared often. */
    private record Weighed(NextQuestion question, int steps, int stepsInAllDomains) {

        private static final Comparator<Weighed> FIRST_FIRST = Comparator.comparingInt(Weighed::steps)
                .thenComparingInt(Weighed::stepsInAllDomains)
                .thenComparingInt(it -> it.question().settles())
                .reversed()
                .thenComparing(it -> it.question().foundOut());

        private static Weighed of(NextQuestion question) {
            return new Weighed(
                    question,
                    stepsOf(question.overall()),
                    question.raises().stream()
                            .mapToInt(it -> stepsOf(it.range()))
                            .sum());
        }

        private static int stepsOf(GradeRange range) {
            return Tried.steps(range.stands(), range.atWorst());
        }
    }

    private final Tried asItIs;
    private final Map<AnswerOnRecord, Weighed> questions = new LinkedHashMap<>();

    NextQuestions(Tried asItIs) {
        this.asItIs = asItIs;
    }

    /** Asks what this answer would do, where nobody gave one. */
    void consider(Tried tried) {
        Possibility answer = tried.with().get(0);
        if (answer.isOpen()) {
            question(asItIs, tried)
                    .ifPresent(question -> questions.merge(
                            answer.now(),
                            Weighed.of(question),
                            (one, other) -> Weighed.FIRST_FIRST.compare(one, other) <= 0 ? one : other));
        }
    }

    /** The questions, the first first. */
    List<NextQuestion> inOrder() {
        return questions.values().stream()
                .sorted(Weighed.FIRST_FIRST)
                .map(Weighed::question)
                .toList();
    }

    /** Empty where the answer raises no grade and starts no duty. */
    private static Optional<NextQuestion> question(Tried asItIs, Tried tried) {
        List<DomainRange> raises = raises(asItIs, tried);
        List<String> starts = tried.standing().newlyToBeDone(asItIs.standing());
        if (raises.isEmpty() && starts.isEmpty()) {
            return Optional.empty();
        }
        int settles = tried.standing().settledBesides(asItIs.standing());
        Possibility answer = tried.with().get(0);
        return Optional.of(new NextQuestion(
                answer.change(),
                answer.ask(),
                new GradeRange(asItIs.overall(), tried.overall()),
                raises,
                starts,
                settles,
                answer.foundOut()));
    }

    private static List<DomainRange> raises(Tried asItIs, Tried tried) {
        List<DomainRange> raises = new ArrayList<>();
        tried.grades().forEach((domain, grade) -> {
            Grade before = asItIs.grades().get(domain);
            if (before == null || before.isBelow(grade)) {
                raises.add(new DomainRange(domain, new GradeRange(Optional.ofNullable(before), Optional.of(grade))));
            }
        });
        return List.copyOf(raises);
    }
}
