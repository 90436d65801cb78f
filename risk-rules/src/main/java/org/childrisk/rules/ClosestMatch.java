package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.reasoning.Rulebook.Closest;
import org.childrisk.reasoning.Rulebook.Looked;
import org.jspecify.annotations.Nullable;

/** How far one rule came among the facts of a case: the row of facts that held the most of its tests in a row. */
final class ClosestMatch {

    private final WalkedRule rule;
    private final List<Object> facts;
    private final Object[] row;
    private boolean speaks;
    private int depth = -1;
    private List<Object> held = List.of();
    private String failed = "";
    private final List<Object> failing = new ArrayList<>();

    ClosestMatch(WalkedRule rule, ParametersInForce policy, List<Object> facts) {
        this.rule = rule;
        this.facts = facts;
        this.row = new Object[Places.FIRST_FACT + rule.size()];
        row[Places.POLICY] = policy;
        look(0, 0);
    }

    /** Empty where the rule speaks. */
    Optional<Closest> found() {
        if (speaks) {
            return Optional.empty();
        }
        List<Looked> before = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            before.add(looked(i, asked(rule.conditions().get(i)), List.of(held.get(i))));
        }
        return Optional.of(new Closest(depth, before, looked(held.size(), failed, List.copyOf(failing))));
    }

    private Looked looked(int position, String condition, List<Object> some) {
        return new Looked(rule.conditions().get(position).type().getSimpleName(), condition, some);
    }

    private static String asked(WalkedRule.Condition condition) {
        return String.join(
                ", ", condition.tests().stream().map(WalkedTest::text).toList());
    }

    private void look(int position, int depthBefore) {
        if (position == rule.size()) {
            speaks = true;
            return;
        }
        WalkedRule.Condition condition = rule.conditions().get(position);
        came(position, depthBefore, "", null);
        for (Object fact : facts) {
            if (condition.type().isInstance(fact) && !speaks) {
                row[Places.FIRST_FACT + position] = fact;
                look(condition, position, depthBefore + 1, fact);
            }
        }
    }

    private void look(WalkedRule.Condition condition, int position, int depthBefore, Object fact) {
        int deep = depthBefore;
        for (WalkedTest test : condition.tests()) {
            if (!holds(test)) {
                came(position, deep, test.text(), fact);
                return;
            }
            deep++;
        }
        look(position + 1, deep);
    }

    /** A test that cannot be evaluated does not hold. */
    private boolean holds(WalkedTest test) {
        try {
            return test.holds(row);
        } catch (Exception e) {
            return false;
        }
    }

    private void came(int position, int deep, String test, @Nullable Object fact) {
        if (deep > depth) {
            depth = deep;
            failed = test;
            failing.clear();
            held = new ArrayList<>();
            for (int i = 0; i < position; i++) {
                held.add(row[Places.FIRST_FACT + i]);
            }
        }
        if (deep == depth && fact != null && test.equals(failed)) {
            failing.add(fact);
        }
    }
}
