package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A recorded interview with the child as a witness (PROC-ABE-01).
 *
 * @param id reference
 * @param plannedAt when it was planned, empty where not recorded
 * @param heldAt when it was held, empty where not recorded
 * @param interviewersTrained were the interviewers specially trained
 * @param source who supplied it and when, empty where not recorded
 */
public record Interview(
        String id,
        Optional<Instant> plannedAt,
        Optional<Instant> heldAt,
        Answer interviewersTrained,
        Optional<Source> source)
        implements Proceeding {

    public Interview {
        plannedAt = Given.orEmpty(plannedAt);
        heldAt = Given.orEmpty(heldAt);
        interviewersTrained = Answer.orUnknown(interviewersTrained);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Interview[" + ref() + "]";
    }
}
