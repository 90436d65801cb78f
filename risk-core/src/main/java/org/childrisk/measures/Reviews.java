package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/**
 * The reviews of the risk in the latest missing episode. There is exactly one in every case, also where there is no episode.
 *
 * @param episode the episode
 * @param stepsTaken what has been done
 * @param asOf the moment of the assessment
 */
public record Reviews(Optional<MissingEpisode> episode, StepsTaken stepsTaken, AsOf asOf) implements Measure {

    /** The catalogue code of a review of the risk. */
    private static final String REVIEW = "RISK_REVIEW";

    /**
     * From the report on, or between one review and the next, or from the last one until now or until the child was found,
     * this long went by and more without a review.
     */
    public boolean gapOver(Span span) {
        Optional<Instant> start = episode.flatMap(it -> it.reportedAt().or(it::missingSince));
        if (start.isEmpty()
                || (episode.get().located().isYes() && episode.get().locatedAt().isEmpty())) {
            return false;
        }
        List<Instant> moments = Stream.concat(
                        start.stream(),
                        held().stream().filter(review -> review.isAfter(start.get()) && !isTooLate(review)))
                .toList();
        for (int i = 0; i < moments.size(); i++) {
            Instant limit = span.after(moments.get(i), asOf.calendar());
            Optional<Instant> next = i + 1 < moments.size()
                    ? Optional.of(moments.get(i + 1))
                    : episode.get().locatedAt();
            if (next.map(limit::isBefore).orElseGet(() -> asOf.hasReached(limit))) {
                return true;
            }
        }
        return false;
    }

    /** Once the child was found there was no missing child to review. */
    private boolean isTooLate(Instant review) {
        return episode.flatMap(MissingEpisode::locatedAt)
                .filter(review::isAfter)
                .isPresent();
    }

    /** What is only planned has not been done. */
    private List<Instant> held() {
        return stepsTaken.times(REVIEW, episode.map(MissingEpisode::id).orElse("")).stream()
                .filter(asOf::hasReached)
                .toList();
    }

    @Override
    public Optional<Instant> knownAt() {
        return episode.flatMap(it -> it.reportedAt().or(it::missingSince));
    }

    @Override
    public String ref() {
        return episode.map(MissingEpisode::ref).orElse("reviews");
    }

    @Override
    public String say(FactWords words) {
        String all = String.join(", ", held().stream().map(words::moment).toList());
        return "reviews of the risk: " + (all.isEmpty() ? "none on record" : all);
    }

    @Override
    public Optional<Source> source() {
        return Optional.empty();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Reviews";
    }
}
