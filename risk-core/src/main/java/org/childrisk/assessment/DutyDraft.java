package org.childrisk.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Answer;
import org.childrisk.measures.AsOf;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Span;

/** One rule's statement of a duty, while the rule is still speaking. */
final class DutyDraft implements Duty {

    private final Fired because;
    private final ParametersInForce parameters;
    private Optional<Instant> from = Optional.empty();
    private Optional<Span> within = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Optional<Instant> doneAt = Optional.empty();
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
    public Duty within(String parameter) {
        within = Optional.of(parameters.span(parameter));
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

    Optional<Instant> from() {
        return from;
    }

    /** The last moment in time; a duty without a time allowed is due at its start. */
    Optional<Instant> due(ZoneId zone) {
        return from.map(start -> within.map(span -> span.after(start, zone)).orElse(start));
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
