package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Use of the power of Children Act 1989 section 46 (PROC-PPP-01 to PROC-PPP-10). What was told to whom is recorded as steps.
 *
 * @param id reference
 * @param startedAt when the power was used, empty where not recorded
 * @param releasedAt when the child was released, empty where not recorded
 * @param place where the child was taken
 * @param designatedOfficerAt when a designated officer took the case, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record PoliceProtection(
        String id,
        Optional<Instant> startedAt,
        Optional<Instant> releasedAt,
        ProtectionPlace place,
        Optional<Instant> designatedOfficerAt,
        Optional<Source> source)
        implements Proceeding {

    public PoliceProtection {
        startedAt = Given.orEmpty(startedAt);
        releasedAt = Given.orEmpty(releasedAt);
        place = Objects.requireNonNullElse(place, ProtectionPlace.UNKNOWN);
        designatedOfficerAt = Given.orEmpty(designatedOfficerAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("startedAt", startedAt, "releasedAt", releasedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "PoliceProtection[" + ref() + "]";
    }
}
