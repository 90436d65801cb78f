package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a suspect left custody (PROC-BAIL-01 to PROC-BAIL-04).
 *
 * @param id reference
 * @param adult the adult of concern
 * @param kind on what terms
 * @param releasedAt when, empty where not recorded
 * @param conditionsProtectChildren do conditions keep the suspect from children
 * @param addressHasChild does a child live at the address
 * @param conditionBreached has a condition been broken
 * @param endedAt when these terms ended, empty while they run
 * @param victimViewsSought were the victim's views on conditions sought (PROC-BAIL-02)
 * @param safetyPlan is a safety plan on record for the children at the address (PROC-BAIL-04)
 * @param source who supplied it and when, empty where not recorded
 */
public record SuspectRelease(
        String id,
        String adult,
        ReleaseKind kind,
        Optional<Instant> releasedAt,
        Answer conditionsProtectChildren,
        Answer addressHasChild,
        Answer conditionBreached,
        Optional<Instant> endedAt,
        Answer victimViewsSought,
        Answer safetyPlan,
        Optional<Source> source)
        implements Proceeding {

    public SuspectRelease {
        kind = Objects.requireNonNullElse(kind, ReleaseKind.UNKNOWN);
        releasedAt = Given.orEmpty(releasedAt);
        conditionsProtectChildren = Answer.orUnknown(conditionsProtectChildren);
        addressHasChild = Answer.orUnknown(addressHasChild);
        conditionBreached = Answer.orUnknown(conditionBreached);
        endedAt = Given.orEmpty(endedAt);
        victimViewsSought = Answer.orUnknown(victimViewsSought);
        safetyPlan = Answer.orUnknown(safetyPlan);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("adult", adult)
                .inOrder("releasedAt", releasedAt, "endedAt", endedAt)
                .done();
    }

    public boolean isUnderInvestigation() {
        return kind == ReleaseKind.RELEASED_UNDER_INVESTIGATION;
    }

    /** Bail before charge: the kind that runs out. */
    public boolean isBailBeforeCharge() {
        return kind == ReleaseKind.BAIL;
    }

    /** The suspect is at large, or nobody says on what terms. */
    public boolean isAtLarge() {
        return kind != ReleaseKind.REMANDED;
    }

    /** It was asked whether a child lives at the address. */
    public Answer addressChecked() {
        return addressHasChild.isUnknown() ? Answer.UNKNOWN : Answer.YES;
    }

    /** These terms are those of this adult. */
    public boolean of(AdultOfConcern suspect) {
        return adult.equals(suspect.id());
    }

    /** On terms that can carry conditions, or nobody knows on what terms (PROC-BAIL-03). */
    public boolean isAbleToCarryConditions() {
        return kind == ReleaseKind.BAIL || kind == ReleaseKind.CHARGED_AND_BAILED || kind == ReleaseKind.UNKNOWN;
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "SuspectRelease[" + ref() + "]";
    }
}
