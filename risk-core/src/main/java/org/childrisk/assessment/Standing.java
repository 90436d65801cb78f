package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.measures.AsOf;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.StepsTaken;
import org.childrisk.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands as of a moment: what a result says, without its proof. A case that differs in a fact or two stands on
 * what the rules concluded before, less what fell with those facts, and on what they conclude besides.
 */
public final class Standing {

    private final CaseMeasures measures;
    private final AsOf asOf;
    private final Conclusions conclusions;
    private final Policy policy;
    private final Optional<Standing> before;
    private final Set<Fired> fallen;
    /** Small at first: of most of the hundreds of trials nobody asks for reasons. */
    private final IdentityHashMap<Fired, String> said = new IdentityHashMap<>(1);

    private @Nullable Map<RiskDomain, Grade> grades;
    private @Nullable Set<String> rules;
    private @Nullable StepsTaken steps;
    private @Nullable Lines lines;

    public Standing(CaseMeasures measures, Conclusions conclusions, Policy policy) {
        this(measures, measures.asOf(), conclusions, policy, Optional.empty(), Set.of());
    }

    private Standing(
            CaseMeasures measures,
            AsOf asOf,
            Conclusions conclusions,
            Policy policy,
            Optional<Standing> before,
            Set<Fired> fallen) {
        this.measures = measures;
        this.asOf = asOf;
        this.conclusions = conclusions;
        this.policy = policy;
        this.before = before;
        this.fallen = fallen;
    }

    /**
     * Where the case stands with other measures: on what stands already and on what rules conclude besides.
     *
     * @param without firings that no longer hold, the same objects
     */
    public Standing and(CaseMeasures other, Conclusions besides, Set<Fired> without) {
        return new Standing(other, asOf, besides, policy, Optional.of(this), without);
    }

    /** Where the case stands at another moment, up to which no measure changes: only deadlines pass. */
    Standing at(Instant moment) {
        Standing then = new Standing(measures, asOf.at(moment), conclusions, policy, before, fallen);
        then.steps = steps();
        then.lines = lines().at(then::settled, moment);
        return then;
    }

    /** Settles this case by how it stood earlier: what is required alike and passed no deadline since stands as it did. */
    void settleAfter(Standing earlier) {
        if (steps().or(earlier.steps()) == earlier.steps()) {
            Instant now = asOf.now();
            Lines then = earlier.lines();
            lines = lines(
                    (matter, drafts) -> then.standing(matter, drafts, now).orElseGet(() -> settled(matter, drafts)));
        }
    }

    /** The deadlines ahead, the first first: at each of them a duty may stand otherwise. */
    Optional<Instant> nextDeadline() {
        return lines().nextDeadline();
    }

    /** Nothing that stood before fell: all that another standing says is still said. */
    public boolean keepsAllOf(Standing other) {
        return fallen.isEmpty() && before.filter(it -> it == other).isPresent();
    }

    CaseMeasures measures() {
        return measures;
    }

    /** What the rules concluded; of a case that was evaluated in part, only that part. */
    Conclusions conclusions() {
        return conclusions;
    }

    private boolean holds(Fired fired) {
        return !fallen.contains(fired);
    }

    /** The highest grade of each domain in which a rule raised one. */
    public Map<RiskDomain, Grade> grades() {
        if (grades == null) {
            Map<RiskDomain, Grade> highest = new EnumMap<>(RiskDomain.class);
            before.ifPresent(it -> addGrades(it.conclusions, highest));
            addGrades(conclusions, highest);
            grades = Collections.unmodifiableMap(highest);
        }
        return grades;
    }

    private void addGrades(Conclusions from, Map<RiskDomain, Grade> highest) {
        from.raised()
                .forEach((domain, raised) -> raised.forEach((grade, firings) -> {
                    if (fallen.isEmpty() || firings.stream().anyMatch(this::holds)) {
                        highest.merge(domain, grade, (one, other) -> one.isBelow(other) ? other : one);
                    }
                }));
    }

    /** How many rules speak that are silent in the other standing. */
    public int settledBesides(Standing other) {
        Set<String> there = other.rules();
        if (before.filter(it -> it == other).isEmpty()) {
            return (int) rules().stream().filter(rule -> !there.contains(rule)).count();
        }
        Set<String> besides = new HashSet<>();
        for (Fired fired : conclusions.firings()) {
            if (!there.contains(fired.rule())) {
                besides.add(fired.rule());
            }
        }
        return besides.size();
    }

    private Set<String> rules() {
        if (rules == null) {
            rules = new HashSet<>();
            firings().map(Fired::rule).forEach(rules::add);
        }
        return rules;
    }

    private Stream<Fired> firings() {
        return Stream.concat(
                before.stream().flatMap(it -> it.conclusions.firings().stream()).filter(this::holds),
                conclusions.firings().stream());
    }

    /** What raised a domain to its grade, none where nothing did: each firing as its rule and what it matched. */
    public Set<String> reasons(RiskDomain domain) {
        Set<String> reasons = new HashSet<>();
        Optional.ofNullable(grades().get(domain)).ifPresent(grade -> {
            before.ifPresent(it -> it.raised(domain, grade).stream()
                    .filter(this::holds)
                    .forEach(fired -> reasons.add(it.said(fired))));
            raised(domain, grade).forEach(fired -> reasons.add(said(fired)));
        });
        return reasons;
    }

