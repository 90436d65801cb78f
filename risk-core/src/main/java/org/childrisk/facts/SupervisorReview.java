package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A supervisor looked at the case (PROC-SUP-01, PROC-SUP-02).
 *
 * @param id reference
 * @param about the episode or investigation that was reviewed, empty where not recorded
 * @param heldAt when, empty where not recorded
 * @param riskReviewed was the risk reviewed
 * @param actionsSet were new actions set
 * @param actionsChecked were outstanding actions checked
 * @param workAssured was the quality of what had been done checked
 * @param parametersConfirmed were the bounds of the investigation confirmed
 * @param ownershipAdvised was the owner of the case advised
 * @param supervisorTrained is the supervisor trained in investigating child abuse (PROC-SUP-03)
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
        Answer actionsChecked,
        Answer workAssured,
        Answer parametersConfirmed,
        Answer ownershipAdvised,
        Answer supervisorTrained,
        Rank rank,
        Optional<Instant> nextReviewAt,
        Optional<Source> source)
        implements Proceeding {

    public SupervisorReview {
        about = Given.orEmpty(about);
        heldAt = Given.orEmpty(heldAt);
        riskReviewed = Answer.orUnknown(riskReviewed);
        actionsSet = Answer.orUnknown(actionsSet);
        actionsChecked = Answer.orUnknown(actionsChecked);
        workAssured = Answer.orUnknown(workAssured);
        parametersConfirmed = Answer.orUnknown(parametersConfirmed);
        ownershipAdvised = Answer.orUnknown(ownershipAdvised);
        supervisorTrained = Answer.orUnknown(supervisorTrained);
        rank = Objects.requireNonNullElse(rank, Rank.UNKNOWN);
        nextReviewAt = Given.orEmpty(nextReviewAt);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    /** Part of what a review has to hold was left out: somebody says so (PROC-SUP-02). */
    public boolean isIncomplete() {
        return Stream.of(riskReviewed, actionsChecked, workAssured, actionsSet, parametersConfirmed, ownershipAdvised)
                .anyMatch(Answer::isNo);
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
