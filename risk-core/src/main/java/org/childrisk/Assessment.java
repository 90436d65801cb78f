package org.childrisk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.Question;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.explain.AssessmentText;
import org.childrisk.explain.Style;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.Guidance;

/**
 * The answer to one case file: how grave the risk is, what must be done by when, what is wrong with the record, and the
 * proof of each. It advises; a person decides.
 *
 * @param reference the host's reference for the case
 * @param asOf the moment of the assessment
 * @param overall the highest grade of any domain; empty where no rule raised one, which is not the same as safe
 * @param grades the grade of each domain in which a rule raised one, gravest first
 * @param actions what must be done, open ones first, the nearest deadline first
 * @param findings what is wrong with the record or the response
 * @param labelsSetAside labels that carried no weight
 * @param questions what to ask next: questions that nobody has answered and that may raise the result
 * @param notUsed what signs in the case file say that no rule of this edition used, in plain words; it is for a person
 *     to weigh
 * @param judgement how the case was handled so far
 * @param nextChange when the result changes by itself; empty where it never does
 * @param firings the proof: every rule that fired, on which facts and on what authority
 * @param guidance every statement of guidance that the proof cites
 * @param failures rules that could not be evaluated, and deadlines that could not be counted rightly; while there are any,
 *     the result may be too low
 * @param disputes rules on which two independent evaluations differ, none where they agree; while there are any, the graver
 *     result stands and a person must look
 * @param edition which rules and numbers gave the result
 * @param inputDigest SHA-256 of the facts, whatever their order; place, ethnicity and sex are left out, for they change
 *     nothing
 * @param resultDigest SHA-256 of the result: its codes, moments and reasons, not the words that follow from its edition
 *     and its facts
 */
public record Assessment(
        String reference,
        ZonedDateTime asOf,
        Optional<Grade> overall,
        List<DomainGrade> grades,
        List<RequiredAction> actions,
        List<Finding> findings,
        List<LabelSetAside> labelsSetAside,
        List<Question> questions,
        List<String> notUsed,
        Judgement judgement,
        Optional<NextChange> nextChange,
        List<Firing> firings,
        List<Guidance> guidance,
        List<String> failures,
        List<String> disputes,
        Edition edition,
        String inputDigest,
        String resultDigest) {

    /** The grade in one domain, empty where no rule raised one. */
    public Optional<Grade> grade(RiskDomain domain) {
        return grades.stream()
                .filter(grade -> grade.domain() == domain)
                .map(DomainGrade::grade)
                .findFirst();
    }

    /** The same result, saying when it changes by itself. */
    public Assessment withNextChange(NextChange change) {
        return new Assessment(
                reference,
                asOf,
                overall,
                grades,
                actions,
                findings,
                labelsSetAside,
                questions,
                notUsed,
                judgement,
                Optional.of(change),
                firings,
                guidance,
                failures,
                disputes,
                edition,
                inputDigest,
                resultDigest);
    }

    /**
     * False while a rule could not be evaluated or two evaluations differ: then the case needs a person's eyes whatever the
     * grade.
     */
    public boolean isComplete() {
        return failures.isEmpty() && disputes.isEmpty();
    }

    /** Why the result is not complete: failures, then disputes; none where it is. */
    public List<String> doubts() {
        return Stream.concat(failures.stream(), disputes.stream()).toList();
    }

    /** True while two independent evaluations of the rules differ: then the graver stands, and a person must look. */
    public boolean isDisputed() {
        return !disputes.isEmpty();
    }

    /** The answer in plain text, as a person on duty would want to read it; the proof is left out. */
    public String summary() {
        return new AssessmentText(Style.PLAIN).write(this);
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Assessment[" + reference + "]";
    }
}
