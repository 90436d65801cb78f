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
 * @param alone did the officer go alone (PROC-MOS-04)
 * @param managerCaseload how many offenders the manager has, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record OffenderVisit(
        String id,
        Optional<String> adult,
        Optional<Instant> dueAt,
        Optional<Instant> doneAt,
        Answer alone,
        Optional<Integer> managerCaseload,
        Optional<Source> source)
        implements Proceeding {

    public OffenderVisit {
        adult = Given.orEmpty(adult);
        dueAt = Given.orEmpty(dueAt);
        doneAt = Given.orEmpty(doneAt);
        alone = Answer.orUnknown(alone);
        managerCaseload = Given.orEmpty(managerCaseload);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    /** The manager is known to have more offenders than this. */
    public boolean caseloadOver(int offenders) {
        return managerCaseload.filter(known -> known > offenders).isPresent();
    }

    /** The manager is known to have this many offenders or more. */
    public boolean caseloadAtLeast(int offenders) {
        return managerCaseload.filter(known -> known >= offenders).isPresent();
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
