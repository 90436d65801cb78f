package org.childrisk.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Fallen;
import org.childrisk.assessment.Outcome;
import org.childrisk.assessment.RuleText;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.ChildNow;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Remeasured;
import org.childrisk.measures.Sign;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;

/** A few rules in Java, so that reasoning can be tested without the engine. Every combination of facts is tried. */
final class SmallRulebook implements Rulebook {

    static final Policy POLICY = SmallPolicy.read();

    /** One condition: a kind of fact, the text of the condition, and whether a fact meets it after those already matched. */
    record Needs(Class<?> kind, String text, BiPredicate<List<Object>, Object> met) {

        boolean isMetBy(List<Object> matched, Object fact) {
            return kind.isInstance(fact) && met.test(matched, fact);
        }
    }

    /** A rule; the grade is what it may raise to, empty where it raises none. */
    record Rule(String id, Optional<Grade> grade, List<Needs> needs, BiConsumer<List<Object>, Outcome> then) {

        RuleText text() {
            return new RuleText(id, "The rule " + id, List.of("G-1"));
        }
    }

    /** A sign answered YES, stated or concluded. */
    static Needs sign(String code) {
        return new Needs(
                Sign.class,
                "code == \"" + code + "\", answer.yes",
                (matched, fact) -> ((Sign) fact).code().equals(code)
                        && ((Sign) fact).answer().isYes());
    }

    /** The child is in care. */
    static final Needs IN_CARE = new Needs(
            ChildNow.class,
            "inCare.yes",
            (matched, fact) -> ((ChildNow) fact).inCare().isYes());

    /** The child is placed out of area. */
    static final Needs FAR_FROM_HOME = new Needs(
            ChildNow.class,
            "placedOutOfArea.yes",
            (matched, fact) -> ((ChildNow) fact).placedOutOfArea().isYes());

    /** The child is not known to be back, from which it is concluded that the child is missing. */
    static final Rule AWAY = new Rule(
            "AWAY",
            Optional.empty(),
            List.of(new Needs(
                    Episode.class,
                    "located.notYes",
                    (matched, fact) -> ((Episode) fact).located().isNotYes())),
            (matched, outcome) -> outcome.conclude("IS_MISSING", (Episode) matched.get(0)));

    /** A missing child is at medium risk, and officers are sent in time. */
    static final Rule MISSING =
            new Rule("MISSING", Optional.of(Grade.MEDIUM), List.of(sign("IS_MISSING")), (matched, outcome) -> {
                Sign missing = (Sign) matched.get(0);
                outcome.raise(missing, Grade.MEDIUM);
                outcome.require("DEPLOY", missing).from(missing.beganAt()).within("response.within");
            });

    /** Missing and far from home: a rule that joins two facts. */
    static final Rule FAR = raise("FAR", Grade.HIGH, sign("IS_MISSING"), FAR_FROM_HOME);

    /** Requires something of a child who is on a protection plan, and raises nothing. */
    static final Rule PLAN = new Rule(
            "PLAN",
            Optional.empty(),
            List.of(sign("CHILD_PROTECTION_PLAN")),
            (matched, outcome) -> outcome.require("CONVENE_STRATEGY_DISCUSSION"));

    /** Finds something wrong, and neither raises nor requires anything. */
    static final Rule FINDING = new Rule(
            "FINDING",
            Optional.empty(),
            List.of(FAR_FROM_HOME),
            (matched, outcome) -> outcome.find("OWNER_NOT_NAMED", (ChildNow) matched.get(0)));

    /** Raises by its first condition, which is a sign. */
    static Rule raise(String id, Grade grade, Needs... needs) {
        return new Rule(
                id,
                Optional.of(grade),
                List.of(needs),
                (matched, outcome) -> outcome.raise((Sign) matched.get(0), grade));
    }

    private final List<Rule> rules;

