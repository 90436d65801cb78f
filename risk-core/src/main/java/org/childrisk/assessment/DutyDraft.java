package org.childrisk.assessment;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Rank;
import org.childrisk.measures.AsOf;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.Deadline;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Span;

/** One rule's statement of a duty, while the rule is still speaking. */
final class DutyDraft implements Duty {

    private final Fired because;
    private final ParametersInForce parameters;
    private Optional<Instant> from = Optional.empty();
    private Optional<Span> wait = Optional.empty();
    private Optional<Span> within = Optional.empty();
    private Optional<Span> leaving = Optional.empty();
    private Optional<Span> ahead = Optional.empty();
    private Optional<Instant> event = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Optional<Instant> doneAt = Optional.empty();
    private Rank least = Rank.UNKNOWN;
    private boolean recurring;
    private boolean over;
    private boolean done;
    private Optional<Counted> counted = Optional.empty();

    /** A deadline that was counted: a day is looked at many times, and counting days is slow. */
    private record Counted(Optional<Instant> start, Optional<Deadline> due) {}

    DutyDraft(Fired because, ParametersInForce parameters) {
        this.because = because;
        this.parameters = parameters;
    }

    @Override
    public Duty from(Optional<Instant> moment) {
        from = moment;
        return this;
    }

    @Override
    public Duty fromKnown() {
        return from(because.lastKnownAt());
    }

    @Override
    public Duty after(String parameter) {
        wait = Optional.of(parameters.span(parameter));
        return this;
    }

    @Override
    public Duty within(String parameter) {
        within = Optional.of(parameters.span(parameter));
        return this;
    }

    @Override
    public Duty before(String parameter, Optional<Instant> moment) {
        ahead = Optional.of(parameters.span(parameter));
        event = moment;
        return this;
    }

    @Override
    public Duty leaving(String parameter) {
        leaving = Optional.of(parameters.span(parameter));
        return this;
    }

    @Override
    public Duty every(String parameter) {
        recurring = true;
        return within(parameter);
    }

    @Override
    public Duty by(String parameter) {
        least = parameters.rank(parameter);
        return this;
    }

    @Override
    public Duty until(Optional<Instant> moment) {
        until = moment;
        return this;
    }

    @Override
    public Duty until(Answer answer, Optional<Instant> moment) {
        over = answer.isYes();
        return until(moment);
    }

    @Override
    public Duty doneAt(Optional<Instant> moment) {
        if (moment.isPresent() && doneAt.filter(moment.get()::isAfter).isEmpty()) {
            doneAt = moment;
        }
        done |= moment.isPresent();
        return this;
    }

    @Override
    public Duty doneIf(Answer answer) {
        done |= answer.isYes();
        return this;
    }

    Fired because() {
        return because;
    }

    /** The moment from which the duty counts, in the zone of the case. */
    Optional<Instant> from(CaseCalendar calendar) {
        return from.map(start -> wait.map(span -> span.after(start, calendar)).orElse(start));
    }

    /** The last moment in time, where the duty counts from this moment; without a time allowed it is due at its start. */
    Optional<Deadline> due(Optional<Instant> start, CaseCalendar calendar) {
        if (counted.filter(it -> it.start().equals(start)).isEmpty()) {
            counted = Optional.of(new Counted(start, count(start, calendar)));
        }
        return counted.flatMap(Counted::due);
    }

    private Optional<Deadline> count(Optional<Instant> start, CaseCalendar calendar) {
        Optional<Deadline> due = ahead.isPresent()
                ? ahead.flatMap(span -> event.map(moment -> notBefore(start, span.latest(moment, calendar))))
                : start.map(moment -> within.map(span -> span.deadline(moment, calendar))
                        .orElse(new Deadline(moment, Optional.empty())));
        Optional<Deadline> least =
                leaving.flatMap(span -> because.lastKnownAt().map(known -> span.deadline(known, calendar)));
        return due.map(it -> least.filter(later -> it.at().isBefore(later.at()))
                .map(this::notAfterTheEvent)
                .orElse(it));
    }

    private static Deadline notBefore(Optional<Instant> start, Deadline due) {
        return start.filter(due.at()::isBefore)
                .map(moment -> new Deadline(moment, due.caveat()))
                .orElse(due);
    }

    /** What is learned late leaves less time, but nothing can be done for an event that is over. */
    private Deadline notAfterTheEvent(Deadline due) {
        return event.filter(due.at()::isAfter)
                .map(moment -> new Deadline(moment, due.caveat()))
                .orElse(due);
    }

    /** Whether another draft asks for the same: done or not, it stands wherever this one does. */
    boolean isAlike(DutyDraft other) {
        return recurring == other.recurring
                && over == other.over
                && done == other.done
                && least == other.least
                && from.equals(other.from)
                && wait.equals(other.wait)
                && within.equals(other.within)
                && ahead.equals(other.ahead)
                && event.equals(other.event)
                && until.equals(other.until)
                && doneAt.equals(other.doneAt)
                && leaving.equals(other.leaving)
                && (leaving.isEmpty() || because.lastKnownAt().equals(other.because.lastKnownAt()));
    }

    /** The lowest rank that can do it, UNKNOWN where anybody can. */
    Rank least() {
        return least;
    }

    /** Done once, it is due again. */
    boolean isRecurring() {
        return recurring;
    }

    /** The moment after which the duty has no object, empty while there is none. */
    Optional<Instant> until() {
        return until;
    }

    /** Whether the duty has no object any more as of this moment. */
    boolean isOver(AsOf asOf) {
        return until.map(asOf::hasReached).orElse(over);
    }

    boolean isDone() {
        return done;
    }

    Optional<Instant> doneAt() {
        return doneAt;
    }
}
