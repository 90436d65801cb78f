package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A planned visit to a registered sex offender (PROC-MOS-01 to PROC-MOS-07).
 *
 * @param id reference
 * @param adult the adult of concern
 * @param dueAt when the plan wanted it, empty where not recorded
 * @param doneAt when it was done, empty where not recorded
 * @param managerCaseload how many offenders the manager has, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record OffenderVisit(
        String id,
        Optional<String> adult,
        Optional<Instant> dueAt,
        Optional<Instant> doneAt,
        Optional<Integer> managerCaseload,
        Optional<Source> source)
        implements Proceeding {

    public OffenderVisit {
        adult = Given.orEmpty(adult);
        dueAt = Given.orEmpty(dueAt);
        doneAt = Given.orEmpty(doneAt);
        managerCaseload = Given.orEmpty(managerCaseload);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "OffenderVisit[" + ref() + "]";
    }
}
