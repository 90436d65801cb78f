package org.childrisk.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Rank;
import org.childrisk.measures.AsOf;
import org.childrisk.measures.CaseMeasures;
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

    /** The worse status last; among equals the earlier deadline last; who may do it only keeps the order of rules out of it. */
    private static final Comparator<RequiredAction> BY_GRAVITY = Comparator.comparing(
                    (RequiredAction action) -> WORSE.indexOf(action.status()))
            .thenComparing(action -> action.due().orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(action -> action.from().orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(RequiredAction::who, Comparator.reverseOrder());

    private final CaseMeasures measures;
    private final Policy policy;
    private final Function<List<Fired>, List<Integer>> numbers;
    private final StepsTaken stepsTaken;

    /** Settles against the recorded steps and against what rules counted as done. */
    Settlement(
            CaseMeasures measures,
            Policy policy,
            Function<List<Fired>, List<Integer>> numbers,
            List<StepsTaken.Counted> countedAsDone) {
        this.measures = measures;
        this.policy = policy;
        this.numbers = numbers;
        this.stepsTaken = measures.stepsTaken().and(countedAsDone);
    }

    /** Every required action, open ones first: what is overdue, the gravest first, then the nearest deadline. */
    List<RequiredAction> settle(Map<Matter, List<DutyDraft>> duties) {
        return duties.entrySet().stream()
                .flatMap(duty -> settle(duty.getKey(), duty.getValue()).stream())
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

    /** Codes of the actions of which something is still to be done. */
    List<String> open(Map<Matter, List<DutyDraft>> duties) {
        return duties.entrySet().stream()
                .filter(duty -> duty.getValue().stream()
                        .anyMatch(draft -> settle(duty.getKey(), draft)
                                .filter(action -> action.status().isOpen())
                                .isPresent()))
                .map(duty -> duty.getKey().code())
                .distinct()
                .toList();
    }

    /** What is overdue already is read in the order of its gravity: an old desk duty must not hide a search. */
    private Gravity overdueGravity(RequiredAction action) {
        return action.status() == ActionStatus.OVERDUE ? gravity(action) : Gravity.MINOR;
    }

    private Gravity gravity(RequiredAction action) {
        return policy.actions().get(action.code()).gravity();
    }

    private List<RequiredAction> settle(Matter matter, List<DutyDraft> drafts) {
        List<Settled> settled = drafts.stream()
                .flatMap(draft -> settle(matter, draft).map(action -> new Settled(draft, action)).stream())
                .toList();
        List<RequiredAction> lines = Stream.of(
                        worst(settled, ActionStatus::isOpen), worst(settled, it -> it.isLate() && !it.isOpen()))
                .flatMap(Optional::stream)
                .toList();
        return lines.isEmpty() ? worst(settled, it -> true).stream().toList() : lines;
    }

    /** The worst of those that stand so, for the reasons of all of them. */
    private Optional<RequiredAction> worst(List<Settled> settled, Predicate<ActionStatus> among) {
        List<Settled> some =
                settled.stream().filter(it -> among.test(it.action().status())).toList();
        return some.stream()
                .map(Settled::action)
                .max(BY_GRAVITY)
                .map(action -> action.because(numbers.apply(
                        some.stream().map(it -> it.draft().because()).toList())));
    }

    private record Settled(DutyDraft draft, RequiredAction action) {}

    private Optional<RequiredAction> settle(Matter matter, DutyDraft draft) {
        ActionKind kind = policy.actions().get(matter.code());
        AsOf asOf = measures.asOf();
        Optional<Instant> from = draft.isRecurring() ? lastDone(kind, matter, draft) : draft.from(asOf.calendar());
        Optional<Deadline> deadline = draft.due(from, asOf.calendar());
        Optional<Instant> due = deadline.map(Deadline::at);
        Discharge discharge =
                draft.isRecurring() ? new Discharge(false, Optional.empty()) : discharge(kind, matter, draft);
        boolean over = !discharge.done() && draft.isOver(asOf);
        if (over && !wasDueBy(due, draft.until())) {
            return Optional.empty();
        }
        return Optional.of(new RequiredAction(
                kind.code(),
                kind.duty(),
                who(kind, draft),
                matter.about(),
                from,
                due,
                deadline.flatMap(Deadline::caveat),
                over ? ActionStatus.MISSED : status(asOf, due, discharge),
                discharge.at(),
                List.of()));
    }

    private static String who(ActionKind kind, DutyDraft draft) {
        return draft.least() == Rank.UNKNOWN
                ? kind.who()
                : kind.who() + ", " + draft.least().words() + " or above";
    }

    /**
     * From when a recurring duty counts: from when it was last done while it had an object, and never from before it began.
     * What is only planned has not been done.
     */
    private Optional<Instant> lastDone(ActionKind kind, Matter matter, DutyDraft draft) {
        return draft.from(measures.asOf().calendar())
                .map(start -> stepsTaken.times(kind.code(), matter.about(), draft.least()).stream()
                        .filter(done -> done.isAfter(start)
                                && draft.until().filter(done::isAfter).isEmpty()
                                && measures.asOf().hasReached(done))
                        .max(Comparator.naturalOrder())
                        .orElse(start));
    }

    /**
     * A duty without a known deadline counts as due by then; where nobody knows when it ended, by now: silence about either
     * excuses nothing, but what is still to come was not missed.
     */
    private boolean wasDueBy(Optional<Instant> due, Optional<Instant> until) {
        return due.isEmpty()
                || until.map(end -> !due.get().isAfter(end))
                        .orElseGet(() -> measures.asOf().hasReached(due.get()));
    }

    private Discharge discharge(ActionKind kind, Matter matter, DutyDraft draft) {
        Discharge byStep = stepsTaken.discharge(
                kind.code(), matter.about(), draft.from(measures.asOf().calendar()), draft.least());
        Optional<Instant> at =
                Stream.concat(byStep.at().stream(), draft.doneAt().stream()).min(Comparator.naturalOrder());
        // What is only planned has not been done.
        boolean planned =
                at.filter(moment -> !measures.asOf().hasReached(moment)).isPresent();
        return planned ? new Discharge(false, Optional.empty()) : new Discharge(byStep.done() || draft.isDone(), at);
    }

    private static ActionStatus status(AsOf asOf, Optional<Instant> due, Discharge discharge) {
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
