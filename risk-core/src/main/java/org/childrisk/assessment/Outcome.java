package org.childrisk.assessment;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.measures.Label;
import org.childrisk.measures.Measure;
import org.childrisk.measures.OpenQuestions;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Sign;

/**
 * What a rule may conclude. Everything here adds; nothing lowers, retracts or replaces. Titles, prose and evidence come
 * from the rule and the matched facts and are never written in a consequence.
 */
public interface Outcome {

    /** Raises every domain on which a sign bears to at least this grade. */
    void raise(Sign sign, Grade grade);

    /**
     * The same for what time alone brings: the grade counts as known only from when so much time, the name of a parameter,
     * has passed since what the sign tells of began.
     */
    void raiseAfter(Sign sign, Grade grade, String parameter);

    /** Requires an action about the child as such. */
    Duty require(String action);

    /** Requires an action about one measured fact. */
    Duty require(String action, Measure about);

    /** Requires an action about whatever a sign concerns. */
    Duty require(String action, Sign about);

    /** Requires an action about whatever concerns the sign behind a grade. */
    Duty require(String action, Raised about);

    /** Requires an action about one fact. */
    Duty require(String action, Fact about);

    /**
     * Counts what a fact tells of as the recorded step of an action about the child as such; without a time it is a step at
     * an unknown time.
     */
    void countAsDone(String action, Optional<Instant> at);

    /** Finds something wrong with the record or the response. */
    void find(String finding, Measure about);

    /** Finds something wrong with the record or the response. */
    void find(String finding, Fact about);

    /** Concludes that an indicator is present, so that other rules match it. */
    void conclude(String indicator, Measure from);

    /** Concludes from one fact that an indicator is present, about that fact. */
    void conclude(String indicator, Fact from);

    /** Has questions asked that nobody has answered. */
    void ask(OpenQuestions questions);

    /** Sets a label aside in the open. */
    void setAside(Label label);
}
