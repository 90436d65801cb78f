package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.measures.AsOf;
import org.childrisk.measures.StepsTaken;
import org.childrisk.measures.StepsTaken.Discharge;
import org.childrisk.policy.Deadline;

/**
 * Settles where every duty stands. Several rules may require one action; each requirement is settled by itself. What is
 * still to be done and what came too late stand side by side, the worst of each, so that neither hides the other.
 */
final class Settlement {

    private static final Discharge NOT_DONE = new Discharge(false, Optional.empty());

    private final AsOf asOf;
    private final StepsTaken stepsTaken;

    /**
     * Settles as of a moment.
     *
     * @param stepsTaken the recorded steps, and what rules counted as done
     */
    Settlement(AsOf asOf, StepsTaken stepsTaken) {
        this.asOf = asOf;
        this.stepsTaken = stepsTaken;
    }

    /** Where every requirement of a matter stands; none where it has no object any more. */
    List<Settled> settled(Matter matter, List<DutyDraft> drafts) {
        List<Settled> settled = new ArrayList<>(drafts.size());
        for (DutyDraft draft : drafts) {
            settle(matter, draft).ifPresent(settled::add);
        }
        return settled;
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
