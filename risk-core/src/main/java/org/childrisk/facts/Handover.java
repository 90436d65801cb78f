package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Responsibility for the case passed to somebody else. It is complete only when acknowledged (PROC-SUP-04, MISS-INSP-15).
 *
 * @param id reference
 * @param about the episode or investigation that passed
 * @param at when it was passed, empty where not recorded
 * @param acknowledgedAt when the new owner acknowledged it, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record Handover(
        String id,
        Optional<String> about,
        Optional<Instant> at,
        Optional<Instant> acknowledgedAt,
        Optional<Source> source)
        implements Proceeding {

    public Handover {
        about = Given.orEmpty(about);
        at = Given.orEmpty(at);
        acknowledgedAt = Given.orEmpty(acknowledgedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("at", at, "acknowledgedAt", acknowledgedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Handover[" + ref() + "]";
    }
}
