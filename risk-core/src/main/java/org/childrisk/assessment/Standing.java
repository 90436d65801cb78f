package org.childrisk.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.StepsTaken;
import org.childrisk.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Where a case stands as of a moment: what a result says, without its proof. */
public final class Standing {

    private final CaseMeasures measures;
    private final Conclusions conclusions;
    private final Policy policy;
    private final Optional<Standing> before;
    private @Nullable Map<String, String> lines;
    private @Nullable Set<String> rules;

    public Standing(CaseMeasures measures, Conclusions conclusions, Policy policy) {
        this(measures, conclusions, policy, Optional.empty());
    }

    private Standing(CaseMeasures measures, Conclusions conclusions, Policy policy, Optional<Standing> before) {
        this.measures = measures;
        this.conclusions = conclusions;
        this.policy = policy;
        this.before = before;
    }

    /** Where the case stands when rules conclude more besides: what they add to what stands already. */
    public Standing and(CaseMeasures more, Conclusions besides) {
        return new Standing(more, besides, policy, Optional.of(this));
    }

    /** The highest grade of each domain in which a rule raised one. */
    public Map<RiskDomain, Grade> grades() {
        Map<RiskDomain, Grade> grades = new EnumMap<>(RiskDomain.class);
        before.ifPresent(it -> grades.putAll(it.grades()));
        conclusions
                .raised()
                .forEach((domain, raised) -> raised.keySet().stream()
                        .max(Comparator.naturalOrder())
                        .ifPresent(grade ->
                                grades.merge(domain, grade, (one, other) -> one.isBelow(other) ? other : one)));
        return grades;
    }

    /** How many rules speak that are silent in the other standing. */
    public int settledBesides(Standing other) {
        Set<String> rules = new HashSet<>(ownRules());
        rules.removeAll(other.ownRules());
        other.before.ifPresent(it -> rules.removeAll(it.ownRules()));
        return rules.size();
    }

    private Set<String> ownRules() {
        if (rules == null) {
            rules = conclusions.firings().stream().map(Fired::rule).collect(Collectors.toSet());
        }
        return rules;
    }

    /** What raised a domain to its grade, none where nothing did: each firing as its rule and what it matched. */
    public Set<String> reasons(RiskDomain domain) {
        Set<String> reasons = new HashSet<>();
        Optional.ofNullable(grades().get(domain)).ifPresent(grade -> addReasons(domain, grade, reasons));
        return reasons;
    }

    private void addReasons(RiskDomain domain, Grade grade, Set<String> reasons) {
        before.ifPresent(it -> it.addReasons(domain, grade, reasons));
        conclusions
                .raised()
                .getOrDefault(domain, Map.of())
                .getOrDefault(grade, List.of())
                .forEach(fired -> reasons.add(said(fired)));
    }

    private static String said(Fired fired) {
        StringBuilder said = new StringBuilder(fired.rule());
        fired.facts().forEach(fact -> said.append('\n').append(Conclusions.refOf(fact)));
        return said.toString();
    }

    /** Codes of the actions that are to be done and that the other standing does not require of the same fact. */
    public List<String> newlyToBeDone(Standing before) {
        Map<Matter, List<DutyDraft>> fresh = new TreeMap<>();
        conclusions.duties().forEach((matter, drafts) -> {
            if (!before.conclusions.duties().containsKey(matter)) {
                fresh.put(matter, drafts);
            }
        });
        return fresh.isEmpty() ? List.of() : settlement().open(fresh);
    }

    private Settlement settlement() {
        List<StepsTaken.Counted> done = new ArrayList<>(conclusions.countedAsDone());
        before.ifPresent(it -> done.addAll(it.conclusions.countedAsDone()));
        return new Settlement(measures, policy, firings -> List.of(), done);
    }

    /** What differs in another standing, each difference in plain words; none where nothing does. */
    List<String> differences(Standing other) {
        Map<String, String> before = lines();
        Map<String, String> after = other.lines();
        List<String> differences = new ArrayList<>();
        after.forEach((what, state) -> {
            String was = before.get(what);
            if (was == null) {
                differences.add(what + " is new: " + state);
            } else if (!was.equals(state)) {
                differences.add(what + ": " + was + " becomes " + state);
            }
        });
        before.keySet().stream()
                .filter(what -> !after.containsKey(what))
                .forEach(what -> differences.add(what + " no longer follows"));
        return differences;
    }

    /** Settles every duty, which asks about every deadline. */
    void settle() {
        lines();
    }

    private Map<String, String> lines() {
        if (lines == null) {
            lines = written();
        }
        return lines;
    }

    private Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        grades().forEach((domain, grade) -> written.put("grade " + domain.words(), grade.words()));
        settlement()
                .settle(conclusions.duties())
                .forEach(action -> written.merge(
                        named(action.duty(), action.about()),
                        action.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        (open, past) -> open + ", an earlier one " + past));
        conclusions
                .findings()
                .keySet()
                .forEach(found ->
                        written.put(named(policy.findings().get(found.code()).wrong(), found.about()), "found"));
        conclusions.setAside().keySet().forEach(label -> written.put("label " + label, "set aside"));
        return written;
    }

    private static String named(String what, String about) {
        return what + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
