package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * The interview by somebody independent that a local authority offers to a child who is back (MISS-DFE-04). Offered,
 * declined and held are kept apart, because each was found to be missing by itself (MISS-DFE-18).
 *
 * @param id reference
 * @param episode the missing episode
 * @param offeredAt when it was offered, empty where not recorded
 * @param declined did the child decline it
 * @param heldAt when it was held, empty where it was not or nobody recorded when
 * @param concernDisclosed did it bring out who or what harms the child or draws the child away
 * @param stepsAgreed were protective steps agreed and put on record (MISS-INSP-13)
 * @param sharedAt when police had it and put what it says into intelligence, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record ReturnHomeInterview(
        String id,
        String episode,
        Optional<Instant> offeredAt,
        Answer declined,
        Optional<Instant> heldAt,
        Answer concernDisclosed,
        Answer stepsAgreed,
        Optional<Instant> sharedAt,
        Optional<Source> source)
        implements Proceeding {

    public ReturnHomeInterview {
        offeredAt = Given.orEmpty(offeredAt);
        declined = Answer.orUnknown(declined);
        heldAt = Given.orEmpty(heldAt);
        concernDisclosed = Answer.orUnknown(concernDisclosed);
        stepsAgreed = Answer.orUnknown(stepsAgreed);
        sharedAt = Given.orEmpty(sharedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("episode", episode)
                .inOrder("offeredAt", offeredAt, "heldAt", heldAt)
                .done();
    }

    /** It was held. */
    public boolean isHeld() {
        return heldAt.isPresent();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "ReturnHomeInterview[" + ref() + "]";
    }
}
