package org.childrisk.measures;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;

/**
 * A missing episode and its place among the others.
 *
 * @param told the episode as recorded
 * @param latest no later episode is on file: an earlier one has ended, or the child could not have gone again
 * @param country whose procedures apply
 */
public record Episode(MissingEpisode told, boolean latest, Country country) implements Measure {

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

    /** When police were told, else when the child was last known to be where expected. */
    @Override
    public Optional<Instant> knownAt() {
        return told.reportedAt().or(told::missingSince);
    }

    public Optional<Instant> locatedAt() {
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
