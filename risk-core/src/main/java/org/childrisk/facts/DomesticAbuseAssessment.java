package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What police found about the risk of domestic abuse in the child's home (PROC-RISK-01, PROC-MARAC-01).
 *
 * @param id reference
 * @param assessedAt when it was assessed, empty where not recorded
 * @param tool with which tool
 * @param ticks how many questions of the checklist were answered yes, empty where not recorded
 * @param callOutsInYear how often police were called in the last twelve months, empty where not recorded
 * @param highByJudgement does a professional judge the risk to be high, whatever the score
 * @param source who supplied it and when, empty where not recorded
 */
public record DomesticAbuseAssessment(
        String id,
        Optional<Instant> assessedAt,
        DomesticAbuseTool tool,
        Optional<Integer> ticks,
        Optional<Integer> callOutsInYear,
        Answer highByJudgement,
        Optional<Source> source)
        implements Proceeding {

    public DomesticAbuseAssessment {
        assessedAt = Given.orEmpty(assessedAt);
        tool = Objects.requireNonNullElse(tool, DomesticAbuseTool.UNKNOWN);
        ticks = Given.orEmpty(ticks);
        callOutsInYear = Given.orEmpty(callOutsInYear);
        highByJudgement = Answer.orUnknown(highByJudgement);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    /** The checklist whose ticks are counted. */
    public boolean isOnDash() {
        return tool == DomesticAbuseTool.DASH;
    }

    /** At least so many ticks are on record. */
    public boolean ticksReach(int number) {
        return ticks.filter(known -> known >= number).isPresent();
    }

    /** At least so many call-outs in twelve months are on record. */
    public boolean callOutsReach(int number) {
        return callOutsInYear.filter(known -> known >= number).isPresent();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "DomesticAbuseAssessment[" + ref() + "]";
    }
}
