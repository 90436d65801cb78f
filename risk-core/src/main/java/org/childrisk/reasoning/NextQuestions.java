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

    private static final Comparator<NextQuestion> WORTH = Comparator.comparing(
                    (NextQuestion question) -> steps(question.overall()), Comparator.reverseOrder())
            .thenComparing(NextQuestions::stepsInAllDomains, Comparator.reverseOrder())
            .thenComparing(NextQuestion::settles, Comparator.reverseOrder())
            .thenComparing(NextQuestion::foundOut);

    private final Tried asItIs;
    private final Map<AnswerOnRecord, NextQuestion> questions = new LinkedHashMap<>();

    NextQuestions(Tried asItIs) {
        this.asItIs = asItIs;
    }

    /** Asks what this answer would do, where nobody gave one. */
    void consider(Tried tried) {
        if (tried.with().get(0).isOpen()) {
            question(asItIs, tried)
                    .ifPresent(question -> questions.merge(
                            placeOf(question.answer()),
                            question,
                            (one, other) -> WORTH.compare(one, other) <= 0 ? one : other));
        }
    }

    /** The questions, the first first. */
    List<NextQuestion> inOrder() {
        List<NextQuestion> sorted = new ArrayList<>(questions.values());
        sorted.sort(WORTH);
        return List.copyOf(sorted);
    }

    private static AnswerOnRecord placeOf(Change change) {
        return new AnswerOnRecord("", change.ref(), change.field(), change.from());
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

    private static int steps(GradeRange range) {
        return Tried.steps(range.stands(), range.atWorst());
    }

    private static int stepsInAllDomains(NextQuestion question) {
        return question.raises().stream().mapToInt(it -> steps(it.range())).sum();
    }
}
