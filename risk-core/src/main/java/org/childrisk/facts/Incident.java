package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened, or that somebody told police, concerning the child.
 *
 * @param id reference of the incident
 * @param kind what kind
 * @param happenedAt when it happened, empty where not recorded
 * @param reportedAt when police were told, empty where not recorded
 * @param otherVictimsIndicated does it point to other children being harmed
 * @param childSeenAndSpokenTo did police see and speak to the child about it (PROC-INV-13)
 * @param source who supplied it and when, empty where not recorded
 */
public record Incident(
        String id,
        IncidentKind kind,
        Optional<Instant> happenedAt,
        Optional<Instant> reportedAt,
        Answer otherVictimsIndicated,
        Answer childSeenAndSpokenTo,
        Optional<Source> source)
        implements Fact {

    public Incident {
        happenedAt = Given.orEmpty(happenedAt);
        reportedAt = Given.orEmpty(reportedAt);
        otherVictimsIndicated = Answer.orUnknown(otherVictimsIndicated);
        childSeenAndSpokenTo = Answer.orUnknown(childSeenAndSpokenTo);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("kind", kind)
                .inOrder("happenedAt", happenedAt, "reportedAt", reportedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Incident[" + ref() + "]";
    }
}
