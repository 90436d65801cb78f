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

    /** The time allowed: the name of a parameter. */
    Duty within(String parameter);

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
