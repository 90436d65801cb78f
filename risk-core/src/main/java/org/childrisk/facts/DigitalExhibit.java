package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A phone, computer or other device. Two clocks run: from seizure to submission, from submission to result (PROC-DF-01).
 *
 * @param id reference
 * @param owner whose device
 * @param seizedAt when police took it or it was handed over, empty where not recorded
 * @param submittedAt when it went for examination, empty where not recorded
 * @param resultAt when the result came, empty where not recorded
 * @param adult the adult of concern whose device it is, empty where it is not known or not an adult of this file
 * @param returnedAt when it was given back, empty where not recorded
 * @param residualRiskRecorded for a device given back unexamined: is the risk that remains on record (PROC-DF-02)
 * @param source who supplied it and when, empty where not recorded
 */
public record DigitalExhibit(
        String id,
        ExhibitOwner owner,
        Optional<Instant> seizedAt,
        Optional<Instant> submittedAt,
        Optional<Instant> resultAt,
        Optional<String> adult,
        Optional<Instant> returnedAt,
        Answer residualRiskRecorded,
        Optional<Source> source)
        implements Proceeding {

    public DigitalExhibit {
        owner = Objects.requireNonNullElse(owner, ExhibitOwner.UNKNOWN);
        seizedAt = Given.orEmpty(seizedAt);
        submittedAt = Given.orEmpty(submittedAt);
        resultAt = Given.orEmpty(resultAt);
        adult = Given.orEmpty(adult);
        returnedAt = Given.orEmpty(returnedAt);
        residualRiskRecorded = Answer.orUnknown(residualRiskRecorded);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("seizedAt", seizedAt, "submittedAt", submittedAt)
                .inOrder("submittedAt", submittedAt, "resultAt", resultAt)
                .inOrder("seizedAt", seizedAt, "returnedAt", returnedAt)
                .done();
    }

    /** The result of the examination is there. */
    public boolean isExamined() {
        return resultAt.isPresent();
    }

    /** It went for examination. */
    public boolean isSubmitted() {
        return submittedAt.isPresent();
    }

    /** There is no result of an examination. */
    public boolean isWaiting() {
        return resultAt.isEmpty();
    }

    /** Given back without having been examined. */
    public boolean isReturnedUnexamined() {
        return returnedAt.isPresent() && resultAt.isEmpty();
    }

    /** The suspect's, or nobody says whose. */
    public boolean isPerhapsOfSuspect() {
        return owner == ExhibitOwner.SUSPECT || owner == ExhibitOwner.UNKNOWN;
    }

    /** It may be this adult's: the record says so, or says only that it is a suspect's or not whose. */
    public boolean mayBeOf(AdultOfConcern suspect) {
        return isPerhapsOfSuspect() && (adult.isEmpty() || adult.get().equals(suspect.id()));
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "DigitalExhibit[" + ref() + "]";
    }
}
