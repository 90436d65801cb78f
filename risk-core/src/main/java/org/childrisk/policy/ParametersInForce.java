package org.childrisk.policy;

import java.time.LocalDate;
import java.util.Map;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Rank;

/** The parameters as they stand on one day: what rules read as {@code policy}. */
public final class ParametersInForce {

    private final LocalDate day;
    private final Map<String, Object> values;

    ParametersInForce(LocalDate day, Map<String, Object> values) {
        this.day = day;
        this.values = values;
    }

    /** A whole number. */
    public int count(String id) {
        return value(id, Integer.class);
    }

    /** A length of time. */
    public Span span(String id) {
        return value(id, Span.class);
    }

    /** A grade. */
    public Grade grade(String id) {
        return value(id, Grade.class);
    }

    /** A rank. */
    public Rank rank(String id) {
        return value(id, Rank.class);
    }

    /** Whether something is switched on. */
    public boolean on(String id) {
        return value(id, ParameterValue.Switch.class) == ParameterValue.Switch.ON;
    }

    /** Whether something is switched off. */
    public boolean off(String id) {
        return !on(id);
    }

    private <T> T value(String id, Class<T> type) {
        Object inForce = values.get(id);
        if (!type.isInstance(inForce)) {
            throw new PolicyProblem(
                    "The parameter " + id + " has no value of the kind " + type.getSimpleName() + " on " + day + ".",
                    "Maybe it is mistyped in a rule, or parameters.yaml dates it later.");
        }
        return type.cast(inForce);
    }
}
