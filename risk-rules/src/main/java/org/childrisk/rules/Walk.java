package org.childrisk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.childrisk.assessment.Outcome;
import org.childrisk.policy.ParametersInForce;

/**
 * One case walked through the compiled rules. Every row of facts that fits a rule is found once, when the last of its facts
 * comes in. One case, one thread.
 */
final class Walk {

    /** What becomes of a rule that fits. */
    interface Listener {
        /** Whether the rule shall conclude; announced before it does. */
        boolean concludes(WalkedRule rule, List<Object> facts);
    }

    private final RuleWalk rules;
    private final ParametersInForce policy;
    private final List<Object>[] entered;
    private final List<List<Object>> trail = new ArrayList<>();
    private final Set<String> failures = new LinkedHashSet<>();
    private Set<Object> left = Set.of();

    @SuppressWarnings("unchecked")
    Walk(RuleWalk rules, ParametersInForce policy) {
        this.rules = rules;
        this.policy = policy;
        this.entered = (List<Object>[]) new List<?>[rules.gates()];
    }

    /** Walks until nothing more waits. Rules that conclude may have more facts wait meanwhile. */
    void walk(Queue<Object> waiting, Outcome outcome, Listener listener) {
        Steps steps = new Steps(outcome, listener);
        while (!waiting.isEmpty()) {
            steps.enter(waiting.remove());
        }
    }

    /** Has a rule that fits some facts conclude, without another look at them. */
    void conclude(WalkedRule rule, List<Object> facts, Outcome outcome, Listener listener) {
        Object[] row = new Object[Places.FIRST_FACT + facts.size()];
        row[Places.POLICY] = policy;
        row[Places.OUTCOME] = outcome;
        for (int i = 0; i < facts.size(); i++) {
            row[Places.FIRST_FACT + i] = facts.get(i);
        }
        new Steps(outcome, listener).fits(rule, row);
    }

    /** How far the walk has come, to go back to. */
    int mark() {
        return trail.size();
    }

    /** Has some facts, the same objects, count as not there until the walk goes back. */
    void leave(Set<Object> facts) {
        left = facts;
    }

    /** Has every fact leave that came in since, and those come back that had left. */
    void backTo(int mark) {
        left = Set.of();
        for (int i = trail.size() - 1; i >= mark; i--) {
            List<Object> facts = trail.remove(i);
            facts.remove(facts.size() - 1);
        }
    }

    /** Rules that could not be evaluated, none where all could; no fact is quoted. */
    Set<String> failures() {
        return failures;
    }

    /** The same, and forgets them: what is walked next may go well. */
    Set<String> takeFailures() {
        if (failures.isEmpty()) {
            return Set.of();
        }
        Set<String> taken = Set.copyOf(failures);
        failures.clear();
        return taken;
    }

    private List<Object> entered(Gate gate) {
        List<Object> some = entered[gate.number()];
        if (some == null) {
            some = new ArrayList<>(4);
            entered[gate.number()] = some;
        }
        return some;
    }

    /** The steps of one walk, which all conclude to the same place. */
    private final class Steps {

        private final Outcome outcome;
        private final Listener listener;

        private Steps(Outcome outcome, Listener listener) {
            this.outcome = outcome;
            this.listener = listener;
        }

        private void enter(Object fact) {
            Object[] alone = {policy, outcome, fact};
            List<Gate> admitting = new ArrayList<>();
            for (Gate gate : rules.entrance(fact).gatesFor(alone)) {
                if (admits(gate, alone)) {
                    admitting.add(gate);
                    entered(gate).add(fact);
                    trail.add(entered(gate));
                }
            }
            for (Gate gate : admitting) {
                for (Gate.Place place : gate.places()) {
                    fit(place, fact);
                }
            }
        }

        private boolean admits(Gate gate, Object[] alone) {
            try {
                return gate.admits(alone);
            } catch (Exception e) {
                gate.places().forEach(place -> failed(place.rule(), e));
                return false;
            }
        }

        private void fit(Gate.Place place, Object fact) {
            WalkedRule rule = place.rule();
            for (int i = 0; i < rule.size(); i++) {
                List<Object> there = entered[rule.conditions().get(i).gate().number()];
                if (there == null || there.isEmpty()) {
                    return;
                }
            }
            Object[] row = new Object[Places.FIRST_FACT + rule.size()];
            row[Places.POLICY] = policy;
            row[Places.OUTCOME] = outcome;
            try {
                fit(place, fact, row, 0);
            } catch (Exception e) {
                failed(rule, e);
            }
        }

        /** Before the fact's own position only facts that came earlier count, so that no row is found twice. */
        private void fit(Gate.Place place, Object fact, Object[] row, int position) throws Exception {
            WalkedRule rule = place.rule();
            if (position == rule.size()) {
                fits(rule, row);
                return;
            }
            if (position == place.position()) {
                fitAt(place, fact, row, position, fact);
                return;
            }
            for (Object other : entered(rule.conditions().get(position).gate())) {
                if ((position > place.position() || other != fact) && !left.contains(other)) {
                    fitAt(place, fact, row, position, other);
                }
            }
        }

        private void fitAt(Gate.Place place, Object fact, Object[] row, int position, Object candidate)
                throws Exception {
            row[Places.FIRST_FACT + position] = candidate;
            if (place.rule().joins(position, row)) {
                fit(place, fact, row, position + 1);
            }
        }

        private void fits(WalkedRule rule, Object[] row) {
            List<Object> facts = List.of(Arrays.copyOfRange(row, Places.FIRST_FACT, row.length));
            if (listener.concludes(rule, facts)) {
                try {
                    rule.conclude(row);
                } catch (Exception e) {
                    failed(rule, e);
                }
            }
        }

        private void failed(WalkedRule rule, Exception e) {
            failures.add(Failure.say(rule.id(), e));
        }
    }
}
