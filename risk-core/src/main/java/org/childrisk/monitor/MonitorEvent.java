package org.childrisk.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * Something that changed in a case. Events hold references and codes only, and no personal data; a reference is the host's own.
 *
 * <pre>{@code
 * if (event instanceof MonitorEvent.GradeRaised raised) {
 *     page(raised.caseReference(), raised.to());
 * }
 * }</pre>
 */
public sealed interface MonitorEvent {

    /** The host's reference of the case. */
    String caseReference();

    /** Since when it is so; of a fact that was told late, when it was told. */
    Instant at();

    /** What changed it. */
    Cause because();

    /** A grade went up, or there is one where there was none ({@code from} is empty). */
    record GradeRaised(
            String caseReference, Instant at, RiskDomain domain, Optional<Grade> from, Grade to, Cause because)
            implements MonitorEvent {}

    /** A grade went down, or there is none any more ({@code to} is empty). Time alone never does that; the cause names the facts. */
    record GradeLowered(
            String caseReference, Instant at, RiskDomain domain, Grade from, Optional<Grade> to, Cause because)
            implements MonitorEvent {}

    /**
     * The rules alone would grade lower by now ({@code byRules}), but nothing was learned that says so: the grade stands, and a
     * person should look at it.
     */
    record GradeHeld(
            String caseReference, Instant at, RiskDomain domain, Grade stands, Optional<Grade> byRules, Cause because)
            implements MonitorEvent {}

    /** An action is newly to be done, or has another deadline; {@code due} is empty while nobody knows from when it counts. */
    record ActionDue(String caseReference, Instant at, String code, String about, Optional<Instant> due, Cause because)
            implements MonitorEvent {}

    /** The deadline of an action has passed and it is still to be done. */
    record ActionOverdue(
            String caseReference, Instant at, String code, String about, Optional<Instant> due, Cause because)
            implements MonitorEvent {}

    /** An action was done. */
    record ActionDone(String caseReference, Instant at, String code, String about, boolean late, Cause because)
            implements MonitorEvent {}

    /** An action was not done while it could still be done. */
    record ActionMissed(String caseReference, Instant at, String code, String about, Cause because)
            implements MonitorEvent {}

    /** An action that was open is no longer required, and was not done. */
    record ActionLapsed(String caseReference, Instant at, String code, String about, Cause because)
            implements MonitorEvent {}

    /** Responsibility was passed on and nobody acknowledged it in time (PROC-SUP-04). Comes beside the {@link ActionOverdue}. */
    record HandoverNotAcknowledged(
            String caseReference, Instant at, String handover, Optional<Instant> due, Cause because)
            implements MonitorEvent {}

    /** Something is wrong with the record or the response. */
    record FindingMade(String caseReference, Instant at, String code, String about, Cause because)
            implements MonitorEvent {}

    /** What was wrong is so no longer. */
    record FindingGone(String caseReference, Instant at, String code, String about, Cause because)
            implements MonitorEvent {}

    /** A question is to be asked. */
    record QuestionAsked(String caseReference, Instant at, String code, Cause because) implements MonitorEvent {}

    /** A question has been answered, or nothing hangs on it any more. */
    record QuestionSettled(String caseReference, Instant at, String code, Cause because) implements MonitorEvent {}

    /** A fact cannot count yet: what it points at has not arrived, or it contradicts another. It counts as soon as it can. */
    record FactHeldBack(String caseReference, Instant at, FactRef fact, Cause because) implements MonitorEvent {}

    /**
     * The case could not be assessed, or not completely, so that its grades may be too low: a person must look. {@code what} names rules or
     * places of the case file.
     */
    record Incomplete(String caseReference, Instant at, List<String> what, Cause because) implements MonitorEvent {}
}
