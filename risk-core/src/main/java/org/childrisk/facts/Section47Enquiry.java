package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * An enquiry under Children Act 1989 section 47 (PROC-S47-01).
 *
 * @param id reference
 * @param startedAt when it began, empty where not recorded
 * @param concludedAt when it ended, empty where not recorded
 * @param joint held by police and social care together
 * @param source who supplied it and when, empty where not recorded
 */
public record Section47Enquiry(
        String id, Optional<Instant> startedAt, Optional<Instant> concludedAt, Answer joint, Optional<Source> source)
        implements Proceeding {

    public Section47Enquiry {
        startedAt = Given.orEmpty(startedAt);
        concludedAt = Given.orEmpty(concludedAt);
        joint = Answer.orUnknown(joint);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("startedAt", startedAt, "concludedAt", concludedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Section47Enquiry[" + ref() + "]";
    }
}
