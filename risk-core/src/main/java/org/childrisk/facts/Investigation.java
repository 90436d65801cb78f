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
        closedAt = Given.orEmpty(closedAt);
        closureReason = Objects.requireNonNullElse(closureReason, ClosureReason.UNKNOWN);
        otherChildrenConsidered = Answer.orUnknown(otherChildrenConsidered);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("openedAt", openedAt, "closedAt", closedAt)
                .done();
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    /** Closed because the child became an adult (PROC-INV-07). */
    public boolean isClosedAtAdulthood() {
        return closureReason == ClosureReason.CHILD_TURNED_18;
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
