package org.childrisk.examples.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.Judgement;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * What must come out of a scenario: all of it and nothing else.
 *
 * @param overall the highest grade, or NONE where no rule raises one
 * @param grades the grade of each domain that has one
 * @param actions the status of each required action, by its code; where one code is required about several facts, by
 *     {@code CODE@reference}; what came too late while the same duty is open again, with {@code .earlier} after it
 * @param findings codes of what is wrong, each once
 * @param labelsSetAside codes of the labels set aside
 * @param judgement how the case was handled so far
 */
public record Expectation(
        Overall overall,
        Map<RiskDomain, Grade> grades,
        Map<String, ActionStatus> actions,
        List<String> findings,
        List<String> labelsSetAside,
        Judgement judgement) {

    /** The highest grade, where none is also an answer. */
    public enum Overall {
        NONE,
        VERY_LOW,
        LOW,
        MEDIUM,
        HIGH;

        static Overall of(Optional<Grade> grade) {
            return grade.map(it -> valueOf(it.name())).orElse(NONE);
        }
    }

    /** Throws {@link org.childrisk.facts.RefusedFacts} with every part that is missing. */
    public Expectation {
        new Requirement()
                .value("overall", overall)
                .value("judgement", judgement)
                .done();
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(grades, Map.of())));
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(actions, Map.of())));
        findings = List.copyOf(findings);
        labelsSetAside = List.copyOf(labelsSetAside);
    }
}
