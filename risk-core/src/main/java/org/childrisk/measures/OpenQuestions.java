package org.childrisk.measures;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;
import org.childrisk.policy.IndicatorKind;

/**
 * The questions of first contact that nobody has answered YES or NO. There is exactly one in every case.
 *
 * @param unanswered the questions, in the order of the catalogue
 */
public record OpenQuestions(List<IndicatorKind> unanswered) implements Measure {

    public boolean isSome() {
        return !unanswered.isEmpty();
    }

    boolean isOpen(String code) {
        return unanswered.stream().anyMatch(kind -> kind.code().equals(code));
    }

    /** Without a question that was answered. */
    OpenQuestions without(String code) {
        return new OpenQuestions(
                unanswered.stream().filter(kind -> !kind.code().equals(code)).toList());
    }

    @Override
    public String ref() {
        return "openQuestions";
    }

    @Override
    public String say(FactWords words) {
        return "not yet answered: "
                + String.join(", ", unanswered.stream().map(IndicatorKind::code).toList());
    }

    @Override
    public Optional<Source> source() {
        return Optional.empty();
    }
}
