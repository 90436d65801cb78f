package org.childrisk.examples.training;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Policy;

/** Tells of each action that is offered whether the library requires it. */
final class ActionChoices {

    private final Assessment assessment;
    private final Policy policy;

    ActionChoices(Assessment assessment, Policy policy) {
        this.assessment = assessment;
        this.policy = policy;
    }

    List<ActionChoice> of(List<String> offer) {
        return offer.stream()
                .map(code -> choice(policy.actions().get(code)))
                .sorted(Comparator.comparing(ActionChoice::duty))
                .toList();
    }

    private ActionChoice choice(ActionKind kind) {
        List<RequiredAction> duties = assessment.actions().stream()
                .filter(action -> action.code().equals(kind.code()))
                .toList();
        Set<Integer> because =
                duties.stream().flatMap(duty -> duty.because().stream()).collect(Collectors.toSet());
        boolean open = duties.stream().anyMatch(duty -> duty.status().isOpen());
        return new ActionChoice(
                kind.code(),
                kind.duty(),
                open,
                !open && !duties.isEmpty(),
                List.copyOf(assessment.firings().stream()
                        .filter(firing -> because.contains(firing.number()))
                        .map(Firing::rule)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** Open duties that were not offered, in the order of their deadlines. */
    List<String> others(List<String> offer) {
        Set<String> codes =
                offer.stream().map(code -> policy.actions().get(code).code()).collect(Collectors.toSet());
        return assessment.actions().stream()
                .filter(action -> action.status().isOpen() && !codes.contains(action.code()))
                .map(RequiredAction::duty)
                .distinct()
                .toList();
    }
}
