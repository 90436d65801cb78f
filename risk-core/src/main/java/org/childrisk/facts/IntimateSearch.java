package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A search that exposed intimate parts of the child (PROC-STRIP-01).
 *
 * @param id reference
 * @param at when, empty where not recorded
 * @param appropriateAdultPresent was an appropriate adult there
 * @param urgentRiskOfHarm was there urgent risk of serious harm
 * @param parentTold was a parent or guardian told
 * @param source who supplied it and when, empty where not recorded
 */
public record IntimateSearch(
        String id,
        Optional<Instant> at,
        Answer appropriateAdultPresent,
        Answer urgentRiskOfHarm,
        Answer parentTold,
        Optional<Source> source)
        implements Proceeding {

    public IntimateSearch {
        at = Given.orEmpty(at);
        appropriateAdultPresent = Answer.orUnknown(appropriateAdultPresent);
        urgentRiskOfHarm = Answer.orUnknown(urgentRiskOfHarm);
        parentTold = Answer.orUnknown(parentTold);
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
        return "IntimateSearch[" + ref() + "]";
    }
}
