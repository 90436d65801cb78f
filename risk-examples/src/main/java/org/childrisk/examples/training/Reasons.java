package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.examples.training.Reason.Weight;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RecordLabel;
import org.childrisk.policy.Policy;

/** What is on the record of a case, each with what it carries in the proof. */
final class Reasons {

    private static final String OPEN = "not yet answered: ";

    /** A phrase that fits every child. */
    private static final Pattern OF_A_GIRL = Pattern.compile("\\b(she|her|herself)\\b");

    private final CaseFile known;
    private final Assessment assessment;
    private final Policy policy;
    private final Map<Integer, Firing> firings = new HashMap<>();

    Reasons(CaseFile known, Assessment assessment, Policy policy) {
        this.known = known;
        this.assessment = assessment;
        this.policy = policy;
        assessment.firings().forEach(firing -> firings.put(firing.number(), firing));
    }

    /** In the order of the alphabet, which gives nothing away. */
    List<Reason> all() {
        Set<Firing> graded = graded();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        Set<String> labels = known.labels().stream().map(RecordLabel::code).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        for (Firing firing : assessment.firings()) {
            for (Evidence evidence : firing.evidence()) {
                if (!evidence.concludedBy().isEmpty() || labels.contains(evidence.ref())) {
                    continue;
                }
                used.add(evidence.ref());
                Weight weight = graded.contains(firing) ? Weight.CARRIES : Weight.ELSEWHERE;
                reasons.merge(
                        words(evidence), new Reason(words(evidence), weight, List.of(firing.rule())), Reasons::both);
            }
        }
        for (RecordLabel label : known.labels()) {
            String says = "The record says: \"" + phrase(label) + "\"";
            reasons.put(says, new Reason(says, Weight.BAIT, List.of()));
        }
        for (Indicator sign : known.indicators()) {
            String meaning = policy.indicators().get(sign.code()).meaning();
            if (!used.contains(sign.code()) && !reasons.containsKey(meaning)) {
                String says = sign.answer().isYes()
                        ? meaning
                        : (sign.answer().isNo() ? "Asked, and no: " : "Asked, and nobody knows: ") + meaning;
                reasons.put(says, new Reason(says, Weight.NONE, List.of()));
            }
        }
        return reasons.values().stream()
                .sorted(Comparator.comparing(reason -> reason.says().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Every firing in the proof of a grade, through what others concluded. */
    private Set<Firing> graded() {
        Set<Firing> found = new HashSet<>();
        List<Integer> open = new ArrayList<>();
        assessment.grades().forEach(grade -> open.addAll(grade.because()));
        while (!open.isEmpty()) {
            Firing firing = firings.get(open.remove(open.size() - 1));
            if (firing != null && found.add(firing)) {
                firing.evidence().forEach(evidence -> open.addAll(evidence.concludedBy()));
            }
        }
        return found;
    }

    private static Reason both(Reason one, Reason other) {
        if (one.carries() != other.carries()) {
            return one.carries() ? one : other;
        }
        Set<String> rules = new TreeSet<>(one.rules());
        rules.addAll(other.rules());
        return new Reason(one.says(), one.weight(), List.copyOf(rules));
    }

    /** What a fact says; what it does not say, and every open question, would be too long to choose by. */
    static String words(Evidence evidence) {
        String says = evidence.says().replaceAll("; not on record: .*", "");
        if (says.startsWith(OPEN)) {
            int open = says.split(", ", -1).length;
            return open == 1 ? "one question that nobody has answered" : open + " questions that nobody has answered";
        }
        return says.startsWith("child " + evidence.ref() + ": ")
                ? "the child: " + says.substring(says.indexOf(": ") + 2)
                : says.replaceFirst("^back: ", "");
    }

    private String phrase(RecordLabel label) {
        return policy.labels().get(label.code()).phrases().stream()
                .filter(phrase -> !phrase.contains("|")
                        && !phrase.contains("...")
                        && !OF_A_GIRL.matcher(phrase).find())
                .findFirst()
                .orElseGet(() -> label.code().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
