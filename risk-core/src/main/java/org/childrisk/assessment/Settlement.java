package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Rank;
import org.childrisk.measures.AsOf;
import org.childrisk.measures.StepsTaken;
import org.childrisk.measures.StepsTaken.Discharge;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Deadline;
import org.childrisk.policy.Gravity;
import org.childrisk.policy.Policy;

/**
 * Settles where every duty stands. Several rules may require one action; each requirement is settled by itself. What is
 * still to be done and what came too late stand side by side, the worst of each, so that neither hides the other.
 */
final class Settlement {

    private static final List<ActionStatus> WORSE = List.of(
            ActionStatus.DONE,
            ActionStatus.DONE_LATE,
            ActionStatus.MISSED,
            ActionStatus.NOT_YET_KNOWN,
            ActionStatus.DUE,
            ActionStatus.OVERDUE);

    private static final Discharge NOT_DONE = new Discharge(false, Optional.empty());

    /** Where one requirement of a duty stands. */
    private record Settled(
            DutyDraft draft,
            ActionStatus status,
            Optional<Instant> from,
            Optional<Deadline> deadline,
            Optional<Instant> doneAt) {

        private Instant latestDue() {
            return deadline.map(Deadline::at).orElse(Instant.MAX);
        }

        private Instant latestFrom() {
            return from.orElse(Instant.MAX);
        }
    }

    /** The worse status last; among equals the earlier deadline last; who may do it only keeps the order of rules out of it. */
    private static final Comparator<Settled> BY_GRAVITY = Comparator.comparingInt(
                    (Settled it) -> WORSE.indexOf(it.status()))
            .thenComparing(Settled::latestDue, Comparator.reverseOrder())
            .thenComparing(Settled::latestFrom, Comparator.reverseOrder())
            .thenComparing(it -> rank(it.draft()), Comparator.reverseOrder());

    private final AsOf asOf;
    private final Policy policy;
    private final StepsTaken stepsTaken;

    /**
     * Settles as of a moment.
     *
     * @param stepsTaken the recorded steps, and what rules counted as done
     */
    Settlement(AsOf asOf, StepsTaken stepsTaken, Policy policy) {
        this.asOf = asOf;
        this.policy = policy;
        this.stepsTaken = stepsTaken;
    }

    /**
     * Every required action, open ones first: what is overdue, the gravest first, then the nearest deadline.
     *
     * @param numbers the numbers of the firings that require it
     */
    List<RequiredAction> settle(Map<Matter, List<DutyDraft>> duties, Function<List<Fired>, List<Integer>> numbers) {
        return duties.entrySet().stream()
                .flatMap(duty -> actions(duty.getKey(), duty.getValue(), numbers))
                .sorted(Comparator.comparing(
                                (RequiredAction action) -> !action.status().isOpen())
                        .thenComparing(action -> action.status() != ActionStatus.OVERDUE)
                        .thenComparing(this::overdueGravity, Comparator.reverseOrder())
                        .thenComparing(action -> action.due().orElse(Instant.MAX))
                        .thenComparing(this::gravity, Comparator.reverseOrder())
                        .thenComparing(RequiredAction::code)
                        .thenComparing(RequiredAction::about))
                .toList();
    }

    /** What is still to be done of a matter and what came too late, the worst of each; none where it has no object any more. */
    List<ActionStatus> statuses(Matter matter, List<DutyDraft> drafts) {
        List<Settled> lines = lines(settled(matter, drafts));
        return lines.size() == 1
                ? List.of(lines.get(0).status())
                : lines.stream().map(Settled::status).toList();
    }

