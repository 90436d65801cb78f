package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A search that exposed intimate parts of the child (PROC-STRIP-01).
 *
 * @param id reference
 * @param at when, empty where not recorded
 * @param appropriateAdultPresent was an appropriate adult there
 * @param childWantedNoAdult did the child ask that no appropriate adult be there
 * @param adultAgreed did the appropriate adult agree to that
 * @param adultOfOppositeSex was the adult of the opposite sex
 * @param adultKnownAndAccepted is an adult of the opposite sex known to the child, and did the child accept the adult (PROC-STRIP-02)
 * @param urgentRiskOfHarm was there urgent risk of serious harm
 * @param parentTold was a parent or guardian told
 * @param referralMade was children's social care told of the search
 * @param source who supplied it and when, empty where not recorded
 */
public record IntimateSearch(
        String id,
        Optional<Instant> at,
        Answer appropriateAdultPresent,
        Answer childWantedNoAdult,
        Answer adultAgreed,
        Answer adultOfOppositeSex,
        Answer adultKnownAndAccepted,
        Answer urgentRiskOfHarm,
        Answer parentTold,
        Answer referralMade,
        Optional<Source> source)
        implements Proceeding {

    public IntimateSearch {
        at = Given.orEmpty(at);
        appropriateAdultPresent = Answer.orUnknown(appropriateAdultPresent);
        childWantedNoAdult = Answer.orUnknown(childWantedNoAdult);
        adultAgreed = Answer.orUnknown(adultAgreed);
        adultOfOppositeSex = Answer.orUnknown(adultOfOppositeSex);
        adultKnownAndAccepted = Answer.orUnknown(adultKnownAndAccepted);
        urgentRiskOfHarm = Answer.orUnknown(urgentRiskOfHarm);
        parentTold = Answer.orUnknown(parentTold);
        referralMade = Answer.orUnknown(referralMade);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    /** The child asked for no adult and the adult agreed: YES only where the record says both. */
    public Answer adultExcused() {
        if (childWantedNoAdult.isNo() || adultAgreed.isNo()) {
            return Answer.NO;
        }
        return childWantedNoAdult.isYes() && adultAgreed.isYes() ? Answer.YES : Answer.UNKNOWN;
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
