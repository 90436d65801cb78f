package org.childrisk.examples.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;

/** Holds a result against what a scenario expects. */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final Assessment assessment;
    private final List<String> differences = new ArrayList<>();

    private ScenarioCheck(Scenario scenario, Assessment assessment) {
        this.scenario = scenario;
        this.assessment = assessment;
    }

    /** Every difference as a line that can be read by itself; none where the scenario holds. */
    public static List<String> differences(Scenario scenario, Assessment assessment) {
        return new ScenarioCheck(scenario, assessment).differences();
    }

    private List<String> differences() {
        Expectation expect = scenario.expect();
        if (!assessment.isComplete()) {
            differences.add("rules could not be evaluated: " + String.join("; ", assessment.doubts()));
        }
        compare("overall", expect.overall(), Expectation.Overall.of(assessment.overall()));
        compare(
                "grade of ",
                expect.grades(),
                assessment.grades().stream().collect(Collectors.toMap(DomainGrade::domain, DomainGrade::grade)));
        compareActions();
        compare(
                "finding",
                expect.findings(),
                assessment.findings().stream().map(Finding::code).toList());
        compare(
                "label set aside",
                expect.labelsSetAside(),
                assessment.labelsSetAside().stream().map(LabelSetAside::code).toList());
        compare("judgement", expect.judgement(), assessment.judgement());
        compareRules();
        return List.copyOf(differences);
    }

    private void compare(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + ": expected " + expected + ", but was " + actual);
        }
    }

    private void compare(String what, Map<?, ?> expected, Map<?, ?> actual) {
        expected.forEach((name, value) -> {
            Optional<Object> found = Optional.ofNullable(actual.get(name));
            compare(what + name, value, found.orElse("none"));
        });
        actual.forEach((name, value) -> {
            if (!expected.containsKey(name)) {
                compare(what + name, "none", value);
            }
        });
    }

    private void compare(String what, Collection<String> expected, Collection<String> actual) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        missing.forEach(code -> differences.add(what + " " + code + ": expected, but not there"));
        Set<String> extra = new TreeSet<>(actual);
        extra.removeAll(expected);
        extra.forEach(code -> differences.add(what + " " + code + ": there, but not expected"));
    }

    /**
     * An action goes by its code alone while it is required about one fact only; CODE@reference always names it. What came
     * too late while the same duty is open again goes by CODE.earlier.
     */
    private void compareActions() {
        Map<String, List<RequiredAction>> byCode = assessment.actions().stream()
                .collect(Collectors.groupingBy(RequiredAction::code, TreeMap::new, Collectors.toList()));
        Map<String, ActionStatus> expected = scenario.expect().actions();
        Map<String, ActionStatus> actual = new TreeMap<>();
        byCode.forEach((code, actions) -> actions.forEach(action -> {
            boolean earlier = !action.status().isOpen()
                    && actions.stream()
                            .anyMatch(other ->
                                    other.status().isOpen() && other.about().equals(action.about()));
            String after = earlier ? ".earlier" : "";
            String full = code + "@" + action.about() + after;
            boolean alone = actions.stream().allMatch(other -> other.about().equals(action.about()))
                    && !expected.containsKey(full);
            actual.put(alone ? code + after : full, action.status());
        }));
        compare("action ", expected, actual);
    }

    private void compareRules() {
        Set<String> fired = assessment.firings().stream().map(Firing::rule).collect(Collectors.toSet());
        scenario.fires().stream()
                .filter(rule -> !fired.contains(rule))
                .forEach(rule -> differences.add("rule " + rule + ": expected to fire, but did not"));
        scenario.silent().stream()
                .filter(fired::contains)
                .forEach(rule -> differences.add("rule " + rule + ": expected to stay silent, but fired on "
                        + assessment.firings().stream()
                                .filter(firing -> firing.rule().equals(rule))
                                .flatMap(firing -> firing.evidence().stream())
                                .map(evidence -> evidence.ref())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }
}
