package org.childrisk.reasoning;

import java.util.List;

/**
 * Why a rule did not speak: the conditions that held, and the first that did not.
 *
 * @param rule the rule's identifier
 * @param title its title, which reads as its reason
 * @param held the conditions that held, in the order of the rule
 * @param failed the first that did not hold
 * @param movesOn answers that make the rule speak, or hold this condition so that a later one decides; none where only a
 *     fact that is no answer, such as an age or a moment, could
 */
public record WhyNot(String rule, String title, List<Condition> held, Condition failed, List<Change> movesOn) {
    /** Where only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "WhyNot[" + rule + "]";
    }
}
