package org.childrisk.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * What inspectors told a force to do, and what of it must show in its cases.
 *
 * @param code the code of the recommendation
 * @param says what must be done, as an order in plain words
 * @param report whose report it stands in
 * @param published the day on which the report was published
 * @param within how long after that; no time at all means at once
 * @param inAnyFile whether what it should make rarer may stand in any case file, as words may; then every file counts, and
 *     otherwise those in which one of its duties was done or its time is over, or one of its findings or judgements stands
 * @param findings codes of the findings that it should make rarer
 * @param actions codes of the duties that it should get done in time
 * @param judgements judgements that it should make rarer
 * @param cites identifiers in the guidance register
 */
public record Recommendation(
        String code,
        String says,
        String report,
        LocalDate published,
        Period within,
        boolean inAnyFile,
        List<String> findings,
        List<String> actions,
        List<String> judgements,
        List<String> cites) {

    public Recommendation {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        judgements = List.copyOf(judgements);
        cites = List.copyOf(cites);
    }

    /** The last day in time, counted from a day of publication. */
    public LocalDate dueAfter(LocalDate publication) {
        return publication.plus(within);
    }

    /** False where no finding, duty or judgement shows whether it was carried out. */
    public boolean showsInCases() {
        return !findings.isEmpty() || !actions.isEmpty() || !judgements.isEmpty();
    }
}
