package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A supervisor looked at the case (PROC-SUP-01, PROC-SUP-02).
 *
 * @param id reference
 * @param about the episode or investigation that was reviewed, empty where not recorded
 * @param heldAt when, empty where not recorded
 * @param riskReviewed was the risk reviewed
 * @param actionsSet were new actions set
 * @param rank the rank of the supervisor
 * @param nextReviewAt when the next is due, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record SupervisorReview(
        String id,
        Optional<String> about,
        Optional<Instant> heldAt,
        Answer riskReviewed,
        Answer actionsSet,
        Rank rank,
        Optional<Instant> nextReviewAt,
        Optional<Source> source)
        implements Proceeding {

    public SupervisorReview {
        about = Given.orEmpty(about);
        heldAt = Given.orEmpty(heldAt);
        riskReviewed = Answer.orUnknown(riskReviewed);
        actionsSet = Answer.orUnknown(actionsSet);
        rank = Objects.requireNonNullElse(rank, Rank.UNKNOWN);
        nextReviewAt = Given.orEmpty(nextReviewAt);
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
        return "SupervisorReview[" + ref() + "]";
    }
}
