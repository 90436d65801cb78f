package org.childrisk.explain;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.Question;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.policy.Confidence;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Publication;

/** A made-up result with every kind of part in it, so that renderings can be tested without any rule. */
public final class RichAssessment {

    private static final ZonedDateTime AS_OF = ZonedDateTime.parse("2014-06-20T21:00:00+01:00[Europe/London]");

    private RichAssessment() {}

    public static Assessment complete() {
        return with(List.of());
    }

    public static Assessment incomplete() {
        return with(List.of("A rule failed with ArithmeticException"));
    }

    /** Nothing raised, nothing required. */
    public static Assessment quiet() {
        return new Assessment(
                "quiet",
                AS_OF,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judgement.GOOD,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Edition("2026-11", "a".repeat(64), "b".repeat(64)),
                "c".repeat(64),
                "d".repeat(64));
    }

    /** So many rules that each raise the same grade and require a duty of its own. */
    public static Assessment crowded(int many) {
        Assessment rich = complete();
        List<Integer> numbers = IntStream.rangeClosed(1, many).boxed().toList();
        return new Assessment(
                rich.reference(),
                rich.asOf(),
                rich.overall(),
                List.of(new DomainGrade(RiskDomain.MISSING, Grade.HIGH, numbers)),
                numbers.stream()
                        .map(number -> new RequiredAction(
                                "DUTY_" + number,
                                "Do duty number " + number,
                                "officer",
                                "",
                                moment("2014-06-20T22:00:00Z"),
                                moment("2014-06-20T22:00:00Z"),
                                Optional.empty(),
                                ActionStatus.DUE,
                                Optional.empty(),
                                List.of(number)))
                        .toList(),
                rich.findings(),
                rich.labelsSetAside(),
                rich.questions(),
                rich.notUsed(),
                rich.judgement(),
                rich.nextChange(),
                numbers.stream()
                        .map(number -> new Firing(
                                number,
                                "RULE-" + number,
                                "Reason number " + number,
                                List.of(new Evidence("fact", "a fact", Optional.empty(), List.of())),
                                List.of("MISS-APP-01"),
                                List.of("missing high")))
                        .toList(),
                rich.guidance(),
                rich.failures(),
                List.of(),
                rich.edition(),
                rich.inputDigest(),
                rich.resultDigest());
    }

    private static Assessment with(List<String> failures) {
        return new Assessment(
                "case|7",
                AS_OF,
                Optional.of(Grade.HIGH),
                List.of(
                        new DomainGrade(RiskDomain.MISSING, Grade.HIGH, List.of(2, 3)),
                        new DomainGrade(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, List.of(3)),
                        new DomainGrade(RiskDomain.OTHER_ABUSE_AND_NEGLECT, Grade.MEDIUM, List.of(2))),
                actions(),
                List.of(new Finding(
                        "WRONG_CLASSIFICATION",
                        "The child was recorded as something other than missing",
                        "Record the child as missing from when the child was last where expected, and look for the child",
                        "episode-1",
                        List.of(1, 4))),
                List.of(
                        new LabelSetAside(
                                "LIFESTYLE_CHOICE",
                                "abuse described as the child's own choice of life",
                                "is described in words that suggest exploitation",
                                "What lies behind the words used in the record?",
                                "who is exploiting the child, and how",
                                List.of("CHALLENGE_VICTIM_BLAMING_RECORD"),
                                List.of(4)),
                        new LabelSetAside(
                                "STREETWISE",
                                "a child described as worldly and able to cope alone",
                                "",
                                "",
                                "the child's age and what the child may not see coming",
                                List.of(),
                                List.of(4))),
                List.of(new Question("OUT_OF_CHARACTER", "Is this out of character for the child?", List.of(2))),
                List.of("has been late home"),
                Judgement.REQUIRES_IMPROVEMENT,
                Optional.of(new NextChange(
                        Instant.parse("2014-06-20T22:00:00Z"),
                        List.of(
                                "action NOTIFY_UKMPU: due becomes overdue",
                                "action RISK_REVIEW about episode-1: due becomes overdue",
                                "finding LATE is new: found",
                                "grade missing: high becomes very high",
                                "label STREETWISE no longer follows"))),
                firings(),
                guidance(),
                failures,
                List.of(),
                new Edition("2026-11", "a".repeat(64), "b".repeat(64)),
                "c".repeat(64),
                "d".repeat(64));
    }

