package org.childrisk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.childrisk.policy.PolicyProblem;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.consequences.NamedConsequenceImpl;

/**
 * The compiled rules, laid out to be walked without the engine: the same conditions and consequences, no other policy. The walk
 * gives the second opinion on every result, and answers what the rules would say of changed facts.
 *
 * <p>It knows the profile of this library's rules and refuses anything else: plain patterns, no negation, no counting.
 */
final class RuleWalk {

    private final List<WalkedRule> rules = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final Map<String, Gate> gatesByTests = new HashMap<>();
    private final Map<Class<?>, Entrance> entrances = new ConcurrentHashMap<>();

    RuleWalk(Model model) {
        model.getRules().forEach(rule -> rules.add(walked(rule)));
        rules.forEach(rule -> {
            for (int i = 0; i < rule.size(); i++) {
                rule.conditions().get(i).gate().places().add(new Gate.Place(rule, i));
            }
        });
        gatesByTests.clear();
    }

    List<WalkedRule> rules() {
        return rules;
    }

    int gates() {
        return gates.size();
    }

    /** The gates that a fact may enter. */
    Entrance entrance(Object fact) {
        // looked up first, for computing may wait behind a lock even for what is there
        Entrance known = entrances.get(fact.getClass());
        if (known != null) {
            return known;
        }
        return entrances.computeIfAbsent(
                fact.getClass(),
                kind -> new Entrance(
                        gates.stream().filter(gate -> gate.isFor(kind)).toList()));
    }

    private WalkedRule walked(Rule rule) {
        List<Variable<?>> facts = new ArrayList<>();
        List<WalkedRule.Condition> conditions = new ArrayList<>();
        for (Condition part : rule.getView().getSubConditions()) {
            if (part instanceof Pattern<?> pattern && pattern.getBindings().isEmpty()) {
                facts.add(pattern.getPatternVariable());
                conditions.add(condition(rule, pattern, facts));
            } else if (!(part instanceof NamedConsequenceImpl)) {
                throw outside(rule, part.getType().toString());
            }
        }
        Consequence consequence = rule.getDefaultConsequence();
        if (consequence.isUsingDrools()) {
            throw outside(rule, "a consequence that uses the engine");
        }
        return new WalkedRule(
                rule.getName(),
                List.copyOf(conditions),
                consequence.getBlock(),
                new Places(consequence.getVariables(), facts));
    }

    private WalkedRule.Condition condition(Rule rule, Pattern<?> pattern, List<Variable<?>> facts) {
        Variable<?> own = pattern.getPatternVariable();
        List<WalkedTest> tests = new ArrayList<>();
        List<WalkedTest> alone = new ArrayList<>();
        List<WalkedTest> joins = new ArrayList<>();
        for (SingleConstraint constraint : constraints(rule, pattern.getConstraint())) {
            WalkedTest test = WalkedTest.of(constraint, facts);
            tests.add(test);
            if (WalkedTest.isAlone(constraint, own)) {
                alone.add(WalkedTest.of(constraint, List.of(own)));
            } else {
                joins.add(test);
            }
        }
        return new WalkedRule.Condition(
                own.getType(), gate(own.getType(), alone), List.copyOf(joins), List.copyOf(tests));
    }

    private static List<SingleConstraint> constraints(Rule rule, Constraint constraint) {
        if (constraint == SingleConstraint.TRUE) {
            return List.of();
        }
        if (constraint instanceof SingleConstraint single) {
            return List.of(single);
        }
        if (constraint.getType() != Constraint.Type.MULTIPLE && constraint.getType() != Constraint.Type.AND) {
            throw outside(rule, constraint.getType().toString());
        }
        return constraint.getChildren().stream()
                .flatMap(child -> constraints(rule, child).stream())
                .toList();
    }

    private Gate gate(Class<?> type, List<WalkedTest> alone) {
        StringBuilder asked = new StringBuilder(type.getName());
        alone.forEach(test -> asked.append('\n').append(test.text()));
        return gatesByTests.computeIfAbsent(asked.toString(), it -> {
            Gate gate = new Gate(gates.size(), type, alone);
            gates.add(gate);
            return gate;
        });
    }

    private static PolicyProblem outside(Rule rule, String what) {
        return new PolicyProblem(
                "The rule " + rule.getName() + " uses " + what + ".",
                "Maybe say it by a measure: rules match plain facts, no more.");
    }
}
