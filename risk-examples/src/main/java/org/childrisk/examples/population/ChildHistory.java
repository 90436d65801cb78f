package org.childrisk.examples.population;

import java.time.LocalDate;
import java.util.List;
import org.childrisk.facts.Answer;
import org.childrisk.facts.MissingFrom;

/**
 * A synthetic child with all its reports of two years.
 *
 * @param reference a number, for there is nobody behind it
 * @param born birth date
 * @param inCare looked after by a local authority
 * @param livesAt where the child goes missing from
 * @param placedOutOfArea placed by another authority
 * @param episodes oldest first; those of the year before, then those of the year
 * @param before how many of them fall into the year before
 */
public record ChildHistory(
        String reference,
        LocalDate born,
        boolean inCare,
        MissingFrom livesAt,
        Answer placedOutOfArea,
        List<ReportedEpisode> episodes,
        int before) {

    public ChildHistory {
        episodes = List.copyOf(episodes);
    }

    /** Reports in the year that is assessed. */
    int reportsInYear() {
        return episodes.size() - before;
    }
}
