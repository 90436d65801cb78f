package org.childrisk.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Rank;
import org.childrisk.measures.AsOf;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.StepsTaken.Discharge;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Gravity;
import org.childrisk.policy.Policy;

/**
 * Settles where every duty stands. Several rules may require one action; each requirement is settled by itself and the
 * worst counts, so that another reason for a duty never makes it look better.
 */
final class Settlement {

    private static final List<ActionStatus> WORSE = List.of(
            ActionStatus.DONE,
            ActionStatus.NOT_YET_KNOWN,
            ActionStatus.DUE,
            ActionStatus.DONE_LATE,
            ActionStatus.MISSED,
            ActionStatus.OVERDUE);

    /** The worse status last; among equals the earlier deadline last. */
    private static final Comparator<RequiredAction> BY_GRAVITY = Comparator.comparing(
                    (RequiredAction action) -> WORSE.indexOf(action.status()))
            .thenComparing(action -> action.due().orElse(Instant.MAX), Comparator.reverseOrder())
            .thenComparing(action -> action.from().orElse(Instant.MAX), Comparator.reverseOrder());

    private final CaseMeasures measures;
    private final Policy policy;
    private final Function<List<Fired>, List<Integer>> numbers;

    Settlement(CaseMeasures measures, Policy policy, Function<List<Fired>, List<Integer>> numbers) {
        this.measures = measures;
        this.policy = policy;
        this.numbers = numbers;
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

    /** What is overdue already is read in the order of its gravity: an old desk duty must not hide a search. */
    private Gravity overdueGravity(RequiredAction action) {
        return action.status() == ActionStatus.OVERDUE ? gravity(action) : Gravity.MINOR;
    }

    private Gravity gravity(RequiredAction action) {
        return policy.actions().get(action.code()).gravity();
    }

    private Optional<RequiredAction> settle(Matter matter, List<DutyDraft> drafts) {
        List<Integer> because =
                numbers.apply(drafts.stream().map(DutyDraft::because).toList());
        List<RequiredAction> settled = drafts.stream()
                .flatMap(draft -> settle(matter, draft, because).stream())
                .toList();
        return settled.stream().max(BY_GRAVITY).map(worst -> sinceTheFirst(worst, settled));
    }

    /** What is overdue is so since the first deadline that went by undone, also where that one alone is past doing. */
    private static RequiredAction sinceTheFirst(RequiredAction worst, List<RequiredAction> settled) {
        if (worst.status() != ActionStatus.OVERDUE) {
            return worst;
        }
        RequiredAction first = settled.stream()
                .filter(it -> it.status() == ActionStatus.OVERDUE || it.status() == ActionStatus.MISSED)
                .filter(it -> it.due().isPresent())
                .min(Comparator.comparing((RequiredAction it) -> it.due().orElse(Instant.MAX))
                        .thenComparing(it -> it.from().orElse(Instant.MAX)))
                .orElse(worst);
        return new RequiredAction(
                worst.code(),
                worst.duty(),
                worst.who(),
                worst.about(),
                first.from(),
                first.due(),
                worst.status(),
                worst.doneAt(),
                worst.because());
    }

    private Optional<RequiredAction> settle(Matter matter, DutyDraft draft, List<Integer> because) {
        ActionKind kind = policy.actions().get(matter.code());
        AsOf asOf = measures.asOf();
        Optional<Instant> from = draft.isRecurring()
                ? lastDone(kind, matter, draft)
                : draft.from(measures.asOf().zone());
        Optional<Instant> due = draft.due(from, asOf.zone());
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
                over ? ActionStatus.MISSED : status(asOf, due, discharge),
                discharge.at(),
                because));
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
        return draft.from(measures.asOf().zone())
                .map(start -> measures.stepsTaken().times(kind.code(), matter.about(), draft.least()).stream()
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
        Discharge byStep = measures.stepsTaken()
                .discharge(
                        kind.code(), matter.about(), draft.from(measures.asOf().zone()), draft.least());
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
