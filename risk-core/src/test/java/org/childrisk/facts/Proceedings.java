package org.childrisk.facts;

import java.util.Optional;

/** Proceedings for tests that point at another fact and say nothing else. */
final class Proceedings {

    private Proceedings() {}

    static SuspectRelease release(String adult) {
        return new SuspectRelease(
                "release",
                adult,
                ReleaseKind.BAIL,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    static OffenderVisit visit(String adult) {
        return new OffenderVisit(
                "visit",
                Optional.of(adult),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    static AccessCheck accessCheck(String adult) {
        return new AccessCheck(
                "check",
                Optional.of(adult),
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    static DisruptionMeasure disruption(String adult) {
        return new DisruptionMeasure(
                "measure",
                DisruptionKind.UNKNOWN,
                Optional.of(adult),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rank.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    static Handover handover(String about) {
        return new Handover("handover", Optional.of(about), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static SupervisorReview review(String about) {
        return Told.review("review", Optional.empty(), Optional.of(about), Rank.UNKNOWN);
    }

    static PreventionInterview preventionInterview(String episode) {
        return new PreventionInterview(
                "prevention",
                episode,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    static ReturnHomeInterview returnHomeInterview(String episode) {
        return new ReturnHomeInterview(
                "return",
                episode,
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    static PremisesSearch search(String episode) {
        return new PremisesSearch(
                "search", episode, Optional.empty(), Answer.UNKNOWN, Answer.UNKNOWN, Optional.empty());
    }

    static Investigation investigation(String incident) {
        return new Investigation(
                "investigation",
                Optional.of(incident),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                ClosureReason.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }
}
