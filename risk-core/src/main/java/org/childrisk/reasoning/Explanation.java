package org.childrisk.reasoning;

import java.util.List;
import org.childrisk.Assessment;
import org.childrisk.assessment.NextChange;

/**
 * A result with everything that a person may ask of it. Why is in the assessment itself: every conclusion points at its
 * firings, and those at the facts.
 *
 * @param assessment the result
 * @param overall the grade as it stands, and the highest it can be when the unknowns turn out badly
 * @param ranges the same for each domain that has a grade or can get one, gravest first
 * @param questions what nobody has answered and could matter, in the order worth asking; none where no single answer
 *     can raise a grade or start a duty
 * @param untried how many answers could not be tried, because the case is so large or a rule could not be evaluated with
 *     them; while there are any, questions and what-ifs are not complete and every range goes to the highest grade
 * @param whatIfs the smallest sets of changed answers that reach the next grade up, then those on which the grade rests
 * @param changes when the result changes by itself and to what, the next first; the first is that of the assessment
 * @param whyNot the rules that would raise the highest grade one further and did not speak, the nearest first
 * @param leftToJudgement what guidance asks to be weighed in such a case and no rule weighs
 */
public record Explanation(
        Assessment assessment,
        GradeRange overall,
        List<DomainRange> ranges,
        List<NextQuestion> questions,
        int untried,
        List<WhatIf> whatIfs,
        List<NextChange> changes,
        List<WhyNot> whyNot,
        List<LeftToJudgement> leftToJudgement) {

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Explanation[" + assessment.reference() + "]";
    }
}
