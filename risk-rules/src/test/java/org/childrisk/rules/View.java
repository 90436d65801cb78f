package org.childrisk.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** What a reader acts on in a result, whatever its order and its reasons. */
record View(
        Map<RiskDomain, Grade> grades,
        Map<String, ActionStatus> actions,
        Map<String, Instant> deadlines,
        Set<String> findings,
        Set<String> labels) {

    static View of(Assessment assessment) {
        Map<RiskDomain, Grade> grades = new TreeMap<>();
        assessment.grades().forEach(it -> grades.put(it.domain(), it.grade()));
        Map<String, ActionStatus> actions = new TreeMap<>();
        Map<String, Instant> deadlines = new TreeMap<>();
        assessment.actions().forEach(it -> {
            actions.put(key(it), it.status());
            it.due().filter(due -> it.status() != ActionStatus.DONE).ifPresent(due -> deadlines.put(key(it), due));
        });
        Set<String> findings = new TreeSet<>();
        assessment.findings().forEach(it -> findings.add(it.code() + "@" + it.about()));
        return new View(
                grades,
                actions,
                deadlines,
                findings,
                new TreeSet<>(assessment.labelsSetAside().stream()
                        .map(LabelSetAside::code)
                        .toList()));
    }

    /** What came too late is kept apart from what is open. */
    private static String key(RequiredAction action) {
        boolean past = action.status().isLate() && !action.status().isOpen();
        String key = action.code() + "@" + action.about();
        return past ? tooLate(key) : key;
    }

    private static String tooLate(String key) {
        return key.replace("@", " too late@");
    }

    /** The same without deadlines, which may move while every status stays what it is. */
    View withoutDeadlines() {
        return new View(grades, actions, Map.of(), findings, labels);
    }

    /** What the other result grades lower than this one. */
    List<String> gradedLowerBy(View other) {
        List<String> lowered = new ArrayList<>();
        grades.forEach((domain, grade) -> {
            Grade now = other.grades.get(domain);
            if (now == null || now.isBelow(grade)) {
                lowered.add(domain + " falls from " + grade + " to " + now);
            }
        });
        return lowered;
    }

    /** What the other result grades lower than this one, or no longer says, or asks for later. */
    List<String> weakenedBy(View other) {
        List<String> weaker = gradedLowerBy(other);
        actions.forEach((action, status) -> {
            boolean nowTooLate = status == ActionStatus.DONE && other.actions.containsKey(tooLate(action));
            if (!other.actions.containsKey(action) && !nowTooLate) {
                weaker.add("the action " + action + " is gone");
            }
        });
        findings.stream()
                .filter(it -> !other.findings.contains(it))
                .forEach(it -> weaker.add("the finding " + it + " is gone"));
        labels.stream()
                .filter(it -> !other.labels.contains(it))
                .forEach(it -> weaker.add("the label " + it + " is no longer set aside"));
        deadlines.forEach((action, due) -> {
            Instant now = other.deadlines.get(action);
            if (other.actions.containsKey(action) && (now == null || now.isAfter(due))) {
                weaker.add("the deadline of " + action + " moves from " + due + " to " + now);
            }
        });
        return weaker;
    }

    /** The same with every reference after the code renamed. */
    View renamed(UnaryOperator<String> renaming) {
        UnaryOperator<String> key = it -> renamed(it, renaming);
        Map<String, ActionStatus> renamedActions = new TreeMap<>();
        actions.forEach((action, status) -> renamedActions.put(key.apply(action), status));
        Map<String, Instant> renamedDeadlines = new TreeMap<>();
        deadlines.forEach((action, due) -> renamedDeadlines.put(key.apply(action), due));
        return new View(
                grades,
                renamedActions,
                renamedDeadlines,
                new TreeSet<>(findings.stream().map(key).toList()),
                labels);
    }

    private static String renamed(String key, UnaryOperator<String> renaming) {
        int at = key.indexOf('@') + 1;
        return key.substring(0, at) + renaming.apply(key.substring(at));
    }

    /** Every difference between the two, empty where there is none. */
    List<String> differencesFrom(View other) {
        return equals(other) ? List.of() : List.of("before: " + this, "after:  " + other);
    }
}
