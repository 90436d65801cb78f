package org.childrisk.examples.performance.peers;

import org.childrisk.assessment.Conclusions;
import org.childrisk.examples.performance.JavaRules;
import org.childrisk.examples.performance.Part;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.rules.EngineRoom;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Forty rules in Easy Rules: built once, fired in the order of their priority for each case. */
public final class EasyRulesForty implements EngineRoom.Evaluation {

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    public EasyRulesForty() {
        for (Part part : JavaRules.forty()) {
            rules.register(new RuleBuilder()
                    .name(part.id())
                    .priority(part.stage())
                    .when(facts -> caseIn(facts).matches(part))
                    .then(facts -> caseIn(facts).conclude(part))
                    .build());
        }
    }

    private static CaseInHand caseIn(Facts facts) {
        return facts.get("case");
    }

    @Override
    public Conclusions apply(CaseMeasures measures, Policy policy) {
        CaseInHand inHand = new CaseInHand(measures, policy);
        Facts facts = new Facts();
        facts.put("case", inHand);
        engine.fire(rules, facts);
        return inHand.outcome();
    }
}
