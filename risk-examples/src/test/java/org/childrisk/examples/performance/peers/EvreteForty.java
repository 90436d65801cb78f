package org.childrisk.examples.performance.peers;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.childrisk.assessment.Conclusions;
import org.childrisk.examples.performance.JavaRules;
import org.childrisk.examples.performance.Part;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.childrisk.rules.EngineRoom;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Forty rules in Evrete: real facts and joins, a session for each case. In its default mode a fact inserted by one rule drops
 * what other rules were about to do, so the mode is CONTINUOUS.
 */
public final class EvreteForty implements EngineRoom.Evaluation {

    private @Nullable Knowledge knowledge;
    private @Nullable ParametersInForce policy;
    private @Nullable Conclusions outcome;

    private @Nullable RhsContext current;
    private final Set<Class<?>> types = new HashSet<>();

    @Override
    public Conclusions apply(CaseMeasures measures, Policy all) {
        // All cases are of one day, so that the numbers in force can be fixed when the rules are built.
        if (knowledge == null || policy == null) {
            policy = all.on(measures.asOf().today());
            knowledge = build(policy);
        }
        try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
            Conclusions here = new Conclusions(measures, all, policy, this::insert);
            outcome = here;
            // A fact of a type that no rule mentions is refused with a warning in the log.
            measures.facts().stream()
                    .filter(fact -> types.contains(fact.getClass()))
                    .forEach(session::insert);
            session.fire();
            return here;
        }
    }

    private Knowledge build(ParametersInForce inForce) {
        RuleSetBuilder<Knowledge> builder =
                new KnowledgeService().newKnowledge().builder();
        for (Part part : JavaRules.forty()) {
            types.addAll(part.types());
            LhsBuilder<Knowledge> facts = builder.newRule(part.id()).forEach(facts(part));
            for (Part.Condition condition : part.conditions()) {
                Predicate<Object[]> test = values -> condition.test().holds(inForce, values);
                facts.where(
                        test, condition.places().stream().map(part.names()::get).toArray(String[]::new));
            }
            facts.execute(context -> conclude(part, context, inForce));
        }
        return builder.build();
    }

    private static FactBuilder[] facts(Part part) {
        return IntStream.range(0, part.names().size())
                .mapToObj(
                        i -> FactBuilder.fact(part.names().get(i), part.types().get(i)))
                .toArray(FactBuilder[]::new);
    }

    private void insert(Object concluded) {
        if (current != null) {
            current.insert(concluded);
        }
    }

    private void conclude(Part part, RhsContext context, ParametersInForce inForce) {
        current = context;
        Object[] facts = part.names().stream().map(context::getObject).toArray();
        if (outcome != null) {
            part.consequence().conclude(outcome, inForce, facts);
        }
    }
}
