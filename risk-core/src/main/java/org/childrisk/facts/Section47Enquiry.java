package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * An enquiry under Children Act 1989 section 47 (PROC-S47-01).
 *
 * @param id reference
 * @param discussion the strategy discussion that started it, empty where not recorded (PROC-ICPC-01)
 * @param startedAt when it began, empty where not recorded
 * @param concludedAt when it ended, empty where not recorded
 * @param conferenceNeeded does it lead to a child protection conference
 * @param joint held by police and social care together
 * @param source who supplied it and when, empty where not recorded
 */
public record Section47Enquiry(
        String id,
        Optional<String> discussion,
        Optional<Instant> startedAt,
        Optional<Instant> concludedAt,
        Answer conferenceNeeded,
        Answer joint,
        Optional<Source> source)
        implements Proceeding {

    public Section47Enquiry {
        startedAt = Given.orEmpty(startedAt);
        concludedAt = Given.orEmpty(concludedAt);
        discussion = Given.orEmpty(discussion);
        conferenceNeeded = Answer.orUnknown(conferenceNeeded);
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
