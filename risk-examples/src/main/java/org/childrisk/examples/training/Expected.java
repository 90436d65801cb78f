package org.childrisk.examples.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.childrisk.examples.scenario.Expectation.Overall;
import org.childrisk.examples.scenario.Requirement;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * What the author of a story meant a case to be graded. It is never shown as the answer, which is the library's: a test holds
 * the two against each other.
 *
 * @param overall the highest grade, or NONE
 * @param grades the grade of each domain that has one
 */
public record Expected(Overall overall, Map<RiskDomain, Grade> grades) {

    /** Throws {@link org.childrisk.facts.RefusedFacts} if there is no overall grade. */
    public Expected {
        new Requirement().value("overall", overall).done();
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(grades, Map.of())));
    }
}
