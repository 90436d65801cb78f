package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that the child or family must be told about.
 *
 * @param id reference
 * @param event what happened
 * @param happenedAt when it happened, empty where not recorded
 * @param toldAt when they were told, empty where not recorded
 * @param about the adult or the release that it concerns, empty where not recorded
 * @param reasonsAndSupport were the reasons given and support offered (PROC-VCOP-02)
 * @param source who supplied it and when, empty where not recorded
 */
public record VictimUpdate(
        String id,
        VictimEvent event,
        Optional<Instant> happenedAt,
        Optional<Instant> toldAt,
        Optional<String> about,
        Answer reasonsAndSupport,
        Optional<Source> source)
        implements Proceeding {

    public VictimUpdate {
        happenedAt = Given.orEmpty(happenedAt);
        toldAt = Given.orEmpty(toldAt);
        about = Given.orEmpty(about);
        reasonsAndSupport = Answer.orUnknown(reasonsAndSupport);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("event", event)
                .inOrder("happenedAt", happenedAt, "toldAt", toldAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "VictimUpdate[" + ref() + "]";
    }
}
