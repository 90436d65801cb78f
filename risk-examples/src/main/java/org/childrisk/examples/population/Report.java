package org.childrisk.examples.population;

import java.time.Duration;
import java.time.Period;
import org.childrisk.facts.CaseFile;

/**
 * One synthetic missing report: what is known soon after it, and what only the population knows.
 *
 * @param caseFile what is known
 * @param child the child with all its reports
 * @param index which of them this is, from 0
 */
public record Report(CaseFile caseFile, ChildHistory child, int index) {

    /** Which report of this child it is in two years, from 1. */
    int number() {
        return index + 1;
    }

    boolean isFirstInYear() {
        return index == child.before();
    }

    int age() {
        return Period.between(child.born(), caseFile.asOf().toLocalDate()).getYears();
    }

    /** How long the child will be away from the report on. */
    Duration away() {
        return Duration.between(episode().reportedAt(), episode().locatedAt());
    }

    ReportedEpisode episode() {
        return child.episodes().get(index);
    }
}