    private static List<RequiredAction> actions() {
        return List.of(
                action(
                        "SECURE",
                        "Secure the telephone",
                        "officer",
                        "",
                        "2014-04-22T20:00:00Z",
                        ActionStatus.OVERDUE,
                        ""),
                action(
                        "LOOK",
                        "Send officers to look for the child",
                        "control room",
                        "episode-1",
                        "2014-06-20T17:30:00Z",
                        ActionStatus.OVERDUE,
                        ""),
                action(
                        "LOOK",
                        "Send officers to look for the child",
                        "control room",
                        "episode-2",
                        "2014-06-20T22:00:00Z",
                        ActionStatus.DUE,
                        ""),
                action("WARN", "Warn the carers", "control room", "", "2014-06-20T22:00:00Z", ActionStatus.DUE, ""),
                action(
                        "TELL",
                        "Tell children's services that the child is missing, by telephone and then in writing",
                        "control room or investigating officer",
                        "",
                        "2014-06-24T08:00:00Z",
                        ActionStatus.DUE,
                        ""),
                action("ASK", "Ask a clinician", "officer in the case", "", "", ActionStatus.NOT_YET_KNOWN, ""),
                action(
                        "WATCH",
                        "Watch the address",
                        "response team",
                        "",
                        "2014-06-01T08:00:00Z",
                        ActionStatus.MISSED,
                        ""),
                action(
                        "MEET",
                        "Hold a strategy discussion",
                        "supervisor",
                        "",
                        "2014-06-01T08:00:00Z",
                        ActionStatus.DONE_LATE,
                        "2014-06-05T10:00:00Z"),
                action(
                        "SEE",
                        "See the child",
                        "officer",
                        "",
                        "2014-06-20T18:00:00Z",
                        ActionStatus.DONE,
                        "2014-06-20T17:59:00Z"),
                action("HEAR", "Hear the child", "officer", "", "2014-06-20T18:00:00Z", ActionStatus.DONE, ""));
    }

    private static RequiredAction action(
            String code, String duty, String who, String about, String due, ActionStatus status, String done) {
        return new RequiredAction(
                code, duty, who, about, moment(due), moment(due), Optional.empty(), status, moment(done), List.of(1));
    }

    private static Optional<Instant> moment(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    private static List<Firing> firings() {
        Source carer = new Source(SourceRole.RESIDENTIAL_WORKER, moment("2014-06-20T19:00:00Z"), Optional.of("log|12"));
        return List.of(
                new Firing(
                        1,
                        "CLASS-01",
                        "A child whose whereabouts nobody knows is missing, whatever the record calls it",
                        List.of(new Evidence(
                                "episode-1",
                                "missing episode episode-1: recorded as cause for concern, from childrens home,"
                                        + " whereabouts known no; not on record: wellbeing confirmed",
                                Optional.of(carer),
                                List.of())),
                        List.of("MISS-APP-01"),
                        List.of("MISSING_NOW")),
                new Firing(
                        2,
                        "GRADE-03",
                        "A missing child with a significant sign of exploitation is at high risk",
                        List.of(
                                new Evidence("MISSING_NOW", "sign missing now: present", Optional.empty(), List.of(1)),
                                new Evidence("flag", "sign <flag> | present", Optional.empty(), List.of())),
                        List.of("MISS-APP-01", "DN-04"),
                        List.of("missing high")),
                new Firing(
                        3,
                        "EXPLOIT-06",
                        "A significant sign of exploitation of a child who is missing now",
                        List.of(new Evidence("MISSING_NOW", "sign missing now: present", Optional.empty(), List.of(1))),
                        List.of("MIS-01"),
                        List.of("missing high", "sexual exploitation high")),
                new Firing(
                        4,
                        "LABEL-01",
                        "A label on the record carries no weight",
                        List.of(),
                        List.of("MIS-01"),
                        List.of("label set aside: LIFESTYLE_CHOICE")));
    }

    private static List<Guidance> guidance() {
        return List.of(
                new Guidance("DN-04", "A choice about floors.", Confidence.DESIGN, List.of()),
                new Guidance(
                        "MIS-01",
                        "Going missing is a sign of exploitation.",
                        Confidence.RECALLED,
                        List.of(new Publication("A report", "A publisher", "undated", ""))),
                new Guidance(
                        "MISS-APP-01",
                        "Anyone whose whereabouts cannot be established is missing until located and confirmed well.",
                        Confidence.VERIFIED,
                        List.of(new Publication(
                                "APP Missing persons: overview, definition, risk table, joint responsibility",
                                "College of Policing",
                                "22 Nov 2016",
                                "https://www.college.police.uk/app/missing-persons"))));
    }
}