    private List<Fired> raised(RiskDomain domain, Grade grade) {
        return conclusions.raised().getOrDefault(domain, Map.of()).getOrDefault(grade, List.of());
    }

    private String said(Fired fired) {
        return said.computeIfAbsent(fired, it -> {
            StringBuilder text = new StringBuilder(it.rule());
            it.facts().forEach(fact -> text.append('\n').append(Conclusions.refOf(fact)));
            return text.toString();
        });
    }

    /** Codes of the actions that are to be done and that the other standing does not require of the same fact. */
    public List<String> newlyToBeDone(Standing other) {
        Map<Matter, List<DutyDraft>> required = other.conclusions.duties();
        List<Map.Entry<Matter, List<DutyDraft>>> fresh = new ArrayList<>();
        for (Map.Entry<Matter, List<DutyDraft>> duty : conclusions.duties().entrySet()) {
            if (!required.containsKey(duty.getKey())) {
                fresh.add(duty);
            }
        }
        return fresh.isEmpty() ? List.of() : toBeDone(fresh);
    }

    private List<String> toBeDone(List<Map.Entry<Matter, List<DutyDraft>>> duties) {
        Settlement settlement = settlement(asOf.anew());
        Set<String> codes = new TreeSet<>();
        duties.forEach(duty -> {
            if (settlement.isOpen(duty.getKey(), duty.getValue())) {
                codes.add(duty.getKey().code());
            }
        });
        return List.copyOf(codes);
    }

    private Settlement settlement(AsOf asked) {
        return new Settlement(asked, steps());
    }

    /** Where one matter stands, and its deadlines ahead. */
    private Lines.Action settled(Matter matter, List<DutyDraft> drafts) {
        AsOf asked = asOf.anew();
        return Lines.Action.of(drafts, settlement(asked).settled(matter, drafts), asked.boundaries());
    }

    /** The recorded steps, and what rules counted as done. */
    private StepsTaken steps() {
        if (steps == null) {
            steps = before.filter(this::hasTheStepsOf).map(Standing::steps).orElseGet(this::countedSteps);
        }
        return steps;
    }

    private boolean hasTheStepsOf(Standing other) {
        return fallen.isEmpty()
                && conclusions.countedAsDone().isEmpty()
                && measures.stepsTaken() == other.measures.stepsTaken();
    }

    private StepsTaken countedSteps() {
        List<StepsTaken.Counted> counted = new ArrayList<>();
        before.ifPresent(it -> it.conclusions.countedAsDone().stream()
                .filter(done -> holds(done.because()))
                .forEach(done -> counted.add(done.counted())));
        conclusions.countedAsDone().forEach(done -> counted.add(done.counted()));
        return measures.stepsTaken().and(counted);
    }

    /** What differs in another standing, each difference in plain words; none where nothing does. */
    public List<String> differences(Standing other) {
        Lines now = lines();
        Lines then = other.lines();
        Differences differences = new Differences();
        differences.between(now.grades(), then.grades(), domain -> "grade " + domain.words(), Grade::words);
        differences.between(now.statuses(), then.statuses(), this::action, Lines::words);
        differences.between(now.findings(), then.findings(), this::finding, it -> it);
        differences.between(now.labels(), then.labels(), label -> "label " + label, it -> it);
        return differences.inOrder();
    }

    private String action(Matter matter) {
        return named(policy.actions().get(matter.code()).duty(), matter.about());
    }

    private String finding(Matter matter) {
        return named(policy.findings().get(matter.code()).wrong(), matter.about());
    }

    private static String named(String what, String about) {
        return what + (about.isEmpty() ? "" : " (" + about + ")");
    }

    /** What stands, settled once for whoever asks. */
    Lines lines() {
        if (lines == null) {
            lines = lines(this::settled);
        }
        return lines;
    }

    private Lines lines(BiFunction<Matter, List<DutyDraft>, Lines.Action> settled) {
        Map<Matter, Lines.Action> actions = new HashMap<>();
        all(Conclusions::duties, DutyDraft::because)
                .forEach((matter, drafts) -> actions.put(matter, settled.apply(matter, drafts)));
        return Lines.of(
                grades(),
                actions,
                same(all(Conclusions::findings, it -> it).keySet(), "found"),
                same(all(Conclusions::setAside, it -> it).keySet(), "set aside"));
    }

    private static <K> Map<K, String> same(Set<K> keys, String state) {
        Map<K, String> states = new HashMap<>();
        keys.forEach(key -> states.put(key, state));
        return states;
    }

    /** What rules concluded of one kind, before and besides, without what fell. */
    private <K, V> Map<K, List<V>> all(Function<Conclusions, Map<K, List<V>>> kind, Function<V, Fired> because) {
        if (before.isEmpty()) {
            return kind.apply(conclusions);
        }
        Map<K, List<V>> all = new HashMap<>();
        kind.apply(before.get().conclusions)
                .forEach((key, several) -> several.stream()
                        .filter(one -> holds(because.apply(one)))
                        .forEach(one -> all.computeIfAbsent(key, it -> new ArrayList<>())
                                .add(one)));
        kind.apply(conclusions)
                .forEach((key, several) ->
                        all.computeIfAbsent(key, it -> new ArrayList<>()).addAll(several));
        return all;
    }
}
