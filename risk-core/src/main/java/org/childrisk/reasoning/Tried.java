package org.childrisk.reasoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * A case with some answers otherwise, and where it would stand.
 *
 * @param with the other answers
 * @param evaluated what the rules conclude then
 * @param standing where the case stands then
 * @param grades its grades then
 */
record Tried(List<Possibility> with, Rulebook.Evaluated evaluated, Standing standing, Map<RiskDomain, Grade> grades) {

    Tried(List<Possibility> with, Rulebook.Evaluated evaluated, Standing standing) {
        this(with, evaluated, standing, standing.grades());
    }

    Optional<Grade> grade(RiskDomain domain) {
        return Optional.ofNullable(grades.get(domain));
    }

    Optional<Grade> overall() {
        Optional<Grade> highest = Optional.empty();
        for (Grade grade : grades.values()) {
            if (highest.isEmpty() || highest.get().isBelow(grade)) {
                highest = Optional.of(grade);
            }
        }
        return highest;
    }

    List<Change> changes() {
        return with.stream().map(Possibility::change).toList();
    }

    /** How many steps of the scale one grade lies above another; negative below. */
    static int steps(Optional<Grade> from, Optional<Grade> to) {
        return height(to) - height(from);
    }

    private static int height(Optional<Grade> grade) {
        return grade.map(Grade::height).orElse(0);
    }

    /** Where only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Tried[" + with.size() + "]";
    }
}
