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
 * @param source who supplied it and when, empty where not recorded
 */
public record DigitalExhibit(
        String id,
        ExhibitOwner owner,
        Optional<Instant> seizedAt,
        Optional<Instant> submittedAt,
        Optional<Instant> resultAt,
        Optional<Source> source)
        implements Proceeding {

    public DigitalExhibit {
        owner = Objects.requireNonNullElse(owner, ExhibitOwner.UNKNOWN);
        seizedAt = Given.orEmpty(seizedAt);
        submittedAt = Given.orEmpty(submittedAt);
        resultAt = Given.orEmpty(resultAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("seizedAt", seizedAt, "submittedAt", submittedAt)
                .inOrder("submittedAt", submittedAt, "resultAt", resultAt)
                .done();
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
