package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.assessment.Conclusions;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** One case through the rules: facts in, firings announced, conclusions out. */
final class RuleRun {

    /** A rule that fails is left out and the others go on; past this many, something is wrong with the engine itself. */
    private static final int FAILURES_AT_MOST = 100;

    private final List<String> failures = new ArrayList<>();
    private final Conclusions conclusions;

    /** Puts the case through the rules. The session ends here, whatever happens. */
    RuleRun(KieBase base, CaseMeasures measures, Policy policy) {
        KieSession session = base.newKieSession();
        try {
            ParametersInForce inForce = policy.on(measures.asOf().today());
            conclusions = new Conclusions(measures, policy, inForce, session::insert);
            session.setGlobal("outcome", conclusions);
            session.setGlobal("policy", inForce);
            session.addEventListener(new Announcer(conclusions));
            measures.facts().forEach(session::insert);
            fireAll(session);
        } finally {
            session.dispose();
        }
    }

    private void fireAll(KieSession session) {
        while (failures.size() < FAILURES_AT_MOST) {
            try {
                session.fireAllRules();
                return;
            } catch (RuntimeException e) {
                failures.add(sayWithoutFacts(e));
                if (!(e instanceof ConsequenceException)) {
                    return;
                }
            }
        }
    }

    /** The message of an exception may quote facts: only the rule and the kind of failure are kept. */
    private static String sayWithoutFacts(RuntimeException e) {
        String rule = e instanceof ConsequenceException failed && failed.getMatch() != null
                ? failed.getMatch().getRule().getName()
                : "the conditions of a rule";
        return rule + " failed with " + rootOf(e).getClass().getSimpleName();
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    Conclusions conclusions() {
        return conclusions;
    }

    List<String> failures() {
        return failures;
    }

    /** Tells the conclusions which rule speaks next, and on which facts. */
    private static final class Announcer extends DefaultAgendaEventListener {

        private final Conclusions conclusions;

        private Announcer(Conclusions conclusions) {
            this.conclusions = conclusions;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            conclusions.firing(match.getRule().getName(), match.getObjects());
        }
    }
}
