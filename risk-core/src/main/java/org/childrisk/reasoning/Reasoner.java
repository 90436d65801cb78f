package org.childrisk.reasoning;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** Everything that may be asked of a result, and when it changes next, for the case file that gave it. */
    public Explanation explain(CaseFile file, Assessment assessment) {
        return explain(file, assessment, Trial.of(List.of(), file, rulebook, policy));
    }

    /**
     * The same, where somebody evaluated the case already.
     *
     * @param evaluated the case, evaluated by this object's rules
     * @param standing where it stands by them
     */
    public Explanation explain(CaseFile file, Assessment assessment, Rulebook.Evaluated evaluated, Standing standing) {
        return explain(file, assessment, new Tried(List.of(), evaluated, standing));
    }

    private Explanation explain(CaseFile file, Assessment assessment, Tried asItIs) {
        Trial trial = new Trial(file, asItIs, rulebook, policy);
        List<NextChange> changes = changes(file, asItIs.standing(), CHANGES_AHEAD);
        NextQuestions next = new NextQuestions(asItIs);
        List<Tried> tried = singles(file, trial, next::consider);
        List<NextQuestion> questions = next.inOrder();
        Ranges ranges = new Ranges(assessment, trial, asItIs, tried, questions);
        List<WhatIf> whatIfs = new WhatIfs(trial, asItIs, tried).all();
        GradeRange overall = ranges.overall();
        WhyNots whyNots = new WhyNots(rulebook, policy, asItIs, tried);
        return new Explanation(
                changes.isEmpty() ? assessment : assessment.withNextChange(changes.get(0)),
                overall,
                ranges.domains(),
                questions,
                trial.untried(),
                whatIfs,
                changes,
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
        Tried asItIs = Trial.of(List.of(), file, rulebook, policy);
        Trial trial = new Trial(file, asItIs, rulebook, policy);
        return new WhyNots(rulebook, policy, asItIs, singles(file, trial, it -> {}));
    }

    /** Every other answer by itself; each is looked at while it is fresh, for there are hundreds. */
    private List<Tried> singles(CaseFile file, Trial trial, Consumer<Tried> look) {
        List<Tried> singles = new ArrayList<>();
        for (Possibility possibility : Possibilities.of(file, policy)) {
            trial.with(possibility).ifPresent(tried -> {
                look.accept(tried);
                singles.add(tried);
            });
        }
        return singles;
    }

    private static Optional<Grade> nextUp(Optional<Grade> grade) {
        return grade.isPresent() ? grade.get().nextUp() : Optional.of(Grade.VERY_LOW);
    }

    /** When the result changes by itself and to what, the next first. */
    public List<NextChange> changes(CaseFile file, int atMost) {
        return changes(file, standing(CaseMeasures.of(file, policy)), atMost);
    }

    /** The same, where somebody evaluated the case as of its own moment already. */
    public List<NextChange> changes(CaseFile file, Standing now, int atMost) {
        ZoneId zone = file.asOf().getZone();
        return ChangeFinder.find(
                Examined.of(now),
                moment -> Examined.of(standing(CaseMeasures.at(moment.atZone(zone), file, policy))),
                atMost);
    }

    private Standing standing(CaseMeasures measures) {
        return new Standing(measures, rulebook.evaluate(measures).conclusions(), policy);
    }
}
