package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.RiskDomain;

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

    private NextQuestions() {}

    static List<NextQuestion> of(Tried asItIs, List<Tried> tried) {
        Map<AnswerOnRecord, NextQuestion> questions = new LinkedHashMap<>();
        tried.stream()
                .filter(it -> it.with().get(0).isOpen())
                .flatMap(it -> question(asItIs, it).stream())
                .forEach(question -> questions.merge(
                        placeOf(question.answer()),
                        question,
                        (one, other) -> WORTH.compare(one, other) <= 0 ? one : other));
        List<NextQuestion> sorted = new ArrayList<>(questions.values());
        sorted.sort(WORTH);
        return List.copyOf(sorted);
    }

    private static AnswerOnRecord placeOf(Change change) {
        return new AnswerOnRecord("", change.ref(), change.field(), change.from());
    }

    /** Empty where the answer raises no grade and starts no duty. */
    private static Optional<NextQuestion> question(Tried asItIs, Tried tried) {
        int settles = tried.standing().settledBesides(asItIs.standing());
        if (settles == 0) {
            return Optional.empty();
        }
        List<DomainRange> raises = Arrays.stream(RiskDomain.values())
                .map(domain -> new DomainRange(domain, new GradeRange(asItIs.grade(domain), tried.grade(domain))))
                .filter(it -> steps(it.range()) > 0)
                .toList();
        List<String> starts = tried.standing().newlyToBeDone(asItIs.standing());
        if (raises.isEmpty() && starts.isEmpty()) {
            return Optional.empty();
        }
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

    private static int steps(GradeRange range) {
        return Tried.steps(range.stands(), range.atWorst());
    }

    private static int stepsInAllDomains(NextQuestion question) {
        return question.raises().stream().mapToInt(it -> steps(it.range())).sum();
    }
}
