package org.childrisk.examples.population;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;

/**
 * Why a grade is what it is: a rule, and the facts on which it fired beside the one that the child is missing.
 *
 * @param rule the rule's identifier
 * @param facts references of these facts, each once and in order
 */
record Cause(String rule, List<String> facts) implements Comparable<Cause> {

    /** What every missing child shares, and so explains no difference. */
    private static final Set<String> BEING_MISSING = Set.of("MISSING_NOW", "WELLBEING_NOT_CONFIRMED");

    private static final Comparator<Cause> BY_NAME =
            Comparator.comparing(Cause::rule).thenComparing(cause -> String.join(" ", cause.facts()));

    /** Each cause of a grade of one domain, once. */
    static Set<Cause> of(Assessment assessment, DomainGrade grade) {
        Set<Integer> because = Set.copyOf(grade.because());
        return assessment.firings().stream()
                .filter(firing -> because.contains(firing.number()))
                .map(Cause::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Cause of(Firing firing) {
        return new Cause(
                firing.rule(),
                firing.evidence().stream()
                        .map(Evidence::ref)
                        .filter(ref -> !BEING_MISSING.contains(ref))
                        .map(ref -> ref.startsWith(FirstContact.EARLIER) ? FirstContact.EARLIER : ref)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public int compareTo(Cause other) {
        return BY_NAME.compare(this, other);
    }
}
