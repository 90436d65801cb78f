package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Police speak to a child who is back, to learn whether the child is safe, was harmed, and why the child went
 * (MISS-APP-44).
 *
 * @param id reference
 * @param episode the missing episode
 * @param heldAt when, empty where it was not held or nobody recorded when
 * @param faceToFace did an officer see the child; a phone call or the word of another is not that
 * @param concernDisclosed did the child tell of harm, or of somebody who harms
 * @param reasonNotHeldRecorded where none was held: is the reason on record (MISS-DFE-09)
 * @param source who supplied it and when, empty where not recorded
 */
public record PreventionInterview(
        String id,
        String episode,
        Optional<Instant> heldAt,
        Answer faceToFace,
        Answer concernDisclosed,
        Answer reasonNotHeldRecorded,
        Optional<Source> source)
        implements Proceeding {

    public PreventionInterview {
        heldAt = Given.orEmpty(heldAt);
        faceToFace = Answer.orUnknown(faceToFace);
        concernDisclosed = Answer.orUnknown(concernDisclosed);
        reasonNotHeldRecorded = Answer.orUnknown(reasonNotHeldRecorded);
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
        return "PreventionInterview[" + ref() + "]";
    }
}
