package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice, order or power that was used against an adult or for a place, dated, so that anybody can find it from the
 * child and from the adult (SUS-05). It stands beside the investigation and never replaces it (SUS-01).
 *
 * @param id reference
 * @param kind what was used
 * @param adult the adult of concern, empty where it is about a place, empty where not recorded
 * @param place the host's reference of the place, empty where it is about an adult, empty where not recorded
 * @param imposedAt when it was given or made, empty where not recorded
 * @param expiresAt when it ends, empty where it has no end, empty where not recorded
 * @param rank rank of the officer who gave it; UNKNOWN also for what a court made
 * @param inWriting was it given in writing
 * @param source who supplied it and when, empty where not recorded
 */
public record DisruptionMeasure(
        String id,
        DisruptionKind kind,
        Optional<String> adult,
        Optional<String> place,
        Optional<Instant> imposedAt,
        Optional<Instant> expiresAt,
        Rank rank,
        Answer inWriting,
        Optional<Source> source)
        implements Proceeding {

    public DisruptionMeasure {
        kind = Objects.requireNonNullElse(kind, DisruptionKind.UNKNOWN);
        adult = Given.orEmpty(adult);
        place = Given.orEmpty(place);
        imposedAt = Given.orEmpty(imposedAt);
        expiresAt = Given.orEmpty(expiresAt);
        rank = Objects.requireNonNullElse(rank, Rank.UNKNOWN);
        inWriting = Answer.orUnknown(inWriting);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("imposedAt", imposedAt, "expiresAt", expiresAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "DisruptionMeasure[" + ref() + "]";
    }
}
