package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Police saw or spoke to the child (PROC-INV-13, PROC-DA-03).
 *
 * @param id reference
 * @param at when, empty where not recorded
 * @param seen was the child seen
 * @param spokenTo was the child spoken to
 * @param alone was the child alone with the officer
 * @param voiceRecorded are words, behaviour and demeanour on record
 * @param voiceUsed did a decision rely on it
 * @param leftWithAdult did police leave the child in the care of an adult (PROC-INV-03)
 * @param carerChecked was the adult with whom the child was left checked (PROC-INV-03)
 * @param source who supplied it and when, empty where not recorded
 */
public record ContactWithChild(
        String id,
        Optional<Instant> at,
        Answer seen,
        Answer spokenTo,
        Answer alone,
        Answer voiceRecorded,
        Answer voiceUsed,
        Answer leftWithAdult,
        Answer carerChecked,
        Optional<Source> source)
        implements Proceeding {

    public ContactWithChild {
        at = Given.orEmpty(at);
        seen = Answer.orUnknown(seen);
        spokenTo = Answer.orUnknown(spokenTo);
        alone = Answer.orUnknown(alone);
        voiceRecorded = Answer.orUnknown(voiceRecorded);
        voiceUsed = Answer.orUnknown(voiceUsed);
        leftWithAdult = Answer.orUnknown(leftWithAdult);
        carerChecked = Answer.orUnknown(carerChecked);
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
        return "ContactWithChild[" + ref() + "]";
    }
}
