package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;
import org.childrisk.policy.Policy;

/** Holds a story against the library: its codes against the catalogues, its grades against what comes out. */
public final class StoryCheck {

    private final RiskAssessor assessor;

    public StoryCheck(RiskAssessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Every grade that comes out otherwise than the author meant, as lines; none where all hold.
     *
     * @throws RefusedFacts with every code that no catalogue holds
     */
    public List<String> differences(Story story) {
        List<FactProblem> unknown = unknownCodes(story);
        if (!unknown.isEmpty()) {
            throw new RefusedFacts(unknown);
        }
        List<String> differences = new ArrayList<>();
        for (AnswerKey key : AnswerKey.all(story, assessor)) {
            key.differences().forEach(it -> differences.add("step " + (key.step() + 1) + ", " + it));
        }
        return differences;
    }

    private List<FactProblem> unknownCodes(Story story) {
        Policy policy = assessor.policy();
        List<FactProblem> problems = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            StoryStep step = story.steps().get(i);
            String arrives = "steps[" + i + "].arrives.";
            List<Indicator> signs = step.arrives().indicators();
            for (int j = 0; j < signs.size(); j++) {
                String code = signs.get(j).code();
                known(
                        policy.indicators().find(code).isPresent(),
                        arrives + "indicators[" + j + "].code",
                        code,
                        problems);
            }
            List<RecordLabel> labels = step.arrives().labels();
            for (int j = 0; j < labels.size(); j++) {
                String code = labels.get(j).code();
                known(policy.labels().find(code).isPresent(), arrives + "labels[" + j + "].code", code, problems);
            }
            List<Step> done = step.arrives().steps();
            for (int j = 0; j < done.size(); j++) {
                String code = done.get(j).action();
                known(policy.actions().find(code).isPresent(), arrives + "steps[" + j + "].action", code, problems);
            }
            List<String> offer = step.ask().map(Asked::offer).orElse(List.of());
            for (int j = 0; j < offer.size(); j++) {
                String code = offer.get(j);
                known(policy.actions().find(code).isPresent(), "steps[" + i + "].ask.offer[" + j + "]", code, problems);
            }
        }
        for (int i = 0; i < story.notes().size(); i++) {
            List<String> from = story.notes().get(i).from();
            for (int j = 0; j < from.size(); j++) {
                known(policy.guidance().has(from.get(j)), "notes[" + i + "].from[" + j + "]", from.get(j), problems);
            }
        }
        return problems;
    }

    private static void known(boolean known, String path, String code, List<FactProblem> problems) {
        if (!known) {
            problems.add(new FactProblem(
                    path,
                    code,
                    "is not a code of the library",
                    "Maybe it is mistyped: docs/vocabulary.md has them all."));
        }
    }
}
