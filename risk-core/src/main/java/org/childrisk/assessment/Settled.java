package org.childrisk.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Rank;
import org.childrisk.policy.Deadline;

/**
 * Where one requirement of a duty stands.
 *
 * @param draft the requirement
 * @param status where it stands
 * @param from the moment from which it counts, empty where not known
 * @param deadline by when it is due, empty where not known
 * @param doneAt when it was done, empty where it was not or nobody knows
 */
record Settled(
        DutyDraft draft,
        ActionStatus status,
        Optional<Instant> from,
        Optional<Deadline> deadline,
        Optional<Instant> doneAt) {

    private static final List<ActionStatus> WORSE = List.of(
            ActionStatus.DONE,
            ActionStatus.DONE_LATE,
            ActionStatus.MISSED,
            ActionStatus.NOT_YET_KNOWN,
            ActionStatus.DUE,
            ActionStatus.OVERDUE);

    /** The worse status last; among equals the earlier deadline last; who may do it only keeps the order of rules out of it. */
    private static final Comparator<Settled> BY_GRAVITY = Comparator.comparingInt(
                    (Settled it) -> WORSE.indexOf(it.status()))
            .thenComparing(Settled::latestDue, Comparator.reverseOrder())
            .thenComparing(Settled::latestFrom, Comparator.reverseOrder())
            .thenComparing(Settled::rank, Comparator.reverseOrder());

    private enum Part {
        OPEN,
        LATE,
        OTHER
    }

    /** The worst of what is open and the worst of what came too late; where there is neither, the worst of all. */
    static List<Settled> worst(List<Settled> settled) {
        if (settled.size() <= 1) {
            return settled;
        }
        Map<Part, Settled> worst = new EnumMap<>(Part.class);
        for (Settled one : settled) {
            worst.merge(one.part(), one, BinaryOperator.maxBy(BY_GRAVITY));
        }
        if (worst.size() > 1) {
            worst.remove(Part.OTHER);
        }
        return List.copyOf(worst.values());
    }

    /** The reasons of all among some that stand as this one does. */
    List<Fired> reasons(List<Settled> among) {
        if (among.size() == 1) {
            return List.of(draft.because());
        }
        return among.stream()
                .filter(it -> it.part() == part())
                .map(it -> it.draft().because())
                .toList();
    }

    /** Who must be at least of this rank, as an addition to who; empty text where anybody may. */
    String rank() {
        return draft.least() == Rank.UNKNOWN ? "" : ", " + draft.least().words() + " or above";
    }

    private Part part() {
        if (status.isOpen()) {
            return Part.OPEN;
        }
        return status.isLate() ? Part.LATE : Part.OTHER;
    }

    private Instant latestDue() {
        return deadline.map(Deadline::at).orElse(Instant.MAX);
    }

    private Instant latestFrom() {
        return from.orElse(Instant.MAX);
    }

    /** Where only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Settled[" + status + "]";
    }
}
