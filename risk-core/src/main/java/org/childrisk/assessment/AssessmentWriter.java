package org.childrisk.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Label;
import org.childrisk.measures.Sign;
import org.childrisk.policy.Deadline.Caveat;
import org.childrisk.policy.FindingKind;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.LabelKind;
import org.childrisk.policy.Policy;

/** Makes an assessment of what the rules concluded. It adds no conclusion of its own. */
public final class AssessmentWriter {

    private final Policy policy;
    private final Edition edition;
    private final Map<String, RuleText> rules;

    public AssessmentWriter(Policy policy, Edition edition, Map<String, RuleText> rules) {
        this.policy = policy;
        this.edition = edition;
        this.rules = Map.copyOf(rules);
    }

    /**
     * The assessment, still without {@link Assessment#nextChange()}.
     *
     * @param standing where the case stands, evaluated in full
     * @param failures rules that could not be evaluated
     * @param disputes rules on which two evaluations differ
     */
    public Assessment write(Standing standing, List<String> failures, List<String> disputes) {
        CaseMeasures measures = standing.measures();
        Conclusions conclusions = standing.conclusions();
        ProofWriter proof = new ProofWriter(
                conclusions, rules, new FactWords(measures.asOf().zone()));
        List<DomainGrade> grades = grades(conclusions, proof);
        List<RequiredAction> actions =
                new ActionWriter(policy, proof::numbers).write(standing.lines().actions());
        List<String> allFailures = withUncounted(failures, actions);
        List<Finding> findings = findings(conclusions, proof);
        List<LabelSetAside> labels = labels(conclusions, actions, proof);
        List<Question> questions = questions(conclusions, proof);
        Judgement judgement = CaseAudit.of(actions, findings, failures.isEmpty() && disputes.isEmpty(), policy)
                .judgement();
        List<Firing> firings = proof.write();
        return new Assessment(
                measures.caseFile().reference(),
                measures.asOf().moment(),
                grades.stream().map(DomainGrade::grade).max(Comparator.naturalOrder()),
                grades,
                actions,
                findings,
                labels,
                questions,
                notUsed(measures, conclusions),
                judgement,
                Optional.empty(),
                firings,
                guidance(firings),
                allFailures,
                List.copyOf(disputes),
                edition,
                Digest.of(measures.caseFile()),
                Digest.of(List.of(
                        grades, actions, findings, labels, questions, judgement, firings, allFailures, disputes)));
    }

    /** A deadline that nobody could count rightly makes the result incomplete, so that the list is brought up to date. */
    private static List<String> withUncounted(List<String> failures, List<RequiredAction> actions) {
        Stream<String> uncounted = actions.stream()
                .filter(action -> action.caveat()
                        .filter(it -> it == Caveat.NO_BANK_HOLIDAYS)
                        .isPresent())
                .map(action -> "The deadline of " + action.code() + " was " + Caveat.NO_BANK_HOLIDAYS.words());
        return Stream.concat(failures.stream(), uncounted.distinct()).toList();
    }

    private static List<DomainGrade> grades(Conclusions conclusions, ProofWriter proof) {
        return conclusions.raised().entrySet().stream()
                .map(raised -> {
                    Grade highest = raised.getValue().keySet().stream()
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
                    return new DomainGrade(
                            raised.getKey(),
                            highest,
                            proof.numbers(raised.getValue().getOrDefault(highest, List.of())));
                })
                .sorted(Comparator.comparing(DomainGrade::grade).reversed().thenComparing(DomainGrade::domain))
                .toList();
    }

    private List<Finding> findings(Conclusions conclusions, ProofWriter proof) {
        return conclusions.findings().entrySet().stream()
                .map(found -> {
                    FindingKind kind = policy.findings().get(found.getKey().code());
                    return new Finding(
                            kind.code(),
                            kind.wrong(),
                            kind.mend(),
                            found.getKey().about(),
                            proof.numbers(found.getValue()));
                })
                .sorted(Comparator.comparing((Finding finding) ->
                                policy.findings().get(finding.code()).gravity())
                        .reversed()
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::about))
                .toList();
    }

    private List<LabelSetAside> labels(Conclusions conclusions, List<RequiredAction> actions, ProofWriter proof) {
        return conclusions.setAside().entrySet().stream()
                .map(label -> {
                    LabelKind kind = policy.labels().get(label.getKey());
                    Optional<IndicatorKind> hides = policy.indicators().find(kind.implies());
                    return new LabelSetAside(
                            kind.code(),
                            kind.meaning(),
                            hides.map(IndicatorKind::meaning).orElse(""),
                            hides.map(IndicatorKind::question).orElse(""),
                            kind.writeInstead(),
                            challenges(conclusions, kind, actions, proof),
                            proof.numbers(label.getValue()));
                })
                .toList();
    }

    /** The actions that rest on a label of this kind. */
    private static List<String> challenges(
            Conclusions conclusions, LabelKind kind, List<RequiredAction> actions, ProofWriter proof) {
        List<Integer> firings = proof.numbers(conclusions.firings().stream()
                .filter(fired -> fired.facts().stream()
                        .anyMatch(fact ->
                                fact instanceof Label label && label.kind().equals(kind)))
                .toList());
        return actions.stream()
                .filter(action -> action.because().stream().anyMatch(firings::contains))
                .map(RequiredAction::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** Signs that somebody reported and that stand in no firing: silence about them must not look like clearance. */
    private static List<String> notUsed(CaseMeasures measures, Conclusions conclusions) {
        Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
        conclusions.firings().forEach(fired -> used.addAll(fired.facts()));
        return measures.facts().stream()
                .filter(fact -> fact instanceof Sign sign && sign.isPresent() && !used.contains(sign))
                .map(fact -> ((Sign) fact).say())
                .distinct()
                .sorted()
                .toList();
    }

    /** In the order of the catalogue, which is the order in which a control room asks. */
    private static List<Question> questions(Conclusions conclusions, ProofWriter proof) {
        return conclusions.asked().entrySet().stream()
                .map(asked ->
                        new Question(asked.getKey().code(), asked.getKey().question(), proof.numbers(asked.getValue())))
                .toList();
    }

    private List<Guidance> guidance(Collection<Firing> firings) {
        Set<String> cited = new HashSet<>();
        firings.forEach(firing -> cited.addAll(firing.cites()));
        return cited.stream().sorted().map(policy.guidance()::get).toList();
    }
}
