package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * An emergency protection order of the court (PROC-EPO-01).
 *
 * @param id reference
 * @param madeAt when the court made it, empty where not recorded
 * @param policeProtectionFrom where a designated officer applied for it, when the police protection began from which it
 *     then counts (PROC-EPO-02); else empty
 * @param extended did the court extend it
 * @param endedAt when it ended or was discharged, empty where it has not or that is not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record EmergencyProtectionOrder(
        String id,
        Optional<Instant> madeAt,
        Optional<Instant> policeProtectionFrom,
        Answer extended,
        Optional<Instant> endedAt,
        Optional<Source> source)
        implements Proceeding {

    public EmergencyProtectionOrder {
        madeAt = Given.orEmpty(madeAt);
        policeProtectionFrom = Given.orEmpty(policeProtectionFrom);
        extended = Answer.orUnknown(extended);
        endedAt = Given.orEmpty(endedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("policeProtectionFrom", policeProtectionFrom, "madeAt", madeAt)
                .inOrder("madeAt", madeAt, "endedAt", endedAt)
                .done();
    }

    /** The moment from which its days count, empty where not recorded. */
    public Optional<Instant> countsFrom() {
        return policeProtectionFrom.or(() -> madeAt);
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "EmergencyProtectionOrder[" + ref() + "]";
    }
}
