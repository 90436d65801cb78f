package org.childrisk.assessment;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;

/**
 * A duty as a rule states it: what is due, from when, within what, and what discharges it. Where a rule names no
 * discharge, the recorded step of the same code does it.
 */
public interface Duty {

    /** The moment from which the duty counts, empty where the record does not say. */
    Duty from(Optional<Instant> moment);

    /**
     * Counts the duty from the moment at which the last of the facts that the rule matched became known; a fact without a
     * time is left out, and where none has one the record does not say.
     */
    Duty fromKnown();

    /** Lets the duty count only from when this much time has passed since then: the name of a parameter. */
    Duty after(String parameter);

    /** The time allowed: the name of a parameter. */
    Duty within(String parameter);

    /**
     * Makes the duty due at least this long, the name of a parameter, before an event, such as the day of a conference; never
     * before the moment from which it counts.
     */
    Duty before(String parameter, Optional<Instant> event);

    /**
     * Leaves at least this much time, the name of a parameter, from when the last of the facts that the rule matched became
     * known: what police did not know is not overdue.
     */
    Duty leaving(String parameter);

    /**
     * A duty that comes back: each time that it is done it is due again within this time, the name of a parameter, until it
     * has no object any more.
     */
    Duty every(String parameter);

    /** Only an officer of at least this rank can do it: the name of a parameter. */
    Duty by(String parameter);

    /**
     * The moment after which the duty has no object, such as the return of a missing child. A duty not yet due by then
     * lapses; one that was due is MISSED.
     */
    Duty until(Optional<Instant> moment);

    /** The same, where it is also recorded that the duty has no object any more, perhaps without saying since when. */
    Duty until(Answer over, Optional<Instant> moment);

    /** The recorded moment that discharges the duty. */
    Duty doneAt(Optional<Instant> moment);

    /** The recorded answer that discharges the duty, for what is recorded without a time. */
    Duty doneIf(Answer answer);
}