    SmallRulebook(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public Evaluated evaluate(CaseMeasures measures) {
        return new Told(List.of(), measures, measures.facts(), Fallen.NOTHING);
    }

    private final class Told implements Evaluated {

        private final CaseMeasures measures;
        private final List<Object> facts;
        private final List<Object> fresh;
        private final Fallen without;
        private final Conclusions conclusions;

        private Told(List<Object> there, CaseMeasures measures, List<Object> coming, Fallen without) {
            this.measures = measures;
            this.facts = new ArrayList<>(there);
            this.fresh = new ArrayList<>();
            this.without = without;
            Deque<Object> waiting = new ArrayDeque<>(coming);
            this.conclusions =
                    new Conclusions(measures, POLICY, POLICY.on(measures.asOf().today()), waiting::add);
            without.again().forEach(this::fireAgain);
            while (!waiting.isEmpty()) {
                Object next = waiting.remove();
                facts.add(next);
                fresh.add(next);
                rules.forEach(rule -> fire(rule, next));
            }
        }

        private void fireAgain(Fired fired) {
            conclusions.firing(fired.rule(), fired.facts());
            rules.stream()
                    .filter(rule -> rule.id().equals(fired.rule()))
                    .forEach(rule -> rule.then().accept(fired.facts(), conclusions));
        }

        private void fire(Rule rule, Object because) {
            for (List<Object> matched : matches(rule, rule.needs().size(), facts)) {
                if (matched.stream().anyMatch(fact -> fact == because)) {
                    conclusions.firing(rule.id(), matched);
                    rule.then().accept(matched, conclusions);
                }
            }
        }

        @Override
        public Set<String> failures() {
            return Set.of();
        }

        @Override
        public Evaluated with(Remeasured other) {
            Fallen fallen = new Fallen.Support(conclusions).without(other.gone());
            List<Object> there = facts.stream()
                    .filter(fact -> !fallen.facts().contains(fact))
                    .toList();
            return new Told(there, other.measures(), other.come(), fallen);
        }

        @Override
        public List<Object> fresh() {
            return fresh;
        }

        @Override
        public Set<Fired> fallen() {
            return without.firings();
        }

        @Override
        public CaseMeasures measures() {
            return measures;
        }

        @Override
        public Conclusions conclusions() {
            return conclusions;
        }

        @Override
        public List<Object> facts() {
            return facts;
        }
    }

    /** Every way in which so many of the first conditions are met. */
    private static List<List<Object>> matches(Rule rule, int conditions, List<Object> facts) {
        List<List<Object>> matches = List.of(List.of());
        for (Needs needs : rule.needs().subList(0, conditions)) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> matched : matches) {
                for (Object fact : facts) {
                    if (needs.isMetBy(matched, fact)) {
                        List<Object> with = new ArrayList<>(matched);
                        with.add(fact);
                        longer.add(with);
                    }
                }
            }
            matches = longer;
        }
        return matches;
    }

    @Override
    public List<RuleText> raising(Grade least, CaseMeasures measures) {
        return rules.stream()
                .filter(rule ->
                        rule.grade().filter(grade -> !grade.isBelow(least)).isPresent())
                .map(Rule::text)
                .toList();
    }

    @Override
    public Optional<RuleText> text(String rule) {
        return rules.stream().filter(it -> it.id().equals(rule)).map(Rule::text).findFirst();
    }

    private Rule rule(String id) {
        return rules.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public int conditions(String rule) {
        return rule(rule).needs().size();
    }

    @Override
    public boolean touches(List<Object> last, String rule) {
        return rule(rule).needs().stream().anyMatch(needs -> last.stream().anyMatch(needs.kind()::isInstance));
    }

    @Override
    public Optional<Closest> closest(String rule, Evaluated evaluated) {
        Rule asked = rule(rule);
        int size = asked.needs().size();
        if (!matches(asked, size, evaluated.facts()).isEmpty()) {
            return Optional.empty();
        }
        int held = size - 1;
        while (matches(asked, held, evaluated.facts()).isEmpty()) {
            held--;
        }
        List<Object> matched = matches(asked, held, evaluated.facts()).get(0);
        List<Looked> looked = new ArrayList<>();
        for (int i = 0; i < held; i++) {
            looked.add(looked(asked.needs().get(i), List.of(matched.get(i))));
        }
        Needs failed = asked.needs().get(held);
        List<Object> came =
                evaluated.facts().stream().filter(failed.kind()::isInstance).toList();
        return Optional.of(new Closest(2 * held + (came.isEmpty() ? 0 : 1), looked, looked(failed, came)));
    }

    private static Looked looked(Needs needs, List<Object> facts) {
        return new Looked(needs.kind().getSimpleName(), facts.isEmpty() ? "" : needs.text(), facts);
    }
}
