package org.childrisk.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.policy.ParametersInForce;

/**
 * Holds what the engine did against a walk of the same compiled rules: everything that fits must have fired, and nothing
 * else. What the engine left out is concluded after all, so that the graver result stands.
 */
final class SecondOpinion {

    private final Conclusions conclusions;
    private final Map<Row, Boolean> fired = new HashMap<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final Walk walk;
    private final Deque<Object> waiting = new ArrayDeque<>();

    SecondOpinion(RuleWalk rules, ParametersInForce policy, Conclusions conclusions) {
        this.conclusions = conclusions;
        this.walk = new Walk(rules, policy);
        conclusions.firings().forEach(firing -> fired.put(Row.of(firing), Boolean.FALSE));
    }

    /** Walks over what went to the engine, and over what the engine had asserted. */
    void walk(List<Object> facts, List<Object> asserted) {
        waiting.addAll(facts);
        waiting.addAll(asserted);
        walk.walk(waiting, conclusions, this::isNew);
    }

    /** Has a fact come in that a rule asserts which the engine left out. */
    void add(Object fact) {
        waiting.add(fact);
    }

    private boolean isNew(WalkedRule rule, List<Object> facts) {
        if (fired.replace(new Row(rule.id(), facts), Boolean.TRUE) != null) {
            return false;
        }
        leftOut.add(rule.id());
        conclusions.firing(rule.id(), facts);
        return true;
    }

    /** The walk, with all facts that came in. */
    Walk walked() {
        return walk;
    }

    /** Where the two differ, rule by rule; none where they agree. */
    List<String> disputes() {
        List<String> disputes = new ArrayList<>();
        leftOut.forEach(
                rule -> disputes.add(rule + " was left out by the engine and concluded by the second evaluation"));
        Set<String> unfounded = new TreeSet<>();
        fired.forEach((row, confirmed) -> {
            if (!confirmed) {
                unfounded.add(row.rule());
            }
        });
        unfounded.forEach(rule -> disputes.add(rule + " was concluded by the engine and not by the second evaluation"));
        return disputes;
    }

    /** Rules that could not be evaluated. */
    Set<String> failures() {
        return walk.failures();
    }

    /** A rule and the very facts that it matched: equal facts are still two. */
    private record Row(String rule, List<Object> facts) {

        static Row of(Fired firing) {
            return new Row(firing.rule(), firing.facts());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && rule.equals(row.rule) && same(row.facts);
        }

        private boolean same(List<Object> others) {
            for (int i = 0; i < facts.size(); i++) {
                if (i >= others.size() || facts.get(i) != others.get(i)) {
                    return false;
                }
            }
            return facts.size() == others.size();
        }

        @Override
        public int hashCode() {
            int hash = rule.hashCode();
            for (Object fact : facts) {
                hash = 31 * hash + System.identityHashCode(fact);
            }
            return hash;
        }
    }
}
