package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One time that a child was not where the child should be, whatever the record called it. An episode ends when the child
 * has been located <em>and</em> somebody has confirmed that the child is well (MISS-APP-01); a phone call is neither.
 *
 * @param id reference of the episode
 * @param missingSince when the child was last known to be where expected, empty where not recorded
 * @param reportedAt when police were told, empty where not recorded
 * @param recordedAs what the record calls it
 * @param from where the child should have been
 * @param whereaboutsKnown did anyone responsible know where the child was, while the child was away
 * @param located has the child been found or come back
 * @param locatedAt when the child was found or came back, empty where not recorded
 * @param wellbeingConfirmed has somebody seen the child since and confirmed how the child is
 * @param closed has the record of the episode been closed (MISS-APP-55)
 * @param ownerNamed does the record name one person who owns the search now (MISS-INSP-16)
 * @param inAnotherForceArea is the child believed to be in the area of another force (CASE-M-12)
 * @param place the host's reference of the place where the child was found or is believed to be, empty where not known
 * @param source who supplied it and when, empty where not recorded
 */
public record MissingEpisode(
        String id,
        Optional<Instant> missingSince,
        Optional<Instant> reportedAt,
        Classification recordedAs,
        MissingFrom from,
        Answer whereaboutsKnown,
        Answer located,
        Optional<Instant> locatedAt,
        Answer wellbeingConfirmed,
        Answer closed,
        Answer ownerNamed,
        Answer inAnotherForceArea,
        Optional<String> place,
        Optional<Source> source)
        implements Fact {

    public MissingEpisode {
        missingSince = Given.orEmpty(missingSince);
        reportedAt = Given.orEmpty(reportedAt);
        recordedAs = Objects.requireNonNullElse(recordedAs, Classification.UNKNOWN);
        from = Objects.requireNonNullElse(from, MissingFrom.UNKNOWN);
        whereaboutsKnown = Answer.orUnknown(whereaboutsKnown);
        locatedAt = Given.orEmpty(locatedAt);
        located =
                locatedAt.isPresent() && Answer.orUnknown(located).isUnknown() ? Answer.YES : Answer.orUnknown(located);
        wellbeingConfirmed = Answer.orUnknown(wellbeingConfirmed);
        closed = Answer.orUnknown(closed);
        ownerNamed = Answer.orUnknown(ownerNamed);
        inAnotherForceArea = Answer.orUnknown(inAnotherForceArea);
        place = Given.orEmpty(place);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("missingSince", missingSince, "locatedAt", locatedAt)
                .inOrder("reportedAt", reportedAt, "locatedAt", locatedAt)
                .inOrder("missingSince", missingSince, "reportedAt", reportedAt)
                .that(
                        locatedAt.isEmpty() || !located.isNo(),
                        "located",
                        "NO",
                        "contradicts locatedAt",
                        "Maybe the child has been found: then answer YES. Maybe not: then leave locatedAt out.")
                .that(
                        !wellbeingConfirmed.isYes() || !located.isNo(),
                        "wellbeingConfirmed",
                        "YES",
                        "cannot be confirmed while the child is not located",
                        "Maybe somebody only heard from the child: that is not confirmation.")
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "MissingEpisode[" + ref() + "]";
    }
}
