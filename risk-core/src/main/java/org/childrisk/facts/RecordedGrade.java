package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A grade that somebody put on the record. It is compared with the result and never lowers it.
 *
 * @param domain what was graded
 * @param grade the grade on the record
 * @param at when it was set, empty where not recorded
 * @param newFact for a lowered grade: does the record name a new fact (PROC-CALL-07)
 * @param namedDecisionMaker for a lowered grade: does it name who decided
 * @param reasonRecorded for a lowered grade: does it give the reason
 * @param source who supplied it and when, empty where not recorded
 */
public record RecordedGrade(
        RiskDomain domain,
        Grade grade,
        Optional<Instant> at,
        Answer newFact,
        Answer namedDecisionMaker,
        Answer reasonRecorded,
        Optional<Source> source)
        implements Fact {

    public RecordedGrade {
        at = Given.orEmpty(at);
        newFact = Answer.orUnknown(newFact);
        namedDecisionMaker = Answer.orUnknown(namedDecisionMaker);
        reasonRecorded = Answer.orUnknown(reasonRecorded);
        source = Given.orEmpty(source);
        new FactCheck().required("domain", domain).required("grade", grade).done();
    }

    @Override
    public String ref() {
        return "recordedGrade:" + domain + ":" + grade;
    }

    /** The kind only, for here the reference itself says something of the child. */
    @Override
    public String toString() {
        return "RecordedGrade";
    }
}
