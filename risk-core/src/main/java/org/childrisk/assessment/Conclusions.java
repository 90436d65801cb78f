package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Label;
import org.childrisk.measures.Measure;
import org.childrisk.measures.OpenQuestions;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Sign;
import org.childrisk.measures.StepsTaken;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.ParametersInForce;
import org.childrisk.policy.Policy;

/**
 * Collects what rules conclude while they fire, each conclusion with the firings behind it. The engine announces every
 * firing before its consequence runs, so that no rule can conclude without leaving its evidence.
 */
public final class Conclusions implements Outcome {

    /** A code and the reference of what it is about. */
    record Matter(String code, String about) implements Comparable<Matter> {

        /** Written out, for it is asked thousands of times in one explanation. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Matter it && code.equals(it.code) && about.equals(it.about);
        }

        @Override
        public int hashCode() {
            return 31 * code.hashCode() + about.hashCode();
        }

        @Override
        public int compareTo(Matter other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : about.compareTo(other.about);
        }
    }

    /**
     * A rule that fired, with the facts that it matched.
     *
     * @param rule the rule's identifier
     * @param facts the matched facts, in the order of the rule's conditions
     * @param says what it concluded so far, put into words only where a proof is written
     */
    public record Fired(String rule, List<Object> facts, List<Supplier<String>> says) {

        /** When the last of the matched facts became known, empty where none has a time. */
        Optional<Instant> lastKnownAt() {
            Optional<Instant> last = Optional.empty();
            for (Object fact : facts) {
                Optional<Instant> known = knownAt(fact);
                if (last.isEmpty() || (known.isPresent() && known.get().isAfter(last.get()))) {
                    last = known;
                }
            }
            return last;
        }

        private static Optional<Instant> knownAt(Object fact) {
            if (fact instanceof Measure measure) {
                return measure.knownAt();
            }
            return fact instanceof Fact told ? told.source().flatMap(Source::at) : Optional.empty();
        }
    }

    /** What a rule counted as done, and the firing that did. */
    record CountedAsDone(Fired because, StepsTaken.Counted counted) {}

    /** A concluded sign; the same one known at different times is two, so that each counts whichever came first. */
    private record Concluded(String code, String about, Optional<Instant> knownAt) {
        static Concluded of(Sign sign) {
            return new Concluded(sign.code(), sign.about(), sign.knownAt());
        }
    }

    /** A sign, the same object, for which a domain was raised to a grade. */
    private record Reason(RiskDomain domain, Grade grade, Sign sign, Optional<Instant> knownAt) {}

    private final CaseMeasures measures;
    private final Policy policy;
    private final ParametersInForce parameters;
    private final Consumer<Object> asserter;
    private final List<Fired> firings = new ArrayList<>();
    private final Map<RiskDomain, Map<Grade, List<Fired>>> raised = new EnumMap<>(RiskDomain.class);
    /** What the grade of a missing episode that is over should have been. */
    private final Map<RiskDomain, Map<Grade, List<Fired>>> raisedThen = new EnumMap<>(RiskDomain.class);

    private final Map<Reason, List<Fired>> raisedBecause = new HashMap<>();
    private final Map<Matter, List<DutyDraft>> duties = new HashMap<>();
    private final List<CountedAsDone> countedAsDone = new ArrayList<>();
    private final Map<Matter, List<Fired>> findings = new TreeMap<>();
    private final Map<Concluded, List<Fired>> concluded = new LinkedHashMap<>();
    private final Map<IndicatorKind, List<Fired>> asked = new LinkedHashMap<>();
    private final Map<String, List<Fired>> setAside = new TreeMap<>();
    /** Every fact that rules concluded, the same object, with the firings behind it; the first of them asserted it. */
    private final IdentityHashMap<Object, List<Fired>> asserted = new IdentityHashMap<>(4);

    private Fired current = new Fired("", List.of(), List.of());

    /**
     * Starts with nothing concluded.
     *
     * @param asserter hands a concluded fact to the engine, so that other rules match it
     */
    public Conclusions(CaseMeasures measures, Policy policy, ParametersInForce parameters, Consumer<Object> asserter) {
        this.measures = measures;
        this.policy = policy;
        this.parameters = parameters;
        this.asserter = asserter;
    }

    /** Announces the rule whose consequence runs next, with the facts that it matched. */
    public void firing(String rule, List<Object> facts) {
        current = new Fired(rule, List.copyOf(facts), new ArrayList<>(2));
        firings.add(current);
    }

    @Override
    public void raise(Sign sign, Grade grade) {
        raise(sign, grade, knownAt(sign));
    }

    @Override
    public void raiseAfter(Sign sign, Grade grade, String parameter) {
        CaseCalendar calendar = measures.asOf().calendar();
        Optional<Instant> reached =
                sign.beganAt().map(began -> parameters.span(parameter).after(began, calendar));
        raise(
                sign,
                grade,
                knownAt(sign).map(known -> reached.filter(known::isBefore).orElse(known)));
    }

    private void raise(Sign sign, Grade grade, Optional<Instant> knownAt) {
        if (sign.isOfThePast()) {
            raise(raisedThen, RiskDomain.MISSING, grade, sign, knownAt);
            current.says().add(() -> RiskDomain.MISSING.words() + " was " + grade.words());
        }
        for (RiskDomain domain : sign.domains()) {
            raise(raised, domain, grade, sign, knownAt);
            current.says().add(() -> domain.words() + " " + grade.words());
        }
    }

