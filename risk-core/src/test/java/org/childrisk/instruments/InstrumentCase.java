package org.childrisk.instruments;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.Judgement;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.policy.SmallPolicy;

/** Cases and made-up assessments of them, so that instruments can be read without any rule. */
public final class InstrumentCase {

    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-31T12:00:00+01:00[Europe/London]");

    private InstrumentCase() {}

    static CaseFile aged(int years, Fact... facts) {
        return about(Child.aged("child", years), facts);
    }

    static CaseFile about(Child child, Fact... facts) {
        CaseFile.Builder builder = CaseFile.about(child, NOW);
        List.of(facts).forEach(builder::with);
        return builder.build();
    }

    static Indicator sign(String code, Answer answer) {
        return new Indicator(code, answer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Indicator seen(String code, String local) {
        return new Indicator(
                code,
                Answer.YES,
                Optional.of(ZonedDateTime.of(java.time.LocalDateTime.parse(local), NOW.getZone())
                        .toInstant()),
                Optional.empty(),
                Optional.empty());
    }

    static Indicator told(String code, Instant at) {
        return new Indicator(
                code,
                Answer.YES,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Source(SourceRole.TEACHER, Optional.of(at), Optional.empty())));
    }

    static Firing concluding(int number, Evidence... evidence) {
        return new Firing(number, "TEST-0" + number, "a title", List.of(evidence), List.of("G-1"), List.of());
    }

    static Assessment assessed(CaseFile file, Firing... firings) {
        return new Assessment(
                file.reference(),
                file.asOf(),
                firings.length == 0 ? Optional.empty() : Optional.of(Grade.HIGH),
                firings.length == 0
                        ? List.of()
                        : List.of(new DomainGrade(
                                org.childrisk.facts.RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, List.of(1))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judgement.GOOD,
                Optional.empty(),
                List.of(firings),
                List.of(),
                List.of(),
                List.of(),
                new Edition("test", "a", "b"),
                "c",
                "d");
    }

    static InstrumentReading read(String code, CaseFile file, OwnMark... marks) {
        return Instruments.of(SmallPolicy.read())
                .only(code)
                .read(file, assessed(file), List.of(marks))
                .readings()
                .get(0);
    }

    /** A report with something of every kind in it. */
    public static InstrumentReport report() {
        CaseFile file = aged(
                12,
                sign("GROOMED", Answer.YES),
                seen("GROOMED", "2025-08-01T10:00:00"),
                told("PLACED_OUT_OF_AREA", NOW.toInstant().minusSeconds(60)),
                sign("MISSING_BEFORE", Answer.YES),
                seen("IS_MISSING", "2024-01-01T10:00:00"),
                sign("SELF_HARM", Answer.NO));
        Firing graded = concluding(1, new Evidence("child", "child", Optional.empty(), List.of()));
        return Instruments.of(SmallPolicy.read())
                .read(file, assessed(file, graded), List.of(OwnMark.points("SUM", 18)));
    }

    /** A report beside which no rule raised a grade. */
    public static InstrumentReport quiet() {
        CaseFile file = aged(15, sign("SELF_HARM", Answer.NO), sign("GROOMED", Answer.NO));
        return Instruments.of(SmallPolicy.read()).read(file, assessed(file));
    }
}
