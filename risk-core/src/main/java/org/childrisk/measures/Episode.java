package org.childrisk.measures;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/**
 * A missing episode and its place among the others.
 *
 * @param told the episode as recorded
 * @param latest no later episode is on file: an earlier one has ended, or the child could not have gone again
 * @param ofAMissingChild nobody could say where the child was, the record says missing, or an earlier one does that was never closed
 * @param plannedFor a plan for this time was written before it came
 * @param country whose procedures apply
 * @param asOf the moment of the assessment
 */
public record Episode(
        MissingEpisode told, boolean latest, boolean ofAMissingChild, boolean plannedFor, Country country, AsOf asOf)
        implements Measure {

    public Answer whereaboutsKnown() {
        return told.whereaboutsKnown();
    }

    public Answer located() {
        return told.located();
    }

    public Answer wellbeingConfirmed() {
        return told.wellbeingConfirmed();
    }

    /** The record calls it something other than missing: a concern, an absence, or nothing at all. */
    public boolean isRecordedAsSomethingElse() {
        return told.recordedAs() != Classification.MISSING && told.recordedAs() != Classification.UNKNOWN;
    }

    public boolean isInEngland() {
        return country == Country.ENGLAND;
    }

    /** A later episode is on file. */
    public boolean isEarlier() {
        return !latest;
    }

    public boolean isRecordedAsMissing() {
        return told.recordedAs() == Classification.MISSING;
    }

    public Answer closed() {
        return told.closed();
    }

    public Answer ownerNamed() {
        return told.ownerNamed();
    }

    public Answer inAnotherForceArea() {
        return told.inAnotherForceArea();
    }

    /** Police declined to go under Right Care Right Person. */
    public boolean isLeftToOthers() {
        return told.recordedAs() == Classification.RIGHT_CARE_NO_DEPLOYMENT;
    }

    /**
     * The child has been away for at least this long, or was before being found. Counted from when the child was last where
     * expected, else from the report; where either end is not on record nobody can say, and it is false.
     */
    public boolean goneFor(Span span) {
        Optional<Instant> reached = beganAt().map(start -> span.after(start, asOf.calendar()));
        if (told.located().isYes()) {
            return reached.isPresent()
                    && told.locatedAt()
                            .filter(found -> !found.isBefore(reached.get()))
                            .isPresent();
        }
        return reached.filter(asOf::hasReached).isPresent();
    }

    /** When the child was last where expected, else when police were told. */
    @Override
    public Optional<Instant> beganAt() {
        return told.missingSince().or(told::reportedAt);
    }

    /** When police were told, else when the child was last known to be where expected, else when the source told of it. */
    @Override
    public Optional<Instant> knownAt() {
        return told.reportedAt().or(told::missingSince).or(() -> told.source().flatMap(Source::at));
    }

    public Optional<Instant> locatedAt() {
        return told.locatedAt();
    }

    @Override
    public Answer over() {
        return told.located();
    }

    @Override
    public Optional<Instant> endedAt() {
        return told.locatedAt();
    }

    @Override
    public String ref() {
        return told.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(told);
    }

    @Override
    public Optional<Source> source() {
        return told.source();
    }
}
