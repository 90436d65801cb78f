package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A domestic abuse conference of agencies (PROC-MARAC-01 to PROC-MARAC-03).
 *
 * @param id reference
 * @param referredAt when the case was referred, empty where not recorded
 * @param meetingAt when it meets, empty where not recorded
 * @param informationSharedAt when police shared what they hold, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record RiskConference(
        String id,
        Optional<Instant> referredAt,
        Optional<Instant> meetingAt,
        Optional<Instant> informationSharedAt,
        Optional<Source> source)
        implements Proceeding {

    public RiskConference {
        referredAt = Given.orEmpty(referredAt);
        meetingAt = Given.orEmpty(meetingAt);
        informationSharedAt = Given.orEmpty(informationSharedAt);
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
        return "RiskConference[" + ref() + "]";
    }
}
