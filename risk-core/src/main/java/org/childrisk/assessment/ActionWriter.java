package org.childrisk.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Deadline;
import org.childrisk.policy.Gravity;
import org.childrisk.policy.Policy;

/** Writes down the duties of a case as actions, in the order in which they are read. */
final class ActionWriter {

    /**
     * An action, and how gravely it weighs if it is not done: looked up once, for an order asks often. Open ones come first: what
     * is overdue, the gravest first, then the nearest deadline.
     */
    private record Weighed(RequiredAction action, Gravity gravity) implements Comparable<Weighed> {

        /** Step by step and without comparators for the steps: of forty actions some two hundred pairs are compared. */
        @Override
        public int compareTo(Weighed other) {
            int order = Boolean.compare(
                    !action.status().isOpen(), !other.action.status().isOpen());
            order = order == 0 ? Boolean.compare(!isOverdue(), !other.isOverdue()) : order;
            order = order == 0 ? other.overdueGravity().compareTo(overdueGravity()) : order;
            order = order == 0 ? latestDue().compareTo(other.latestDue()) : order;
            order = order == 0 ? other.gravity.compareTo(gravity) : order;
            order = order == 0 ? action.code().compareTo(other.action.code()) : order;
            return order == 0 ? action.about().compareTo(other.action.about()) : order;
        }

        private boolean isOverdue() {
            return action.status() == ActionStatus.OVERDUE;
        }

        /** What is overdue already is read in the order of its gravity: an old desk duty must not hide a search. */
        private Gravity overdueGravity() {
            return isOverdue() ? gravity : Gravity.MINOR;
        }

        private Instant latestDue() {
            return action.due().orElse(Instant.MAX);
        }

        /** How gravely only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Weighed[" + gravity + "]";
        }
    }

    private final Policy policy;
    private final Function<List<Fired>, List<Integer>> numbers;

    /**
     * Writes with the words of a policy.
     *
     * @param numbers the numbers of the firings that require an action
     */
    ActionWriter(Policy policy, Function<List<Fired>, List<Integer>> numbers) {
        this.policy = policy;
        this.numbers = numbers;
    }

    /** Every required action. */
    List<RequiredAction> write(Map<Matter, Lines.Action> duties) {
        return duties.entrySet().stream()
                .flatMap(duty -> actions(duty.getKey(), duty.getValue().settled()))
                .sorted()
                .map(Weighed::action)
                .toList();
    }

    private Stream<Weighed> actions(Matter matter, List<Settled> settled) {
        ActionKind kind = policy.actions().get(matter.code());
        return Settled.worst(settled).stream()
                .map(line -> new Weighed(
                        new RequiredAction(
                                kind.code(),
                                kind.duty(),
                                kind.who() + line.rank(),
                                matter.about(),
                                line.from(),
                                line.deadline().map(Deadline::at),
                                line.deadline().flatMap(Deadline::caveat),
                                line.status(),
                                line.doneAt(),
                                numbers.apply(line.reasons(settled))),
                        kind.gravity()));
    }
}
