package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A search of the place from which a child is missing. One room of a house was once logged as "searched"
 * (MISS-INSP-19).
 *
 * @param id reference
 * @param episode the missing episode
 * @param at when, empty where not recorded
 * @param everyPlaceListed does the record list the rooms and outbuildings that were searched
 * @param supervisorTold was the supervisor told of the result
 * @param source who supplied it and when, empty where not recorded
 */
public record PremisesSearch(
        String id,
        String episode,
        Optional<Instant> at,
        Answer everyPlaceListed,
        Answer supervisorTold,
        Optional<Source> source)
        implements Proceeding {

    public PremisesSearch {
        at = Given.orEmpty(at);
        everyPlaceListed = Answer.orUnknown(everyPlaceListed);
        supervisorTold = Answer.orUnknown(supervisorTold);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).required("episode", episode).done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "PremisesSearch[" + ref() + "]";
    }
}
