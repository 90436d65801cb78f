package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.childrisk.assessment.Conclusions;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** One case through the rules: facts in, firings announced, conclusions out, and a second opinion on all of them. */
final class RuleRun {

    /** A rule that fails is left out and the others go on; past this many, something is wrong with the engine itself. */
    private static final int FAILURES_AT_MOST = 100;

    private final CompiledRules rules;
    private final CaseMeasures measures;
    private final Policy policy;
    private final List<String> failures = new ArrayList<>();
    private final Asserted asserted = new Asserted();
    private final Conclusions conclusions;
    private List<String> disputes = List.of();
    private boolean stopped;

    /** Puts the case through the rules. The session ends here, whatever happens. */
    RuleRun(CompiledRules rules, CaseMeasures measures, Policy policy) {
        this.rules = rules;
        this.measures = measures;
        this.policy = policy;
        ParametersInForce inForce = policy.on(measures.asOf().today());
        conclusions = new Conclusions(measures, policy, inForce, asserted);
        KieSession session = rules.base().newKieSession();
        try {
            asserted.goesTo(session::insert);
            session.setGlobal("outcome", conclusions);
            session.setGlobal("policy", inForce);
            session.addEventListener(new Announcer(conclusions));
            measures.facts().forEach(session::insert);
            fireAll(session);
        } finally {
            session.dispose();
        }
    }

    /** The same with a second opinion: what the engine left out is concluded after all. */
    RuleRun withSecondOpinion() {
        compare(new SecondOpinion(rules.walk(), policy.on(measures.asOf().today()), conclusions));
        return this;
    }

    private void fireAll(KieSession session) {
        while (failures.size() < FAILURES_AT_MOST) {
            try {
                session.fireAllRules();
                return;
            } catch (ConsequenceException e) {
                failures.add(Failure.say(ruleOf(e), e));
            } catch (RuntimeException e) {
                failures.add(Failure.say("the conditions of a rule", e));
                stopped = true;
                return;
            }
        }
    }

    private static String ruleOf(ConsequenceException e) {
        return e.getMatch() == null
                ? "the consequence of a rule"
                : e.getMatch().getRule().getName();
    }

    /** Where the engine stopped, it left out whatever was to come: that is a failure, and no dispute. */
    private void compare(SecondOpinion opinion) {
        List<Object> byTheEngine = asserted.all();
        asserted.goesTo(opinion::add);
        opinion.walk(measures.facts(), byTheEngine);
        if (stopped && !opinion.failures().isEmpty()) {
            failures.remove(failures.size() - 1);
        }
        opinion.failures().stream().filter(it -> !failures.contains(it)).forEach(failures::add);
        disputes = stopped ? List.of() : opinion.disputes();
    }

    Conclusions conclusions() {
        return conclusions;
    }

    /** Rules that could not be evaluated. */
    List<String> failures() {
        return failures;
    }

    /** Where the engine and the second evaluation differ. */
    List<String> disputes() {
        return disputes;
    }

    /** Facts that rules assert: kept, and handed to whoever evaluates. */
    private static final class Asserted implements Consumer<Object> {

        private final List<Object> all = new ArrayList<>();
        private Consumer<Object> to = fact -> {};

        void goesTo(Consumer<Object> next) {
            to = next;
        }

        @Override
        public void accept(Object fact) {
            all.add(fact);
            to.accept(fact);
        }

        List<Object> all() {
            return List.copyOf(all);
        }
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
