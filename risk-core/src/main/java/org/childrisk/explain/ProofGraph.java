package org.childrisk.explain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;

/**
 * Which facts made which rules speak, and what follows: facts, rules, conclusions and the arrows between them. A large
 * case is drawn as far as it stays legible, the reasons of the grades first; {@link #rulesLeftOut} and
 * {@link #conclusionsLeftOut} say what is in the lists only.
 */
final class ProofGraph {

    enum Kind {
        FACT,
        RULE,
        /** Concluded by a rule and matched by another. */
        SIGN,
        CONCLUSION
    }

    /** What stands in one box; the code is a rule's identifier, and empty text elsewhere. */
    record Node(String key, Kind kind, String says, String code) {}

    record Arrow(String from, String to) {}

    private record Conclusion(String says, List<Integer> because) {}

    private static final int MOST_RULES = 12;
    private static final int MOST_CONCLUSIONS = 12;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();
    private final Map<Integer, Firing> firings;
    private final int rulesLeftOut;
    private final int conclusionsLeftOut;

    ProofGraph(Assessment assessment) {
        firings = assessment.firings().stream()
                .collect(Collectors.toMap(
                        Firing::number, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        List<Conclusion> conclusions = conclusions(assessment);
        Set<Integer> drawn = chosen(conclusions);
        drawn.forEach(number -> draw(firing(number), drawn));
        int left = 0;
        int kept = 0;
        for (Conclusion conclusion : conclusions) {
            List<Integer> shown =
                    conclusion.because().stream().filter(drawn::contains).toList();
            if (shown.isEmpty() || kept == MOST_CONCLUSIONS) {
                left++;
                continue;
            }
            kept++;
            String key = add(Kind.CONCLUSION, conclusion.says());
            shown.forEach(number -> arrows.add(new Arrow(rule(firing(number)), key)));
        }
        conclusionsLeftOut = left;
        rulesLeftOut = (int) (rules(firings.keySet()) - rules(drawn));
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Set<Arrow> arrows() {
        return arrows;
    }

    int rulesLeftOut() {
        return rulesLeftOut;
    }

    int conclusionsLeftOut() {
        return conclusionsLeftOut;
    }

    private long rules(Collection<Integer> numbers) {
        return numbers.stream().map(number -> firing(number).rule()).distinct().count();
    }

    /** What the answer says, gravest first: grades, then what is wrong, what carried no weight, what must be done. */
    private static List<Conclusion> conclusions(Assessment assessment) {
        Stream<Conclusion> grades = assessment.grades().stream().map(ProofGraph::conclusion);
        Stream<Conclusion> findings = assessment.findings().stream().map(ProofGraph::conclusion);
        Stream<Conclusion> labels = assessment.labelsSetAside().stream().map(ProofGraph::conclusion);
        Stream<Conclusion> actions = assessment.actions().stream()
                .filter(action -> action.status().isOpen())
                .map(ProofGraph::conclusion);
        return Stream.of(grades, findings, labels, actions)
                .flatMap(Function.identity())
                .toList();
    }

    private static Conclusion conclusion(DomainGrade grade) {
        return new Conclusion(grade.domain().words() + " " + HowBad.loud(Optional.of(grade.grade())), grade.because());
    }

    private static Conclusion conclusion(Finding finding) {
        return new Conclusion("Wrong: " + finding.wrong(), finding.because());
    }

    private static Conclusion conclusion(LabelSetAside label) {
        return new Conclusion("Set aside: " + Verdict.words(label.code()), label.because());
    }

    private static Conclusion conclusion(RequiredAction action) {
        return new Conclusion("Do: " + action.duty(), action.because());
    }

    /** The firings of one conclusion after the other, each with the whole chain behind it, while they are few enough. */
    private Set<Integer> chosen(List<Conclusion> conclusions) {
        Set<Integer> chosen = new TreeSet<>();
        for (Conclusion conclusion : conclusions) {
            for (int number : conclusion.because()) {
                Set<Integer> more = new TreeSet<>(chosen);
                reach(number, more);
                if (chosen.isEmpty() || rules(more) <= MOST_RULES) {
                    chosen.addAll(more);
                }
            }
        }
        return chosen;
    }

    private void reach(int number, Set<Integer> reached) {
        if (firings.containsKey(number) && reached.add(number)) {
            firing(number).evidence().stream()
                    .flatMap(evidence -> evidence.concludedBy().stream())
                    .forEach(before -> reach(before, reached));
        }
    }

    private void draw(Firing firing, Set<Integer> drawn) {
        String rule = rule(firing);
        for (Evidence evidence : firing.evidence()) {
            List<Integer> before =
                    evidence.concludedBy().stream().filter(drawn::contains).toList();
            String fact = add(before.isEmpty() ? Kind.FACT : Kind.SIGN, evidence.says());
            before.forEach(number -> arrows.add(new Arrow(rule(firing(number)), fact)));
            arrows.add(new Arrow(fact, rule));
        }
    }

    private String rule(Firing firing) {
        return add(Kind.RULE, firing.title(), firing.rule());
    }

    private String add(Kind kind, String says) {
        return add(kind, says, "");
    }

    private String add(Kind kind, String says, String code) {
        String key = kind + " " + code + " " + says;
        nodes.putIfAbsent(key, new Node(key, kind, says, code));
        return key;
    }

    private Firing firing(int number) {
        return Objects.requireNonNull(firings.get(number));
    }
}
