package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A call to police about the child, and how soon they said that they would go. It is not the grade of the risk: both are
 * held (PROC-CALL-06).
 *
 * @param id reference
 * @param receivedAt when police were called, empty where not recorded
 * @param grade how soon police said that they would go
 * @param before the grade before it was changed, UNGRADED where it never was
 * @param newFact for a lowered grade: does the record name a new fact (PROC-CALL-07)
 * @param namedDecisionMaker for a lowered grade: does it name who decided
 * @param reasonRecorded for a lowered grade: does it give the reason
 * @param loweredForDemand was it lowered because there were too few officers (PROC-CALL-07)
 * @param vulnerabilityAssessed were threat, harm, risk and vulnerability assessed (PROC-CALL-04)
 * @param repeatVictimChecked was it checked whether the child was a victim before (PROC-CALL-05)
 * @param screenedOut was it left to others under Right Care Right Person (PROC-CALL-09)
 * @param attendedAt when police were there, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record Call(
        String id,
        Optional<Instant> receivedAt,
        CallGrade grade,
        CallGrade before,
        Answer newFact,
        Answer namedDecisionMaker,
        Answer reasonRecorded,
        Answer loweredForDemand,
        Answer vulnerabilityAssessed,
        Answer repeatVictimChecked,
        Answer screenedOut,
        Optional<Instant> attendedAt,
        Optional<Source> source)
        implements Proceeding {

    public Call {
        receivedAt = Given.orEmpty(receivedAt);
        grade = Objects.requireNonNullElse(grade, CallGrade.UNGRADED);
        before = Objects.requireNonNullElse(before, CallGrade.UNGRADED);
        newFact = Answer.orUnknown(newFact);
        namedDecisionMaker = Answer.orUnknown(namedDecisionMaker);
        reasonRecorded = Answer.orUnknown(reasonRecorded);
        loweredForDemand = Answer.orUnknown(loweredForDemand);
        vulnerabilityAssessed = Answer.orUnknown(vulnerabilityAssessed);
        repeatVictimChecked = Answer.orUnknown(repeatVictimChecked);
        screenedOut = Answer.orUnknown(screenedOut);
        attendedAt = Given.orEmpty(attendedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("receivedAt", receivedAt, "attendedAt", attendedAt)
                .done();
    }

    public boolean isEmergency() {
        return grade == CallGrade.EMERGENCY;
    }

    public boolean isPriority() {
        return grade == CallGrade.PRIORITY;
    }

    /** Police said that they would go later, or nobody graded it. */
    public boolean isToBeAttendedLater() {
        return grade == CallGrade.SCHEDULED || grade == CallGrade.UNGRADED;
    }

    /** Graded below priority: somebody goes later, or nobody. */
    public boolean isBelowPriority() {
        return grade == CallGrade.SCHEDULED || grade == CallGrade.NO_DEPLOYMENT;
    }

    /** Graded lower than before. */
    public boolean isLowered() {
        return before != CallGrade.UNGRADED && grade != CallGrade.UNGRADED && grade.compareTo(before) > 0;
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Call[" + ref() + "]";
    }
}