    private void raise(
            Map<RiskDomain, Map<Grade, List<Fired>>> grades,
            RiskDomain domain,
            Grade grade,
            Sign sign,
            Optional<Instant> knownAt) {
        grades.computeIfAbsent(domain, it -> new EnumMap<>(Grade.class))
                .computeIfAbsent(grade, it -> new ArrayList<>())
                .add(current);
        Reason reason = new Reason(domain, grade, sign, knownAt);
        List<Fired> before = raisedBecause.get(reason);
        if (before != null) {
            before.add(current);
        } else {
            raisedBecause.put(
                    reason, asserted(new Raised(domain, grade, sign, knownAt, measures.latestOnRecord(domain))));
        }
    }

    /** Asserts a fact, and keeps count of the firings behind it. */
    private List<Fired> asserted(Object fact) {
        List<Fired> behind = new ArrayList<>(2);
        behind.add(current);
        asserted.put(fact, behind);
        asserter.accept(fact);
        return behind;
    }

    /** A grade can be known only once the last fact that it rests on is known. */
    private Optional<Instant> knownAt(Sign sign) {
        return sign.knownAt()
                .map(known -> current.lastKnownAt()
                        .filter(last -> last.isAfter(known))
                        .orElse(known));
    }

    @Override
    public Duty require(String action) {
        return require(action, "");
    }

    @Override
    public Duty require(String action, Measure about) {
        return require(action, about.ref());
    }

    @Override
    public Duty require(String action, Sign about) {
        return require(action, about.about());
    }

    @Override
    public Duty require(String action, Raised about) {
        return require(action, about.because().about());
    }

    @Override
    public Duty require(String action, Fact about) {
        return require(action, about.ref());
    }

    private Duty require(String action, String about) {
        current.says().add(policy.actions().get(action)::duty);
        DutyDraft draft = new DutyDraft(current, parameters);
        duties.computeIfAbsent(new Matter(action, about), it -> new ArrayList<>(2))
                .add(draft);
        return draft;
    }

    @Override
    public void countAsDone(String action, Optional<Instant> at) {
        ActionKind kind = policy.actions().get(action);
        current.says().add(() -> "counts as done: " + kind.duty());
        countedAsDone.add(new CountedAsDone(current, new StepsTaken.Counted(action, at)));
    }

    @Override
    public void find(String finding, Measure about) {
        find(finding, about.ref());
    }

    @Override
    public void find(String finding, Fact about) {
        find(finding, about.ref());
    }

    private void find(String finding, String about) {
        current.says().add(policy.findings().get(finding)::wrong);
        findings.computeIfAbsent(new Matter(finding, about), it -> new ArrayList<>())
                .add(current);
    }

    @Override
    public void conclude(String indicator, Measure from) {
        conclude(Sign.concluded(policy.indicators().get(indicator), from));
    }

    @Override
    public void conclude(String indicator, Fact from) {
        conclude(Sign.concluded(policy.indicators().get(indicator), from));
    }

    private void conclude(Sign sign) {
        current.says().add(sign::code);
        Concluded what = Concluded.of(sign);
        List<Fired> before = concluded.get(what);
        if (before != null) {
            before.add(current);
        } else {
            concluded.put(what, asserted(sign));
        }
    }

    @Override
    public void ask(OpenQuestions questions) {
        questions.unanswered().forEach(kind -> {
            current.says().add(() -> "ask: " + kind.question());
            asked.computeIfAbsent(kind, it -> new ArrayList<>()).add(current);
        });
    }

    @Override
    public void setAside(Label label) {
        current.says().add(() -> "label set aside: " + label.code());
        setAside.computeIfAbsent(label.code(), it -> new ArrayList<>()).add(current);
    }

    /** Every rule that fired so far, with the facts that it matched. */
    public List<Fired> firings() {
        return firings;
    }

    Map<RiskDomain, Map<Grade, List<Fired>>> raised() {
        return raised;
    }

    Map<Matter, List<DutyDraft>> duties() {
        return duties;
    }

    List<CountedAsDone> countedAsDone() {
        return countedAsDone;
    }

    Map<Matter, List<Fired>> findings() {
        return findings;
    }

    Map<IndicatorKind, List<Fired>> asked() {
        return asked;
    }

    Map<String, List<Fired>> setAside() {
        return setAside;
    }

    /** Every fact that rules concluded, the same object, with the firings behind it; the first of them asserted it. */
    public IdentityHashMap<Object, List<Fired>> asserted() {
        return asserted;
    }

    /** How a matched fact is pointed at: its reference, and what it concerns. */
    static String refOf(Object fact) {
        if (fact instanceof Sign sign) {
            return sign.code() + " " + sign.about();
        }
        if (fact instanceof Measure measure) {
            return measure.ref();
        }
        return fact instanceof Fact told ? told.ref() : fact.getClass().getSimpleName();
    }

    /** The firings that concluded a fact, none for a fact of the case file. */
    Collection<Fired> behind(Object fact) {
        if (fact instanceof Raised grade) {
            Map<RiskDomain, Map<Grade, List<Fired>>> grades = grade.because().isOfThePast() ? raisedThen : raised;
            return grades.getOrDefault(grade.domain(), Map.of()).getOrDefault(grade.grade(), List.of());
        }
        if (fact instanceof Sign sign && sign.isConcluded()) {
            return concluded.getOrDefault(Concluded.of(sign), List.of());
        }
        return List.of();
    }
}
