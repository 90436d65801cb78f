package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.jspecify.annotations.Nullable;

/** The grades as they stand, and the highest that they can be when the unknowns turn out badly. */
final class Ranges {

    private final Tried asItIs;
    private final Assessment assessment;
    private final Trial trial;
    private final List<Possibility> open = new ArrayList<>();
    private final Map<RiskDomain, Grade> highest = new EnumMap<>(RiskDomain.class);
    private final List<NextQuestion> questions;
    private @Nullable Tried together;

    /** Every open answer is looked at once for all domains, for there are hundreds. */
    Ranges(Assessment assessment, Trial trial, Tried asItIs, List<Tried> tried, List<NextQuestion> questions) {
        this.assessment = assessment;
        this.trial = trial;
        this.asItIs = asItIs;
        this.questions = questions;
        for (Tried single : tried) {
            Possibility answer = single.with().get(0);
            if (answer.isOpen()) {
                open.add(answer);
                single.grades()
                        .forEach((domain, grade) ->
                                highest.merge(domain, grade, (one, other) -> one.isBelow(other) ? other : one));
            }
        }
    }

    /** Of every open answer the one that matters; where neither does by itself, YES. */
    private List<Possibility> worst() {
        Set<Change> matter = new HashSet<>();
        questions.forEach(question -> matter.add(question.answer()));
        Set<AnswerOnRecord> settled = new HashSet<>();
        List<Possibility> worst = new ArrayList<>();
        Stream.concat(
                        open.stream().filter(it -> matter.contains(it.change())),
                        open.stream().filter(it -> it.to() == Answer.YES))
                .filter(it -> settled.add(it.now()))
                .forEach(worst::add);
        return worst;
    }

    GradeRange overall() {
        Optional<Grade> single = highest.values().stream().max(Comparator.naturalOrder());
        return range(higher(assessment.overall(), asItIs.overall()), single, Tried::overall);
    }

    List<DomainRange> domains() {
        return Arrays.stream(RiskDomain.values())
                .map(domain -> new DomainRange(
                        domain,
                        range(
                                higher(assessment.grade(domain), asItIs.grade(domain)),
                                Optional.ofNullable(highest.get(domain)),
                                it -> it.grade(domain))))
                .filter(it -> it.range().atWorst().isPresent())
                .sorted(Comparator.comparing(
                        (DomainRange it) ->
                                Tried.steps(Optional.empty(), it.range().stands()),
                        Comparator.reverseOrder()))
                .toList();
    }

    /**
     * Rules only add: what single answers raise, all of them raise together. Where not every answer could be tried the worst
     * is taken, for not knowing is no sign of safety.
     */
    private GradeRange range(Optional<Grade> stands, Optional<Grade> single, Function<Tried, Optional<Grade>> read) {
        if (trial.untried() > 0) {
            return new GradeRange(stands, Optional.of(Grade.HIGH));
        }
        Optional<Grade> worst = higher(stands, single);
        boolean canRise = worst.isEmpty() || worst.get().nextUp().isPresent();
        return new GradeRange(stands, canRise ? higher(worst, read.apply(together())) : worst);
    }

    private static Optional<Grade> higher(Optional<Grade> one, Optional<Grade> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    private Tried together() {
        if (together == null) {
            together = trial.withAllThatFit(worst());
        }
        return together;
    }
}
