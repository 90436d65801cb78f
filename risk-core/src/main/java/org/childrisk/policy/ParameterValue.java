package org.childrisk.policy;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Rank;

/** Reads and compares values of parameters. */
final class ParameterValue {

    /** OFF is lower than ON. */
    enum Switch {
        OFF,
        ON
    }

    private ParameterValue() {}

    static Object parse(Parameter.Unit unit, String text) {
        try {
            return switch (unit) {
                case COUNT -> Integer.valueOf(text);
                case SPAN -> Span.parse(text);
                case GRADE -> Grade.valueOf(text);
                case RANK -> Rank.valueOf(text);
                case SWITCH -> Switch.valueOf(text);
            };
        } catch (IllegalArgumentException e) {
            throw new PolicyProblem(
                    "Not a value of the kind " + unit + ": " + text + ".",
                    "Maybe write a whole number, an ISO length such as PT72H, a grade such as MEDIUM, a rank such as"
                            + " INSPECTOR, ON or OFF.");
        }
    }

    /** The values of a parameter, each from its first day on. */
    static NavigableMap<LocalDate, Object> dated(Parameter parameter) {
        NavigableMap<LocalDate, Object> values = new TreeMap<>();
        parameter.values().forEach(dated -> values.put(dated.from(), parse(parameter.unit(), dated.value())));
        return values;
    }

    static boolean isWithin(Parameter parameter, String text) {
        return compare(parameter.unit(), parameter.least(), text) <= 0
                && compare(parameter.unit(), text, parameter.most()) <= 0;
    }

    private static int compare(Parameter.Unit unit, String one, String other) {
        return switch (unit) {
            case COUNT -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
            case SPAN -> Span.parse(one).roughly().compareTo(Span.parse(other).roughly());
            case GRADE -> Grade.valueOf(one).compareTo(Grade.valueOf(other));
            case RANK -> Rank.valueOf(one).compareTo(Rank.valueOf(other));
            case SWITCH -> Switch.valueOf(one).compareTo(Switch.valueOf(other));
        };
    }
}