    /** Whether something of a matter is still to be done. */
    boolean isOpen(Matter matter, List<DutyDraft> drafts) {
        for (DutyDraft draft : drafts) {
            if (settle(matter, draft).filter(it -> it.status().isOpen()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What is overdue already is read in the order of its gravity: an old desk duty must not hide a search. */
    private Gravity overdueGravity(RequiredAction action) {
        return action.status() == ActionStatus.OVERDUE ? gravity(action) : Gravity.MINOR;
    }

    private Gravity gravity(RequiredAction action) {
        return policy.actions().get(action.code()).gravity();
    }

    private Stream<RequiredAction> actions(
            Matter matter, List<DutyDraft> drafts, Function<List<Fired>, List<Integer>> numbers) {
        List<Settled> settled = settled(matter, drafts);
        ActionKind kind = policy.actions().get(matter.code());
        return lines(settled).stream()
                .map(line -> new RequiredAction(
                        kind.code(),
                        kind.duty(),
                        who(kind, line.draft()),
                        matter.about(),
                        line.from(),
                        line.deadline().map(Deadline::at),
                        line.deadline().flatMap(Deadline::caveat),
                        line.status(),
                        line.doneAt(),
                        numbers.apply(reasons(settled, line))));
    }

    private enum Part {
        OPEN,
        LATE,
        OTHER;

        static Part of(Settled settled) {
            if (settled.status().isOpen()) {
                return OPEN;
            }
            return settled.status().isLate() ? LATE : OTHER;
        }
    }

    /** The worst of what is open and the worst of what came too late; where there is neither, the worst of all. */
    private static List<Settled> lines(List<Settled> settled) {
        if (settled.size() == 1) {
            return settled;
        }
        Map<Part, Settled> worst = new EnumMap<>(Part.class);
        for (Settled one : settled) {
            worst.merge(Part.of(one), one, BinaryOperator.maxBy(BY_GRAVITY));
        }
        if (worst.size() > 1) {
            worst.remove(Part.OTHER);
        }
        return List.copyOf(worst.values());
    }

    /** The reasons of all that stand as a line does. */
    private static List<Fired> reasons(List<Settled> settled, Settled line) {
        return settled.stream()
                .filter(it -> Part.of(it) == Part.of(line))
                .map(it -> it.draft().because())
                .toList();
    }

    private List<Settled> settled(Matter matter, List<DutyDraft> drafts) {
        List<Settled> settled = new ArrayList<>(drafts.size());
        for (DutyDraft draft : drafts) {
            settle(matter, draft).ifPresent(settled::add);
        }
        return settled;
    }

    private Optional<Settled> settle(Matter matter, DutyDraft draft) {
        Optional<Instant> from = draft.isRecurring() ? lastDone(matter, draft) : draft.from(asOf.calendar());
        Optional<Deadline> deadline = draft.due(from, asOf.calendar());
        Optional<Instant> due = deadline.map(Deadline::at);
        Discharge discharge = draft.isRecurring() ? NOT_DONE : discharge(matter, draft);
        boolean over = !discharge.done() && draft.isOver(asOf);
        if (over && !wasDueBy(due, draft.until())) {
            return Optional.empty();
        }
        return Optional.of(new Settled(
                draft, over ? ActionStatus.MISSED : status(due, discharge), from, deadline, discharge.at()));
    }

    private static String who(ActionKind kind, DutyDraft draft) {
        return kind.who() + rank(draft);
    }

    private static String rank(DutyDraft draft) {
        return draft.least() == Rank.UNKNOWN ? "" : ", " + draft.least().words() + " or above";
    }

    /**
     * From when a recurring duty counts: from when it was last done while it had an object, and never from before it began.
     * What is only planned has not been done.
     */
    private Optional<Instant> lastDone(Matter matter, DutyDraft draft) {
        return draft.from(asOf.calendar())
                .map(start -> stepsTaken.times(matter.code(), matter.about(), draft.least()).stream()
                        .filter(done -> done.isAfter(start)
                                && draft.until().filter(done::isAfter).isEmpty()
                                && asOf.hasReached(done))
                        .max(Comparator.naturalOrder())
                        .orElse(start));
    }

    /**
     * A duty without a known deadline counts as due by then; where nobody knows when it ended, by now: silence about either
     * excuses nothing, but what is still to come was not missed.
     */
    private boolean wasDueBy(Optional<Instant> due, Optional<Instant> until) {
        return due.isEmpty() || until.map(end -> !due.get().isAfter(end)).orElseGet(() -> asOf.hasReached(due.get()));
    }

    private Discharge discharge(Matter matter, DutyDraft draft) {
        Discharge byStep =
                stepsTaken.discharge(matter.code(), matter.about(), draft.from(asOf.calendar()), draft.least());
        Optional<Instant> at = draft.doneAt()
                .filter(done -> byStep.at().filter(done::isAfter).isEmpty())
                .or(byStep::at);
        // What is only planned has not been done.
        boolean planned = at.filter(moment -> !asOf.hasReached(moment)).isPresent();
        return planned ? NOT_DONE : new Discharge(byStep.done() || draft.isDone(), at);
    }

    private ActionStatus status(Optional<Instant> due, Discharge discharge) {
        if (discharge.done()) {
            boolean late = due.isPresent()
                    && discharge.at().isPresent()
                    && discharge.at().get().isAfter(due.get());
            return late ? ActionStatus.DONE_LATE : ActionStatus.DONE;
        }
        if (due.isEmpty()) {
            return ActionStatus.NOT_YET_KNOWN;
        }
        return asOf.hasReached(due.get()) ? ActionStatus.OVERDUE : ActionStatus.DUE;
    }
}
