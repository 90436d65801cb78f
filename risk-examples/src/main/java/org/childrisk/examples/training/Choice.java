package org.childrisk.examples.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * What a trainee answered after one step.
 *
 * @param grades the grade of every kind of harm, empty for none
 * @param reasons what the trainee took for reasons
 * @param actions what the trainee would do
 */
public record Choice(Map<RiskDomain, Optional<Grade>> grades, List<Reason> reasons, List<ActionChoice> actions) {

    public Choice {
        grades = Map.copyOf(grades);
        reasons = List.copyOf(reasons);
        actions = List.copyOf(actions);
    }

    /** The grade that the trainee gave. */
    public Optional<Grade> grade(RiskDomain domain) {
        return grades.getOrDefault(domain, Optional.empty());
    }
}
