package org.childrisk.examples.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * A choice beside what is right. Grades, reasons and actions are counted each by themselves and never added up: no number can
 * hide a high risk that was missed.
 *
 * @param key what is right
 * @param choice what was chosen
 */
public record Score(AnswerKey key, Choice choice) {

    /** Kinds of harm that were graded as the library grades them. */
    public List<RiskDomain> rightGrades() {
        return Arrays.stream(RiskDomain.values())
                .filter(domain -> choice.grade(domain).equals(key.grade(domain)))
                .toList();
    }

    /** Kinds of harm that are at high risk and were graded lower: the mistake that counts most. */
    public List<RiskDomain> missedHigh() {
        return Arrays.stream(RiskDomain.values())
                .filter(domain -> key.grade(domain).equals(Optional.of(Grade.HIGH))
                        && !choice.grade(domain).equals(key.grade(domain)))
                .toList();
    }

    /** Whether one kind of harm was graded lower than the library grades it. */
    public boolean isTooLow(RiskDomain domain) {
        return height(choice.grade(domain)) < height(key.grade(domain));
    }

    private static int height(Optional<Grade> grade) {
        return grade.map(Grade::height).orElse(0);
    }

    /** Everything on which a grade rests. */
    public List<Reason> reasons() {
        return key.reasons().stream().filter(Reason::carries).toList();
    }

    /** Reasons of a grade that were not picked. */
    public List<Reason> missedReasons() {
        return reasons().stream()
                .filter(reason -> !choice.reasons().contains(reason))
                .toList();
    }

    /** Labels that were taken for reasons. */
    public List<Reason> baitTaken() {
        return choice.reasons().stream().filter(Reason::isBait).toList();
    }

    /** Other things that were picked and on which no grade rests. */
    public List<Reason> idleReasons() {
        return choice.reasons().stream()
                .filter(reason -> !reason.carries() && !reason.isBait())
                .toList();
    }

    /** Everything offered that is required now. */
    public List<ActionChoice> actions() {
        return key.actions().stream().filter(ActionChoice::required).toList();
    }

    /** Required actions that were not picked. */
    public List<ActionChoice> missedActions() {
        return actions().stream()
                .filter(action -> !choice.actions().contains(action))
                .toList();
    }

    /** Actions that were picked and that nothing requires. */
    public List<ActionChoice> needlessActions() {
        return choice.actions().stream()
                .filter(action -> !action.required() && !action.done())
                .toList();
    }
}
