package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Agency;
import org.childrisk.facts.Answer;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Section47Enquiry;
import org.childrisk.facts.Source;
import org.childrisk.facts.StrategyDiscussion;

/** A strategy discussion as of the assessment, with the enquiry that it started. */
public final class Discussion implements Measure {

    private final StrategyDiscussion discussion;
    private final List<Section47Enquiry> started;
    private final AsOf asOf;

    Discussion(StrategyDiscussion discussion, List<Section47Enquiry> enquiries, AsOf asOf) {
        this.discussion = discussion;
        this.started = enquiries.stream()
                .filter(enquiry ->
                        enquiry.discussion().filter(discussion.id()::equals).isPresent())
                .toList();
        this.asOf = asOf;
    }

    /** It has taken place. */
    public boolean isHeld() {
        return discussion.heldAt().filter(asOf::hasReached).isPresent();
    }

    /** It is arranged for later. */
    public boolean isToCome() {
        return discussion.heldAt().isPresent() && !isHeld();
    }

    public Answer socialCareThere() {
        return attended(Agency.SOCIAL_CARE);
    }

    public Answer healthThere() {
        return attended(Agency.HEALTH);
    }

    public Answer policeThere() {
        return attended(Agency.POLICE);
    }

    /** A record that names nobody says nothing of anybody. */
    private Answer attended(Agency agency) {
        if (discussion.present().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return discussion.present().contains(agency) ? Answer.YES : Answer.NO;
    }

    /** The record says that it started an enquiry, or an enquiry names it as its start. */
    public boolean isEnquiryStarted() {
        return discussion.startedSection47().isYes() || !started.isEmpty();
    }

    public Answer startedSection47() {
        return discussion.startedSection47();
    }

    /** The record says when there was cause for it (PROC-STRAT-01). */
    public boolean isTriggered() {
        return discussion.triggeredAt().filter(asOf::hasReached).isPresent();
    }

    public Optional<Instant> triggeredAt() {
        return discussion.triggeredAt();
    }

    public Optional<Instant> heldAt() {
        return discussion.heldAt();
    }

    public Optional<Instant> recordedAt() {
        return discussion.recordedAt();
    }

    /** The enquiry that it started was found to need no conference; silence is no such finding. */
    public Answer noConferenceNeeded() {
        boolean none = !started.isEmpty()
                && started.stream()
                        .allMatch(enquiry -> enquiry.conferenceNeeded().isNo());
        return none ? Answer.YES : Answer.UNKNOWN;
    }

    /** When that was found, empty where it was not or nobody knows when. */
    public Optional<Instant> noConferenceSince() {
        return noConferenceNeeded().isYes()
                ? started.stream()
                        .flatMap(enquiry -> enquiry.concludedAt().stream())
                        .max(Instant::compareTo)
                : Optional.empty();
    }

    @Override
    public Optional<Instant> knownAt() {
        return source().flatMap(Source::at).or(discussion::triggeredAt);
    }

    @Override
    public String ref() {
        return discussion.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(discussion);
    }

    @Override
    public Optional<Source> source() {
        return discussion.source();
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof Discussion it
                && discussion.equals(it.discussion)
                && started.equals(it.started)
                && asOf == it.asOf;
    }
}
