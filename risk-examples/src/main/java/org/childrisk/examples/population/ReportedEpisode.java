package org.childrisk.examples.population;

import java.time.Instant;
import java.util.Map;
import org.childrisk.facts.Answer;

/**
 * One time that a synthetic child was missing and reported, with what nobody knows at the report: how it ended.
 *
 * @param missingSince when the child was last where expected
 * @param reportedAt when police were told
 * @param locatedAt when the child was found or came back
 * @param harmed came to harm meanwhile
 * @param preventionInterview police spoke with the child afterwards
 * @param returnInterview the child had a return home interview afterwards
 * @param answers what was answered at first contact, by code of the sign; what nobody answered is left out
 */
public record ReportedEpisode(
        Instant missingSince,
        Instant reportedAt,
        Instant locatedAt,
        boolean harmed,
        boolean preventionInterview,
        boolean returnInterview,
        Map<String, Answer> answers) {

    public ReportedEpisode {
        answers = Map.copyOf(answers);
    }
}
