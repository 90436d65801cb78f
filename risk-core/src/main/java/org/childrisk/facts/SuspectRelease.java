package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a suspect left custody (PROC-BAIL-01 to PROC-BAIL-04).
 *
 * @param id reference
 * @param adult the adult of concern
 * @param kind on what terms
 * @param releasedAt when, empty where not recorded
 * @param conditionsProtectChildren do conditions keep the suspect from children
 * @param addressHasChild does a child live at the address
 * @param conditionBreached has a condition been broken
 * @param source who supplied it and when, empty where not recorded
 */
public record SuspectRelease(
        String id,
        String adult,
        ReleaseKind kind,
        Optional<Instant> releasedAt,
        Answer conditionsProtectChildren,
        Answer addressHasChild,
        Answer conditionBreached,
        Optional<Source> source)
        implements Proceeding {

    public SuspectRelease {
        kind = Objects.requireNonNullElse(kind, ReleaseKind.UNKNOWN);
        releasedAt = Given.orEmpty(releasedAt);
        conditionsProtectChildren = Answer.orUnknown(conditionsProtectChildren);
        addressHasChild = Answer.orUnknown(addressHasChild);
        conditionBreached = Answer.orUnknown(conditionBreached);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).required("adult", adult).done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "SuspectRelease[" + ref() + "]";
    }
}
