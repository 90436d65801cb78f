package org.childrisk.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A discussion between agencies whether to start section 47 enquiries (PROC-STRAT-01 to PROC-STRAT-08).
 *
 * @param id reference
 * @param triggeredAt when there was reasonable cause to suspect significant harm, empty where not recorded
 * @param heldAt when it was held, empty where not recorded
 * @param present agencies that took part
 * @param startedSection47 did it start section 47 enquiries
 * @param recordedAt when its decisions were recorded, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record StrategyDiscussion(
        String id,
        Optional<Instant> triggeredAt,
        Optional<Instant> heldAt,
        List<Agency> present,
        Answer startedSection47,
        Optional<Instant> recordedAt,
        Optional<Source> source)
        implements Proceeding {

    public StrategyDiscussion {
        triggeredAt = Given.orEmpty(triggeredAt);
        heldAt = Given.orEmpty(heldAt);
        present = Given.orNone(present);
        startedSection47 = Answer.orUnknown(startedSection47);
        recordedAt = Given.orEmpty(recordedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("triggeredAt", triggeredAt, "heldAt", heldAt)
                .inOrder("heldAt", heldAt, "recordedAt", recordedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "StrategyDiscussion[" + ref() + "]";
    }
}
