package org.childrisk.measures;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.DisruptionKind;
import org.childrisk.facts.DisruptionMeasure;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Rank;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/** A notice, order or power on record, measured against what the law asks of it. */
public final class Disruption implements Measure {

    private final DisruptionMeasure told;
    private final AsOf asOf;

    Disruption(DisruptionMeasure told, AsOf asOf) {
        this.told = told;
        this.asOf = asOf;
    }

    public boolean isAbductionNotice() {
        return told.kind() == DisruptionKind.ABDUCTION_WARNING_NOTICE;
    }

    public boolean isHotelNotice() {
        return told.kind() == DisruptionKind.HOTEL_NOTICE;
    }

    /** It cannot be found again: no date, or neither an adult nor a place, or a hotel notice that states no end (SUS-05). */
    public boolean isIncomplete() {
        return told.imposedAt().isEmpty()
                || (told.adult().isEmpty() && told.place().isEmpty())
                || (isHotelNotice() && told.expiresAt().isEmpty());
    }

    /** Its stated end lies further from its beginning than this; a date that nobody recorded says nothing. */
    public boolean longerThan(Span longest) {
        return told.imposedAt()
                .map(start -> longest.after(start, asOf.calendar()))
                .filter(last -> told.expiresAt().filter(last::isBefore).isPresent())
                .isPresent();
    }

    /** The rank of who gave it is known and is lower than this. */
    public boolean rankedBelow(Rank least) {
        return told.rank().isBelow(least);
    }

    public Answer inWriting() {
        return told.inWriting();
    }

    /** When it was given or made, empty where not recorded. */
    public Optional<Instant> imposedAt() {
        return told.imposedAt();
    }

    @Override
    public Optional<Instant> knownAt() {
        return told.source().flatMap(Source::at).or(told::imposedAt);
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

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Disruption";
    }
}
