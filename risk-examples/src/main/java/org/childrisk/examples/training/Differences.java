package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** Holds grades against those that the author of a story meant. */
final class Differences {

    private Differences() {}

    static List<String> of(Expected expected, Optional<Grade> overall, Map<RiskDomain, Grade> grades) {
        List<String> differences = new ArrayList<>();
        String highest = overall.map(Enum::name).orElse("NONE");
        if (!expected.overall().name().equals(highest)) {
            differences.add("overall: meant " + expected.overall() + ", but the library says " + highest);
        }
        for (RiskDomain domain : RiskDomain.values()) {
            Optional<Grade> meant = Optional.ofNullable(expected.grades().get(domain));
            Optional<Grade> found = Optional.ofNullable(grades.get(domain));
            if (!meant.equals(found)) {
                differences.add("grade of " + domain + ": meant "
                        + meant.map(Enum::name).orElse("none") + ", but the library says "
                        + found.map(Enum::name).orElse("none"));
            }
        }
        return differences;
    }
}
