package org.childrisk.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Rank;
import org.childrisk.measures.AsOf;
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
    private Optional<Instant> until = Optional.empty();
    private Optional<Instant> doneAt = Optional.empty();
    private Rank least = Rank.UNKNOWN;
    private boolean recurring;
    private boolean over;
    private boolean done;

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
        doneAt = Stream.concat(doneAt.stream(), moment.stream()).min(Comparator.naturalOrder());
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
    Optional<Instant> from(ZoneId zone) {
        return from.map(start -> wait.map(span -> span.after(start, zone)).orElse(start));
    }

    /** The last moment in time; a duty without a time allowed is due at its start. */
    Optional<Instant> due(ZoneId zone) {
        return due(from(zone), zone);
    }

    /** The last moment in time, where the duty counts from another moment. */
    Optional<Instant> due(Optional<Instant> start, ZoneId zone) {
        Optional<Instant> due =
                start.map(it -> within.map(span -> span.after(it, zone)).orElse(it));
        Optional<Instant> least = leaving.flatMap(span -> because.lastKnownAt().map(known -> span.after(known, zone)));
        return due.map(it -> least.filter(it::isBefore).orElse(it));
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
