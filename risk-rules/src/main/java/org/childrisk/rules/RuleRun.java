package org.childrisk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Standing;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;
import org.childrisk.reasoning.Rulebook;
import org.jspecify.annotations.Nullable;
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
    private @Nullable SecondOpinion opinion;

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
        opinion = new SecondOpinion(rules.walk(), policy.on(measures.asOf().today()), conclusions);
        compare(opinion);
        return this;
    }

    /** The case to be walked further, from where the second opinion came to; empty where a rule failed or the two differ. */
    Optional<Rulebook.Evaluated> walkedBy(WalkedRulebook rulebook) {
        return Optional.ofNullable(opinion)
                .filter(it -> failures.isEmpty() && disputes.isEmpty())
                .map(it -> rulebook.walked(it.walked(), measures, conclusions, facts()));
    }

    private List<Object> facts() {
        return Stream.concat(measures.facts().stream(), asserted.all().stream()).toList();
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
    private void compare(SecondOpinion second) {
        List<Object> byTheEngine = asserted.all();
        asserted.goesTo(second::add);
        second.walk(measures.facts(), byTheEngine);
        if (stopped && !second.failures().isEmpty()) {
            failures.remove(failures.size() - 1);
        }
        second.failures().stream().filter(it -> !failures.contains(it)).forEach(failures::add);
        disputes = stopped ? List.of() : second.disputes();
    }

    /** Where the case stands by what was concluded. */
    Standing standing() {
        return new Standing(measures, conclusions, policy);
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
