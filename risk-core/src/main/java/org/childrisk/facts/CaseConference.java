package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A child protection conference (PROC-ICPC-01 to PROC-RCPC-03).
 *
 * @param id reference
 * @param kind initial or review
 * @param heldAt when it was held, or is booked for, empty where not recorded
 * @param plan did it make a child protection plan, or let one go on; in Wales a care and support protection plan
 * @param policeAttended did police attend
 * @param policeReport did police send a written report
 * @param policeReportSentAt when the report was sent, empty where not recorded
 * @param decisionsRecordedAt when its decisions were put on the police record, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record CaseConference(
        String id,
        ConferenceKind kind,
        Optional<Instant> heldAt,
        Answer plan,
        Answer policeAttended,
        Answer policeReport,
        Optional<Instant> policeReportSentAt,
        Optional<Instant> decisionsRecordedAt,
        Optional<Source> source)
        implements Proceeding {

    public CaseConference {
        heldAt = Given.orEmpty(heldAt);
        plan = Answer.orUnknown(plan);
        policeAttended = Answer.orUnknown(policeAttended);
        policeReport = Answer.orUnknown(policeReport);
        policeReportSentAt = Given.orEmpty(policeReportSentAt);
        decisionsRecordedAt = Given.orEmpty(decisionsRecordedAt);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).required("kind", kind).done();
    }

    public boolean isInitial() {
        return kind == ConferenceKind.INITIAL;
    }

    public boolean isReview() {
        return kind == ConferenceKind.REVIEW;
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "CaseConference[" + ref() + "]";
    }
}
