package org.childrisk.examples.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * What is right after one step of a story: nobody wrote it, the library derived it from the facts that had arrived.
 *
 * @param story the story
 * @param step the step, counted from 0
 * @param ask what is asked
 * @param assessment the library's answer
 * @param reasons what is on the record, in an order that gives nothing away
 * @param actions what may be done, in an order that gives nothing away
 * @param others duties that are required as well and were not offered
 */
public record AnswerKey(
        Story story,
        int step,
        Asked ask,
        Assessment assessment,
        List<Reason> reasons,
        List<ActionChoice> actions,
        List<String> others) {

    /**
     * Derives what is right after a step.
     *
     * @throws IllegalArgumentException if nothing is asked there
     * @throws org.childrisk.facts.RefusedFacts if the facts use codes that the catalogues do not know
     */
    public static AnswerKey of(Story story, int step, RiskAssessor assessor) {
        Asked ask = story.steps()
                .get(step)
                .ask()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is asked after step " + step + "."));
        CaseFile known = story.caseAfter(step);
        Assessment assessment = assessor.assess(known);
        ActionChoices choices = new ActionChoices(assessment, assessor.policy());
        return new AnswerKey(
                story,
                step,
                ask,
                assessment,
                new Reasons(known, assessment, assessor.policy()).all(),
                choices.of(ask.offer()),
                choices.others(ask.offer()));
    }

    /** Every step of a story at which something is asked. */
    public static List<AnswerKey> all(Story story, RiskAssessor assessor) {
        return story.askedSteps().stream()
                .map(step -> of(story, step, assessor))
                .toList();
    }

    /** The library's grade of one kind of harm, empty where no rule raises one. */
    public Optional<Grade> grade(RiskDomain domain) {
        return assessment.grade(domain);
    }

    /** Where the library's grades differ from those that the author meant, as lines; none where they hold. */
    public List<String> differences() {
        return Differences.of(ask.expect(), assessment.overall(), Map.copyOf(grades()));
    }

    private Map<RiskDomain, Grade> grades() {
        return assessment.grades().stream()
                .collect(java.util.stream.Collectors.toMap(it -> it.domain(), it -> it.grade()));
    }
}
