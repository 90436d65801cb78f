package org.childrisk.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.RuleText;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.reasoning.Rulebook;

/** The compiled rules, walked on whatever facts they are asked about. */
final class WalkedRulebook implements Rulebook {

    private final CompiledRules rules;
    private final Policy policy;
    private final Map<String, WalkedRule> byId = new HashMap<>();

    WalkedRulebook(CompiledRules rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
        rules.walk().rules().forEach(rule -> byId.put(rule.id(), rule));
    }

    @Override
    public Evaluated evaluate(CaseMeasures measures) {
        ParametersInForce inForce = policy.on(measures.asOf().today());
        return new Walked(new Walk(rules.walk(), inForce), inForce, List.of(), measures, measures.facts());
    }

    /** A case walked, kept to be walked further. */
    private final class Walked implements Evaluated {

        private final Walk walk;
        private final ParametersInForce inForce;
        private final CaseMeasures measures;
        private final Conclusions conclusions;
        private final List<Object> facts;

        private Walked(
                Walk walk, ParametersInForce inForce, List<Object> there, CaseMeasures measures, List<Object> coming) {
            this.walk = walk;
            this.inForce = inForce;
            this.measures = measures;
            this.facts = new ArrayList<>(there);
            facts.addAll(coming);
            Deque<Object> waiting = new ArrayDeque<>(coming);
            this.conclusions = new Conclusions(measures, policy, inForce, fact -> {
                facts.add(fact);
                waiting.add(fact);
            });
            walk.walk(waiting, conclusions, this::announced);
        }

        private boolean announced(WalkedRule rule, List<Object> matched) {
            conclusions.firing(rule.id(), matched);
            return true;
        }

        @Override
        public Evaluated and(CaseMeasures more) {
            int mark = walk.mark();
            List<Object> last =
                    more.facts().subList(more.facts().size() - 1, more.facts().size());
            try {
                return new Walked(walk, inForce, facts, more, last);
            } finally {
                walk.backTo(mark);
            }
        }

        @Override
        public CaseMeasures measures() {
            return measures;
        }

        @Override
        public Conclusions conclusions() {
            return conclusions;
        }

        @Override
        public List<Object> facts() {
            return facts;
        }

        @Override
        public Set<String> failures() {
            return walk.failures();
        }
    }

    @Override
    public List<RuleText> raising(Grade least, CaseMeasures measures) {
        ParametersInForce inForce = policy.on(measures.asOf().today());
        return rules.texts().values().stream()
                .filter(rule -> rules.raises().mayRaise(rule.id(), least, inForce))
                .toList();
    }

    @Override
    public Optional<RuleText> text(String rule) {
        return Optional.ofNullable(rules.texts().get(rule));
    }

    @Override
    public int conditions(String rule) {
        return walked(rule).size();
    }

    private WalkedRule walked(String rule) {
        return Optional.ofNullable(byId.get(rule))
                .orElseThrow(() -> new PolicyProblem("There is no rule " + rule + ".", "Maybe it is mistyped."));
    }

    @Override
    public boolean touches(List<Object> last, String rule) {
        for (WalkedRule.Condition condition : walked(rule).conditions()) {
            for (Object fact : last) {
                if (condition.isTouchedBy(fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Optional<Closest> closest(String rule, Evaluated evaluated) {
        ParametersInForce inForce = policy.on(evaluated.measures().asOf().today());
        return new ClosestMatch(walked(rule), inForce, evaluated.facts()).found();
    }
}
