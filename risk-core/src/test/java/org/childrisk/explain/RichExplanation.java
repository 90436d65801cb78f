package org.childrisk.explain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.assessment.NextChange;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.FoundOut;
import org.childrisk.reasoning.Change;
import org.childrisk.reasoning.Condition;
import org.childrisk.reasoning.DomainRange;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.GradeRange;
import org.childrisk.reasoning.LeftToJudgement;
import org.childrisk.reasoning.NextQuestion;
import org.childrisk.reasoning.WhatIf;
import org.childrisk.reasoning.WhyNot;

/** A made-up explanation with every kind of part in it. */
public final class RichExplanation {

    private RichExplanation() {}

    /** Around {@link RichAssessment#complete()}, with one domain that answers can make worse. */
    public static Explanation complete() {
        return around(RichAssessment.complete(), new GradeRange(Optional.of(Grade.HIGH), Optional.of(Grade.HIGH)));
    }

    public static Explanation incomplete() {
        return around(RichAssessment.incomplete(), new GradeRange(Optional.of(Grade.HIGH), Optional.of(Grade.HIGH)));
    }

    /** No grade, nothing asked, nothing that changes. */
    public static Explanation quiet() {
        return new Explanation(
                RichAssessment.quiet(),
                new GradeRange(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** No grade yet, and answers that can raise one. */
    public static Explanation open() {
        return around(RichAssessment.quiet(), new GradeRange(Optional.empty(), Optional.of(Grade.HIGH)));
    }

    /** Another result in the same explanation. */
    static Explanation around(Assessment assessment, GradeRange overall) {
        Change located =
                new Change("episode-1", "located", Answer.UNKNOWN, Answer.NO, "missing episode episode-1: located no");
        Change flag = new Change("ABDUCTION_SUSPECTED", "answer", Answer.UNKNOWN, Answer.YES, "was seen being taken");
        return new Explanation(
                assessment,
                overall,
                List.of(
                        new DomainRange(
                                RiskDomain.MISSING, new GradeRange(Optional.of(Grade.HIGH), Optional.of(Grade.HIGH))),
                        new DomainRange(
                                RiskDomain.CRIMINAL_EXPLOITATION,
                                new GradeRange(Optional.empty(), Optional.of(Grade.MEDIUM)))),
                List.of(
                        new NextQuestion(
                                flag,
                                "Did anyone see the child being taken?",
                                new GradeRange(assessment.overall(), Optional.of(Grade.HIGH)),
                                List.of(new DomainRange(
                                        RiskDomain.MISSING,
                                        new GradeRange(assessment.overall(), Optional.of(Grade.HIGH)))),
                                List.of("DEPLOY_IMMEDIATELY"),
                                3,
                                FoundOut.FIRST_CONTACT),
                        new NextQuestion(
                                located,
                                "Has the child been found?",
                                new GradeRange(assessment.overall(), assessment.overall()),
                                List.of(),
                                List.of(),
                                1,
                                FoundOut.RECORDS),
                        new NextQuestion(
                                new Change("x", "y", Answer.UNKNOWN, Answer.YES, "x <y> yes"),
                                "Is there anything & more?",
                                new GradeRange(assessment.overall(), assessment.overall()),
                                List.of(),
                                List.of("RISK_REVIEW"),
                                2,
                                FoundOut.ENQUIRY)),
                0,
                List.of(
                        new WhatIf(
                                RiskDomain.CRIMINAL_EXPLOITATION,
                                Optional.empty(),
                                Optional.of(Grade.MEDIUM),
                                List.of(flag, located)),
                        new WhatIf(
                                RiskDomain.MISSING,
                                Optional.of(Grade.HIGH),
                                Optional.of(Grade.MEDIUM),
                                List.of(located)),
                        new WhatIf(RiskDomain.MISSING, Optional.of(Grade.HIGH), Optional.empty(), List.of(flag))),
                List.of(
                        new NextChange(
                                Instant.parse("2014-06-20T22:00:00Z"),
                                List.of("action WARN: due becomes overdue", "grade missing: high becomes very high")),
                        new NextChange(Instant.parse("2014-06-24T08:00:00Z"), List.of("a birthday <today>"))),
                List.of(
                        new WhyNot(
                                "EXPLOIT-06",
                                "A sign of exploitation of a child who is missing now",
                                List.of(new Condition("missing episode", "is open", List.of("episode-1: open"))),
                                new Condition("sign", "strength is significant", List.of()),
                                List.of(flag, located)),
                        new WhyNot(
                                "EXPLOIT-07",
                                "A child who is younger than thirteen",
                                List.of(),
                                new Condition("child", "age is below 13", List.of("aged 14")),
                                List.of())),
                List.of(new LeftToJudgement("MISS-APP-01", "whether the child's needs were met")));
    }
}
