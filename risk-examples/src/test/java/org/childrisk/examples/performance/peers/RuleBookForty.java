package org.childrisk.examples.performance.peers;

import com.deliveredtechnologies.rulebook.FactMap;
import com.deliveredtechnologies.rulebook.lang.RuleBookBuilder;
import com.deliveredtechnologies.rulebook.lang.RuleBuilder;
import com.deliveredtechnologies.rulebook.model.RuleBook;
import java.util.Comparator;
import java.util.List;
import org.childrisk.assessment.Conclusions;
import org.childrisk.examples.performance.JavaRules;
import org.childrisk.examples.performance.Part;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.rules.EngineRoom;

/** Forty rules in RuleBook: a chain of rules, run for each case. */
public final class RuleBookForty implements EngineRoom.Evaluation {

    private final RuleBook<Object> book;

    public RuleBookForty() {
        List<Part> parts = JavaRules.forty().stream()
                .sorted(Comparator.comparingInt(Part::stage))
                .toList();
        book = RuleBookBuilder.create().addRule(rule(parts.get(0))).build();
        parts.stream().skip(1).map(RuleBookForty::rule).forEach(book::addRule);
    }

    private static com.deliveredtechnologies.rulebook.model.Rule<CaseInHand, Object> rule(Part part) {
        return RuleBuilder.create()
                .withFactType(CaseInHand.class)
                .when(facts -> facts.getOne().matches(part))
                .then(facts -> facts.getOne().conclude(part))
                .build();
    }

    @Override
    public Conclusions apply(CaseMeasures measures, Policy policy) {
        CaseInHand inHand = new CaseInHand(measures, policy);
        FactMap<CaseInHand> facts = new FactMap<>();
        facts.setValue("case", inHand);
        book.run(facts);
        return inHand.outcome();
    }
}
