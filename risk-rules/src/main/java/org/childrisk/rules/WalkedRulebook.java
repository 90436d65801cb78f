package org.childrisk.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Fallen;
import org.childrisk.assessment.RuleText;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Remeasured;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.reasoning.Rulebook;
import org.jspecify.annotations.Nullable;

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
        Walk walk = new Walk(rules.walk(), inForce);
        return new Walked(walk, inForce, measures, Optional.empty(), measures.facts(), Fallen.NOTHING);
    }

    /** A case that somebody walked already, all rules agreeing with what was concluded: it is walked further from there. */
    Evaluated walked(Walk walk, CaseMeasures measures, Conclusions conclusions, List<Object> facts) {
        return new Walked(walk, policy.on(measures.asOf().today()), measures, conclusions, facts);
    }

    /** A case walked, kept to be walked further. */
    private final class Walked implements Evaluated {

        private final Walk walk;
        private final ParametersInForce inForce;
        private final CaseMeasures measures;
        private final Conclusions conclusions;
        private final Optional<Walked> before;
        private final List<Object> fresh;
        private final Fallen without;
        private final Set<String> failures;
        private Fallen.@Nullable Support support;

        private Walked(
                Walk walk,
                ParametersInForce inForce,
                CaseMeasures measures,
                Optional<Walked> before,
                List<Object> coming,
                Fallen without) {
            this.walk = walk;
            this.inForce = inForce;
            this.measures = measures;
            this.before = before;
            this.fresh = new ArrayList<>(coming);
            this.without = without;
            Deque<Object> waiting = new ArrayDeque<>(coming);
            this.conclusions = new Conclusions(measures, policy, inForce, fact -> {
                fresh.add(fact);
                waiting.add(fact);
            });
            without.again()
                    .forEach(fired -> walk.conclude(walked(fired.rule()), fired.facts(), conclusions, this::announced));
            walk.walk(waiting, conclusions, this::announced);
            Set<String> failed = walk.takeFailures();
            this.failures =
                    before.map(it -> it.failures).filter(it -> !it.isEmpty()).orElse(failed);
        }

        private Walked(
                Walk walk,
                ParametersInForce inForce,
                CaseMeasures measures,
                Conclusions conclusions,
                List<Object> facts) {
            this.walk = walk;
            this.inForce = inForce;
            this.measures = measures;
            this.conclusions = conclusions;
            this.before = Optional.empty();
            this.fresh = facts;
            this.without = Fallen.NOTHING;
            this.failures = Set.of();
        }

        private boolean announced(WalkedRule rule, List<Object> matched) {
            conclusions.firing(rule.id(), matched);
            return true;
        }

        @Override
        public Evaluated with(Remeasured other) {
            if (support == null) {
                support = new Fallen.Support(conclusions);
            }
            List<Object> gone = other.gone();
            if (!other.measures().hasTheGradesOnRecordOf(measures)) {
                gone = new ArrayList<>(gone);
                gone.addAll(raisedBesideAnotherGrade(other.measures()));
            }
            return with(other, support.without(gone));
        }

        /** A raised grade knows which grade is on the record: where that is another, it is raised again. */
        private List<Object> raisedBesideAnotherGrade(CaseMeasures other) {
            return conclusions.asserted().keySet().stream()
                    .filter(fact -> fact instanceof Raised raised
                            && !other.latestOnRecord(raised.domain()).equals(measures.latestOnRecord(raised.domain())))
                    .toList();
        }

        private Evaluated with(Remeasured other, Fallen fallen) {
            int mark = walk.mark();
            walk.leave(fallen.facts());
            try {
                return new Walked(walk, inForce, other.measures(), Optional.of(this), other.come(), fallen);
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
            return Stream.concat(
                            before.stream()
                                    .flatMap(it -> it.fresh.stream())
                                    .filter(fact -> !without.facts().contains(fact)),
                            fresh.stream())
                    .toList();
        }

        @Override
        public List<Object> fresh() {
            return fresh;
        }

        @Override
        public Set<Fired> fallen() {
            return without.firings();
        }

        @Override
        public Set<String> failures() {
            return failures;
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
