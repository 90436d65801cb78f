package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.assessment.Conclusions;
import org.childrisk.policy.ParametersInForce;

/**
 * One rule taken apart, for engines that are given conditions and consequences as Java.
 *
 * @param id the rule's identifier
 * @param stage 0 where it concludes signs from what was measured, 1 where it raises grades, 2 where it goes on from there
 * @param names what the rule calls its facts
 * @param types the types of its facts
 * @param conditions what must hold, each of some of the facts
 * @param consequence what it concludes; it announces the firing first
 */
public record Part(
        String id,
        int stage,
        List<String> names,
        List<Class<?>> types,
        List<Condition> conditions,
        Consequence consequence) {

    /** Something that must hold; the facts handed over are those at its places. */
    public record Condition(List<Integer> places, Test test) {}

    /** A test of some facts. */
    @FunctionalInterface
    public interface Test {
        boolean holds(ParametersInForce policy, Object... facts);
    }

    /** What follows from all facts of the rule. */
    @FunctionalInterface
    public interface Consequence {
        void conclude(Conclusions outcome, ParametersInForce policy, Object... facts);
    }

    /** All matches among some facts, by plain loops. */
    public List<Object[]> matches(List<Object> facts, ParametersInForce policy) {
        List<Object[]> matches = new ArrayList<>();
        match(new Object[types.size()], 0, facts, policy, matches);
        return matches;
    }

    private void match(
            Object[] chosen, int place, List<Object> facts, ParametersInForce policy, List<Object[]> matches) {
        if (place == chosen.length) {
            matches.add(chosen.clone());
            return;
        }
        // By index: while a rule concludes, facts are added at the end.
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            chosen[place] = fact;
            if (fact.getClass() == types.get(place) && holds(chosen, place, policy)) {
                match(chosen, place + 1, facts, policy, matches);
            }
        }
    }

    /** Those conditions hold of which the last fact has just been chosen. */
    private boolean holds(Object[] chosen, int last, ParametersInForce policy) {
        for (Condition condition : conditions) {
            List<Integer> places = condition.places();
            if (places.get(places.size() - 1) == last) {
                Object[] facts = places.stream().map(place -> chosen[place]).toArray();
                if (!condition.test().holds(policy, facts)) {
                    return false;
                }
            }
        }
        return true;
    }
}
