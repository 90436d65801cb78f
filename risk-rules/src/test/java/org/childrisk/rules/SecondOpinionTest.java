package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.childrisk.Assessment;
import org.childrisk.assessment.AssessmentWriter;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.junit.jupiter.api.Test;

/** Every result is held against a walk of the same rules without the engine; where the two differ, the graver stands. */
class SecondOpinionTest {

    private static final CompiledRules RULES = CompiledRules.load();
    private static final Policy POLICY = Laws.ASSESSOR.policy();
    private static final AssessmentWriter WRITER = new AssessmentWriter(POLICY, Laws.ASSESSOR.edition(), RULES.texts());

    @Test
    void the_engine_and_the_walk_never_differ() {
        Laws.hold(
                "the engine and the walk never differ",
                (file, choices) -> Laws.now(file).disputes());
    }

    @Test
    void a_walk_alone_gives_the_result_of_the_engine() {
        WalkedRulebook walked = new WalkedRulebook(RULES, POLICY);

        Laws.hold("a walk alone gives the result of the engine", (file, choices) -> {
            CaseMeasures measures = CaseMeasures.of(file, POLICY);
            Conclusions conclusions = walked.evaluate(measures).conclusions();
            Assessment byWalk = written(measures, conclusions, List.of(), List.of());
            return Laws.said(byWalk).equals(Laws.said(Laws.now(file)))
                    ? List.of()
                    : List.of(View.of(Laws.now(file))
                            .differencesFrom(View.of(byWalk))
                            .toString());
        });
    }

    @Test
    void what_an_engine_leaves_out_is_concluded_after_all_and_disputed() {
        Laws.hold("what an engine leaves out is concluded after all", 60, (file, choices) -> {
            Lazy engine = new Lazy(file, choices);
            List<String> broken = new ArrayList<>();
            if (!engine.leftOut.isEmpty() && engine.disputes().isEmpty()) {
                broken.add(engine.leftOut + " were left out and nobody disputes it");
            }
            if (!engine.result().overall().equals(Laws.now(file).overall())) {
                broken.add("the grade is " + engine.result().overall());
            }
            if (!engine.result().firings().equals(Laws.now(file).firings())) {
                broken.add("the proof is another");
            }
            return broken;
        });
    }

    @Test
    void what_an_engine_makes_up_stands_and_is_disputed() {
        CaseFile file = Laws.CASES.get(0);
        CaseMeasures measures = CaseMeasures.of(file, POLICY);
        RuleRun run = new RuleRun(RULES, measures, POLICY);
        String madeUp = RULES.texts().keySet().stream()
                .filter(rule -> run.conclusions().firings().stream()
                        .noneMatch(fired -> fired.rule().equals(rule)))
                .findFirst()
                .orElseThrow();
        run.conclusions().firing(madeUp, List.of(measures.facts().get(0)));

        assertThat(run.withSecondOpinion().disputes())
                .containsExactly(madeUp + " was concluded by the engine and not by the second evaluation");
        Assessment result = written(measures, run.conclusions(), run.failures(), run.disputes());
        assertThat(result.isDisputed()).isTrue();
        assertThat(result.firings())
                .anySatisfy(firing -> assertThat(firing.rule()).isEqualTo(madeUp));
    }

    private static Assessment written(
            CaseMeasures measures, Conclusions conclusions, List<String> failures, List<String> disputes) {
        return WRITER.write(new Standing(measures, conclusions, POLICY), failures, disputes);
    }

    /** An engine that leaves out every rule that chance names, and whatever follows from it alone. */
    private static final class Lazy {

        private final List<String> leftOut = new ArrayList<>();
        private final CaseMeasures measures;
        private final SecondOpinion opinion;
        private final Conclusions conclusions;

        private Lazy(CaseFile file, Random choices) {
            this.measures = CaseMeasures.of(file, POLICY);
            ParametersInForce inForce = POLICY.on(measures.asOf().today());
            Map<String, Boolean> chosen = new HashMap<>();
            List<Object> asserted = new ArrayList<>();
            Deque<Object> waiting = new ArrayDeque<>(measures.facts());
            SecondOpinion[] late = new SecondOpinion[1];
            this.conclusions = new Conclusions(measures, POLICY, inForce, fact -> {
                if (late[0] == null) {
                    asserted.add(fact);
                    waiting.add(fact);
                } else {
                    late[0].add(fact);
                }
            });
            new Walk(RULES.walk(), inForce).walk(waiting, conclusions, (rule, facts) -> {
                boolean fires = chosen.computeIfAbsent(rule.id(), it -> choices.nextInt(4) > 0);
                if (fires) {
                    conclusions.firing(rule.id(), facts);
                } else {
                    leftOut.add(rule.id());
                }
                return fires;
            });
            this.opinion = new SecondOpinion(RULES.walk(), inForce, conclusions);
            late[0] = opinion;
            opinion.walk(measures.facts(), asserted);
        }

        private List<String> disputes() {
            return opinion.disputes();
        }

        private Assessment result() {
            return written(measures, conclusions, List.of(), opinion.disputes());
        }
    }
}
