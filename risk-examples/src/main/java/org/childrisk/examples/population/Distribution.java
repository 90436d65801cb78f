package org.childrisk.examples.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.Question;
import org.childrisk.audit.Share;
import org.childrisk.examples.population.Causes.Counted;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * What share of reports has which grade, and what makes a missing child HIGH. It counts as assessments come, those of one
 * child together, and keeps none.
 */
public final class Distribution {

    /** The reports of one group. */
    private static final class Part {
        private final Tally<Grade> missing = new Tally<>();
        private final Causes<Cause> causes = new Causes<>();
    }

    private final Tally<Optional<Grade>> missing = new Tally<>();
    private final Tally<Optional<Grade>> overall = new Tally<>();
    private final Causes<String> rules = new Causes<>();
    private final Causes<Cause> causes = new Causes<>();
    private final Causes<String> facts = new Causes<>();
    private final Map<Group, Part> groups = new EnumMap<>(Group.class);
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, Long> asked = new TreeMap<>();
    private final Counts duties = new Counts();
    private final Counts dutiesHigh = new Counts();
    private final Counts dutiesOther = new Counts();
    private long incomplete;

    /** Counts one report and what came of it. */
    public void add(Report report, Assessment assessment) {
        String child = report.child().reference();
        Optional<Grade> grade = assessment.grade(RiskDomain.MISSING);
        Set<Cause> high = causesOfHigh(assessment, domain -> domain == RiskDomain.MISSING);
        incomplete += assessment.isComplete() ? 0 : 1;
        missing.add(child, Set.of(grade));
        overall.add(child, Set.of(assessment.overall()));
        causes.add(child, high);
        addFacts(child, causesOfHigh(assessment, domain -> true));
        rules.add(child, high.stream().map(Cause::rule).collect(Collectors.toCollection(TreeSet::new)));
        for (Group group : Group.values()) {
            if (group.holds(report)) {
                Part part = groups.computeIfAbsent(group, it -> new Part());
                part.missing.add(child, grade.map(Set::of).orElse(Set.of()));
                part.causes.add(child, high);
            }
        }
        assessment.questions().stream()
                .map(Question::code)
                .distinct()
                .forEach(code -> asked.merge(code, 1L, Long::sum));
        if (!high.isEmpty()) {
            assessment.firings().forEach(firing -> titles.put(firing.rule(), firing.title()));
        }
        addDuties(assessment, grade);
    }

    private static Set<Cause> causesOfHigh(Assessment assessment, Predicate<RiskDomain> domains) {
        return assessment.grades().stream()
                .filter(grade -> grade.grade() == Grade.HIGH && domains.test(grade.domain()))
                .flatMap(grade -> Cause.of(assessment, grade).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A fact that has a part in every cause decides: without it none would be left. */
    private void addFacts(String child, Set<Cause> high) {
        Set<String> some = new TreeSet<>();
        high.forEach(cause -> some.addAll(cause.facts()));
        Set<String> every = new TreeSet<>(some);
        high.forEach(cause -> every.retainAll(cause.facts()));
        facts.add(child, some, every);
    }

    private void addDuties(Assessment assessment, Optional<Grade> grade) {
        int open = Math.toIntExact(assessment.actions().stream()
                .filter(action -> action.status().isOpen())
                .count());
        duties.add(open);
        (grade.filter(it -> it == Grade.HIGH).isPresent() ? dutiesHigh : dutiesOther).add(open);
    }

    /** How many reports were counted. */
    public long reports() {
        return missing.reports();
    }

    /** Reports that some rule could not judge: while there are any, the share of HIGH may be too low. */
    public long incomplete() {
        return incomplete;
    }

    /** Reports in which the missing domain has this grade, or none. */
    Share missing(Optional<Grade> grade) {
        return missing.share(grade);
    }

    /** Reports in which the highest grade of all domains is this, or none. */
    Share overall(Optional<Grade> grade) {
        return overall.share(grade);
    }

    /** The rules that raise a missing child to HIGH. */
    List<Counted<String>> rules() {
        return rules.mostFrequentFirst();
    }

    /** The same by rule and fact. */
    List<Counted<Cause>> causes() {
        return causes.mostFrequentFirst();
    }

    /** The facts that make any domain HIGH, whatever the rule. */
    List<Counted<String>> facts() {
        return facts.mostFrequentFirst();
    }

    /** What most often alone makes a missing child HIGH, empty where nothing does. */
    Optional<Counted<Cause>> mostOftenAlone() {
        return causes.mostOftenAlone();
    }

    String title(String rule) {
        return titles.getOrDefault(rule, "");
    }

    /** The share of a group in all reports. */
    Share sizeOf(Group group) {
        return new Share(part(group).missing.reports(), reports());
    }

    /** The share of a group that is HIGH. */
    Share highIn(Group group) {
        return part(group).missing.share(Grade.HIGH);
    }

    /** What makes reports of a group HIGH, as shares of the group. */
    Causes<Cause> causesIn(Group group) {
        return part(group).causes;
    }

    private Part part(Group group) {
        return groups.getOrDefault(group, new Part());
    }

    /** Open duties of an assessment, over all reports. */
    Counts duties() {
        return duties;
    }

    /** Open duties where the missing child is HIGH. */
    Counts dutiesHigh() {
        return dutiesHigh;
    }

    /** Open duties where the missing child is not HIGH. */
    Counts dutiesOther() {
        return dutiesOther;
    }

    /** Codes of questions that were asked in every report. */
    List<String> alwaysAsked() {
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue() == reports())
                .map(Map.Entry::getKey)
                .toList();
    }
}
