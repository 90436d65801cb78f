package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A number of earlier missing reports for which no single dates are held, as in "missing 36 times". Dated reports belong
 * in {@link MissingEpisode}; do not count them twice.
 *
 * @param reports how many reports, besides the dated episodes
 * @param since the start of the time in which they all fall, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record EarlierReports(int reports, Optional<Instant> since, Optional<Source> source) implements Fact {

    public EarlierReports {
        since = Given.orEmpty(since);
        source = Given.orEmpty(source);
        new FactCheck()
                .between("reports", reports, 1, 10_000, "Maybe leave it out: no earlier report is no entry.")
                .done();
    }

    @Override
    public String ref() {
        return "earlierReports";
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "EarlierReports[" + ref() + "]";
    }
}
