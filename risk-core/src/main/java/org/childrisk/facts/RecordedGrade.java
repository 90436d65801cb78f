package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A grade that somebody put on the record. It is compared with the result and never lowers it.
 *
 * @param domain what was graded
 * @param grade the grade on the record, as written
 * @param at when it was set, empty where not recorded
 * @param newFact for a lowered grade: does the record name a new fact (PROC-CALL-07)
 * @param namedDecisionMaker for a lowered grade: does it name who decided
 * @param endorsedBy the rank of the supervisor who endorsed it (MISS-LOC-05)
 * @param reasonRecorded does it give the reason
 * @param source who supplied it and when, empty where not recorded
 */
public record RecordedGrade(
        RiskDomain domain,
        GradeOnRecord grade,
        Optional<Instant> at,
        Answer newFact,
        Answer namedDecisionMaker,
        Rank endorsedBy,
        Answer reasonRecorded,
        Optional<Source> source)
        implements Fact {

    public RecordedGrade {
        at = Given.orEmpty(at);
        newFact = Answer.orUnknown(newFact);
        namedDecisionMaker = Answer.orUnknown(namedDecisionMaker);
        endorsedBy = Objects.requireNonNullElse(endorsedBy, Rank.UNKNOWN);
        reasonRecorded = Answer.orUnknown(reasonRecorded);
        source = Given.orEmpty(source);
        new FactCheck().required("domain", domain).required("grade", grade).done();
    }

    /** The grade on the scale of today. */
    public Grade onTodaysScale() {
        return grade.onTodaysScale();
    }

    @Override
    public String ref() {
        return domain.words() + " recorded as " + grade.words();
    }

    /** The kind only, for here the reference itself says something of the child. */
    @Override
    public String toString() {
        return "RecordedGrade";
    }
}
