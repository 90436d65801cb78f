package org.childrisk.examples.performance.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.childrisk.assessment.Conclusions;
import org.childrisk.examples.performance.Part;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;

/** The one fact that Easy Rules and RuleBook are given: they match no facts of their own and keep no reasons. */
final class CaseInHand {

    private final List<Object> facts;
    private final ParametersInForce policy;
    private final Conclusions outcome;
    private final Map<String, List<Object[]>> found = new TreeMap<>();

    CaseInHand(CaseMeasures measures, Policy policy) {
        this.facts = new ArrayList<>(measures.facts());
        this.policy = policy.on(measures.asOf().today());
        this.outcome = new Conclusions(measures, policy, this.policy, facts::add);
    }

    /** The condition of a rule. */
    boolean matches(Part part) {
        List<Object[]> matches = part.matches(facts, policy);
        found.put(part.id(), matches);
        return !matches.isEmpty();
    }

    /** The consequence of a rule, for each of its matches. */
    void conclude(Part part) {
        found.getOrDefault(part.id(), List.of())
                .forEach(match -> part.consequence().conclude(outcome, policy, match));
    }

    Conclusions outcome() {
        return outcome;
    }
}
