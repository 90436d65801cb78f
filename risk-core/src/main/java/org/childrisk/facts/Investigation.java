package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A police investigation into harm to the child (PROC-INV-01 to PROC-INV-13).
 *
 * @param id reference
 * @param incident the incident that it concerns
 * @param openedAt when it was opened, empty where not recorded
 * @param crimeRecordedAt when the crime was recorded, empty where not recorded
 * @param ownerAssignedAt when somebody was given the case, empty where not recorded
 * @param ownerTrained is that person trained to investigate child abuse (PROC-INV-04)
 * @param lastActivityAt when something was last done, empty where not recorded
 * @param safetyPlan is there a plan to keep this child safe
 * @param restsOnAnotherAdult does the child's safety rest on another person being there (PROC-INV-01)
 * @param recordingPutOff was recording the crime put off until a medical or an interview (PROC-CRIME-04)
 * @param everyCrimeRecorded is every crime on record that the report tells of (PROC-CRIME-04)
 * @param childSupports does the child support the investigation
 * @param evidenceLedConsidered was a prosecution on the other evidence considered (PROC-INV-10)
 * @param closedAt when it was closed, empty while open, empty where not recorded
 * @param closureReason why it was closed
 * @param otherChildrenConsidered is it on record that the risk to other children was weighed (PROC-INV-06)
 * @param source who supplied it and when, empty where not recorded
 */
public record Investigation(
        String id,
        Optional<String> incident,
        Optional<Instant> openedAt,
        Optional<Instant> crimeRecordedAt,
        Optional<Instant> ownerAssignedAt,
        Answer ownerTrained,
        Optional<Instant> lastActivityAt,
        Answer safetyPlan,
        Answer restsOnAnotherAdult,
        Answer recordingPutOff,
        Answer everyCrimeRecorded,
        Answer childSupports,
        Answer evidenceLedConsidered,
        Optional<Instant> closedAt,
        ClosureReason closureReason,
        Answer otherChildrenConsidered,
        Optional<Source> source)
        implements Proceeding {

    public Investigation {
        incident = Given.orEmpty(incident);
        openedAt = Given.orEmpty(openedAt);
        crimeRecordedAt = Given.orEmpty(crimeRecordedAt);
        ownerAssignedAt = Given.orEmpty(ownerAssignedAt);
        ownerTrained = Answer.orUnknown(ownerTrained);
        lastActivityAt = Given.orEmpty(lastActivityAt);
        safetyPlan = Answer.orUnknown(safetyPlan);
        restsOnAnotherAdult = Answer.orUnknown(restsOnAnotherAdult);
        recordingPutOff = Answer.orUnknown(recordingPutOff);
        everyCrimeRecorded = Answer.orUnknown(everyCrimeRecorded);
        childSupports = Answer.orUnknown(childSupports);
        evidenceLedConsidered = Answer.orUnknown(evidenceLedConsidered);
        closedAt = Given.orEmpty(closedAt);
        closureReason = Objects.requireNonNullElse(closureReason, ClosureReason.UNKNOWN);
        otherChildrenConsidered = Answer.orUnknown(otherChildrenConsidered);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("openedAt", openedAt, "closedAt", closedAt)
                .done();
    }

    /** Closed: the record says when, or why. */
    public boolean isClosed() {
        return closedAt.isPresent() || closureReason != ClosureReason.UNKNOWN;
    }

    /** Closed because the child became an adult (PROC-INV-07). */
    public boolean isClosedAtAdulthood() {
        return closureReason == ClosureReason.CHILD_TURNED_18;
    }

    /** Closed as recorded and not in the public interest to investigate further (ONL-08). */
    public boolean isClosedByOutcome21() {
        return closureReason == ClosureReason.OUTCOME_21;
    }

    /** Closed because nobody had identified a suspect. */
    public boolean isClosedUnidentified() {
        return closureReason == ClosureReason.NO_SUSPECT_IDENTIFIED;
    }

    /** Closed because a notice or an order was thought to be enough (SUS-01). */
    public boolean isClosedForDisruption() {
        return closureReason == ClosureReason.DISRUPTED_INSTEAD;
    }

    /** Closed because the child did not, or no longer, support it. */
    public boolean isClosedForLackOfSupport() {
        return closureReason == ClosureReason.CHILD_DOES_NOT_SUPPORT;
    }

    /** Closed, and nobody was charged as far as the record says. */
    public boolean isClosedWithoutCharge() {
        return isClosed() && closureReason != ClosureReason.CHARGED_OR_CONVICTED;
    }

    /** Somebody was given the case. */
    public boolean isOwned() {
        return ownerAssignedAt.isPresent();
    }

    /** When something was last done, or when it was opened if nothing is on record since. */
    public Optional<Instant> activeAt() {
        return lastActivityAt.or(() -> openedAt);
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Investigation[" + ref() + "]";
    }
}
