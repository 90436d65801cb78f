package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A question about the child's body that only a clinician can answer (PROC-MED-01 to PROC-MED-08).
 *
 * @param id reference
 * @param sign what raised it
 * @param raisedAt when police knew of it, empty where not recorded
 * @param abuseAlleged has anyone alleged abuse
 * @param causeDecided has somebody decided what the cause is
 * @param clinicianConsulted did a clinician give that view
 * @param examinedAt when the child was examined, empty where not recorded
 * @param reasonForNoExamination is a reason on record why there was none
 * @param source who supplied it and when, empty where not recorded
 */
public record MedicalQuestion(
        String id,
        MedicalSign sign,
        Optional<Instant> raisedAt,
        Answer abuseAlleged,
        Answer causeDecided,
        Answer clinicianConsulted,
        Optional<Instant> examinedAt,
        Answer reasonForNoExamination,
        Optional<Source> source)
        implements Proceeding {

    public MedicalQuestion {
        raisedAt = Given.orEmpty(raisedAt);
        abuseAlleged = Answer.orUnknown(abuseAlleged);
        causeDecided = Answer.orUnknown(causeDecided);
        clinicianConsulted = Answer.orUnknown(clinicianConsulted);
        examinedAt = Given.orEmpty(examinedAt);
        reasonForNoExamination = Answer.orUnknown(reasonForNoExamination);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("sign", sign)
                .inOrder("raisedAt", raisedAt, "examinedAt", examinedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "MedicalQuestion[" + ref() + "]";
    }
}
