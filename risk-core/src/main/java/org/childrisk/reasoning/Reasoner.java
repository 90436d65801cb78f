package org.childrisk.reasoning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.Assessment;
import org.childrisk.assessment.ChangeFinder;
import org.childrisk.assessment.ChangeFinder.Examined;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.RuleText;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyProblem;

/** Answers what a person may ask of a result, by evaluating the same rules on other facts and as of other moments. */
public final class Reasoner {

    private static final int CHANGES_AHEAD = 12;

    private final Rulebook rulebook;
    private final Policy policy;

    public Reasoner(Rulebook rulebook, Policy policy) {
        this.rulebook = rulebook;
        this.policy = policy;
    }

    /** Everything that may be asked of a result, for the case file that gave it. */
    public Explanation explain(CaseFile file, Assessment assessment) {
        Trial trial = new Trial(file, rulebook, policy);
        Tried asItIs = trial.asItIs();
        List<Tried> tried = singles(file, trial);
        List<NextQuestion> questions = NextQuestions.of(asItIs, tried);
        Ranges ranges = new Ranges(assessment, trial, asItIs, tried, questions);
        List<WhatIf> whatIfs = new WhatIfs(trial, asItIs, tried).all();
        GradeRange overall = ranges.overall();
        WhyNots whyNots = new WhyNots(rulebook, policy, asItIs, tried);
        return new Explanation(
                assessment,
                overall,
                ranges.domains(),
                questions,
                trial.untried(),
                whatIfs,
                changes(file, CHANGES_AHEAD),
                nextUp(overall.stands()).map(whyNots::raising).orElse(List.of()),
                JudgementPoints.bearingOn(file, assessment, policy));
    }

    /** Why one rule did not speak, empty where it did. Throws {@link PolicyProblem} if there is no such rule. */
    public Optional<WhyNot> whyNot(CaseFile file, String rule) {
        RuleText text = rulebook.text(rule)
                .orElseThrow(
                        () -> new PolicyProblem("There is no rule " + rule + ".", "Maybe its identifier is mistyped."));
        return whyNots(file).of(text);
    }

    /** Why the rules that may raise to this grade or higher did not, the nearest first. */
    public List<WhyNot> whyNot(CaseFile file, Grade grade) {
        return whyNots(file).raising(grade);
    }

    private WhyNots whyNots(CaseFile file) {
        Trial trial = new Trial(file, rulebook, policy);
        return new WhyNots(rulebook, policy, trial.asItIs(), singles(file, trial));
    }

    private List<Tried> singles(CaseFile file, Trial trial) {
        return Possibilities.of(file, policy).stream()
                .flatMap(possibility -> trial.with(possibility).stream())
                .toList();
    }

    private static Optional<Grade> nextUp(Optional<Grade> grade) {
        return grade.isPresent() ? grade.get().nextUp() : Optional.of(Grade.VERY_LOW);
    }

    /** When the result changes by itself and to what, the next first. */
    public List<NextChange> changes(CaseFile file, int atMost) {
        ZoneId zone = file.asOf().getZone();
        Function<Instant, Examined> at = moment -> examined(CaseMeasures.at(moment.atZone(zone), file, policy));
        return ChangeFinder.find(at.apply(file.asOf().toInstant()), at, atMost);
    }

    private Examined examined(CaseMeasures measures) {
        Rulebook.Evaluated evaluated = rulebook.evaluate(measures);
        return Examined.of(
                new Standing(measures, evaluated.conclusions(), policy),
                measures.asOf().boundaries());
    }
}
