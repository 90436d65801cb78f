package org.childrisk.measures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseConference;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;

/** A child protection conference among the others of the case. */
public final class Conference implements Measure {

    private final CaseConference conference;
    private final List<CaseConference> all;
    private final AsOf asOf;

    Conference(CaseConference conference, List<CaseConference> all, AsOf asOf) {
        this.conference = conference;
        this.all = List.copyOf(all);
        this.asOf = asOf;
    }

    public boolean isInitial() {
        return conference.isInitial();
    }

    public boolean isReview() {
        return conference.isReview();
    }

    /** It has taken place. */
    public boolean isHeld() {
        return conference.heldAt().filter(asOf::hasReached).isPresent();
    }

    /** It made a child protection plan, or let one go on. */
    public Answer plan() {
        return conference.plan();
    }

    public Answer policeAttended() {
        return conference.policeAttended();
    }

    public Answer policeReport() {
        return conference.policeReport();
    }

    public Optional<Instant> policeReportSentAt() {
        return conference.policeReportSentAt();
    }

    public Optional<Instant> heldAt() {
        return conference.heldAt();
    }

    public Optional<Instant> decisionsRecordedAt() {
        return conference.decisionsRecordedAt();
    }

    /** When a later conference ended the plan, empty while none has. */
    public Optional<Instant> planEndedAt() {
        return conference
                .heldAt()
                .flatMap(held -> all.stream()
                        .filter(other -> other.plan().isNo())
                        .flatMap(other -> other.heldAt().stream())
                        .filter(held::isBefore)
                        .min(Comparator.naturalOrder()));
    }

    @Override
    public Optional<Instant> knownAt() {
        return source().flatMap(Source::at);
    }

    @Override
    public String ref() {
        return conference.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(conference);
    }

    @Override
    public Optional<Source> source() {
        return conference.source();
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof Conference it
                && conference.equals(it.conference)
                && all.equals(it.all)
                && asOf == it.asOf;
    }
}
