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
import org.childrisk.measures.AsOf;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.StepsTaken.Discharge;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.Policy;

/**
 * Settles where every duty stands. Several rules may require one action; each requirement is settled by itself and the
 * worst counts, so that another reason for a duty never makes it look better.
 */
final class Settlement {

    private static final Comparator<RequiredAction> MOST_PRESSING_FIRST = Comparator.comparing(
                    (RequiredAction action) -> !action.status().isOpen())
            .thenComparing(action -> action.due().orElse(Instant.MAX))
            .thenComparing(RequiredAction::code)
            .thenComparing(RequiredAction::about);

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

    /** Every required action, open ones first, the nearest deadline first. */
    List<RequiredAction> settle(Map<Matter, List<DutyDraft>> duties) {
        return duties.entrySet().stream()
                .flatMap(duty -> settle(duty.getKey(), duty.getValue()).stream())
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private Optional<RequiredAction> settle(Matter matter, List<DutyDraft> drafts) {
        List<Integer> because =
                numbers.apply(drafts.stream().map(DutyDraft::because).toList());
        return drafts.stream()
                .flatMap(draft -> settle(matter, draft, because).stream())
                .max(BY_GRAVITY);
    }

    private Optional<RequiredAction> settle(Matter matter, DutyDraft draft, List<Integer> because) {
        ActionKind kind = policy.actions().get(matter.code());
        AsOf asOf = measures.asOf();
        Optional<Instant> due = draft.due(asOf.zone());
        Discharge discharge = discharge(kind, matter, draft);
        boolean over = !discharge.done() && draft.isOver(asOf);
        if (over && !wasDueBy(due, draft.until())) {
            return Optional.empty();
        }
        return Optional.of(new RequiredAction(
                kind.code(),
                kind.duty(),
                kind.who(),
                matter.about(),
                draft.from(),
                due,
                over ? ActionStatus.MISSED : status(asOf, due, discharge),
                discharge.at(),
                because));
    }

    /** A duty without a known deadline or end counts as due by then: silence about either excuses nothing. */
    private static boolean wasDueBy(Optional<Instant> due, Optional<Instant> until) {
        return due.isEmpty() || until.isEmpty() || !due.get().isAfter(until.get());
    }

    private Discharge discharge(ActionKind kind, Matter matter, DutyDraft draft) {
        Discharge byStep = measures.stepsTaken().discharge(kind.code(), matter.about(), draft.from());
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
