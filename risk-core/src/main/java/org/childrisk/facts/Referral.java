package org.childrisk.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A referral or notice from police to another agency (PROC-REF-01 to PROC-REF-09).
 *
 * @param id reference
 * @param route to whom
 * @param knownAt when police knew of the concern, empty where not recorded
 * @param sentAt when it was sent, empty where not recorded
 * @param acknowledgedAt when it was acknowledged, empty where not recorded
 * @param decidedAt when the other agency decided, empty where not recorded
 * @param byTelephone was it made by telephone
 * @param writtenAt when a referral made by telephone was confirmed in writing, empty where not recorded
 * @param complete does it hold what the other agency needs
 * @param grade police view of the risk in the notice, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record Referral(
        String id,
        ReferralRoute route,
        Optional<Instant> knownAt,
        Optional<Instant> sentAt,
        Optional<Instant> acknowledgedAt,
        Optional<Instant> decidedAt,
        Answer byTelephone,
        Optional<Instant> writtenAt,
        Answer complete,
        Optional<Grade> grade,
        Optional<Source> source)
        implements Proceeding {

    public Referral {
        knownAt = Given.orEmpty(knownAt);
        sentAt = Given.orEmpty(sentAt);
        acknowledgedAt = Given.orEmpty(acknowledgedAt);
        decidedAt = Given.orEmpty(decidedAt);
        byTelephone = Answer.orUnknown(byTelephone);
        writtenAt = Given.orEmpty(writtenAt);
        complete = Answer.orUnknown(complete);
        grade = Given.orEmpty(grade);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("route", route)
                .inOrder("knownAt", knownAt, "sentAt", sentAt)
                .inOrder("sentAt", sentAt, "acknowledgedAt", acknowledgedAt)
                .done();
    }

    /** Children's social care was told, straight or through the hub of the agencies. */
    public boolean isToSocialCare() {
        return route == ReferralRoute.SOCIAL_CARE || route == ReferralRoute.MULTI_AGENCY_HUB;
    }

    /** The record says when police knew of what is referred (PROC-REF-03). */
    public boolean isConcernDated() {
        return knownAt.isPresent();
    }

    /** When the other agency first answered at all, empty where it has not. */
    public Optional<Instant> answeredAt() {
        return Stream.concat(acknowledgedAt.stream(), decidedAt.stream()).min(Comparator.naturalOrder());
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Referral[" + ref() + "]";
    }
}
