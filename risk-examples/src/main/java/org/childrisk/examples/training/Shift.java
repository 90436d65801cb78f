package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RiskDomain;

/**
 * What differs between two cases.
 *
 * @param from the one case
 * @param before how it is assessed
 * @param to the other case
 * @param after how that is assessed
 */
public record Shift(CaseFile from, Assessment before, CaseFile to, Assessment after) {

    /** What differs, in plain lines; one line that says so where nothing does. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(grades());
        list("To do now", minus(open(after), open(before)), lines);
        list("No longer to do", minus(open(before), open(after)), lines);
        list("Wrong on the record now", minus(wrong(after), wrong(before)), lines);
        list("No longer wrong", minus(wrong(before), wrong(after)), lines);
        return lines.isEmpty()
                ? List.of("Nothing changes: no grade, no action and no finding rests on it here.")
                : lines;
    }

    /** Which grades differ, in plain lines; none where none does. */
    public List<String> grades() {
        List<String> lines = new ArrayList<>();
        for (RiskDomain domain : RiskDomain.values()) {
            if (!before.grade(domain).equals(after.grade(domain))) {
                lines.add(domain.words() + ": " + Remarks.word(before.grade(domain)) + " -> "
                        + Remarks.word(after.grade(domain)));
            }
        }
        return lines;
    }

    private static void list(String head, Set<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add(head + ": " + String.join("; ", entries));
        }
    }

    private static Set<String> open(Assessment assessment) {
        return set(assessment.actions().stream()
                .filter(action -> action.status().isOpen())
                .map(RequiredAction::duty));
    }

    private static Set<String> wrong(Assessment assessment) {
        return set(assessment.findings().stream().map(Finding::wrong));
    }

    private static Set<String> set(Stream<String> words) {
        return words.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> left = new LinkedHashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
