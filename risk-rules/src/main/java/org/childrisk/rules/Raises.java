package org.childrisk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childrisk.facts.Grade;
import org.childrisk.policy.ParametersInForce;
import org.jspecify.annotations.Nullable;

/** To which grades each rule may raise, read from the rules as written. */
final class Raises {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");
    private static final Pattern RAISE = Pattern.compile(
            "outcome\\.raise(?:After)?\\(\\s*\\$\\w+,\\s*(policy\\.grade\\(\\s*\"([^\"]+)\"\\s*\\)|[^,)]+)");

    private final String drl;

    /** Grades by name, parameters by identifier; anything else may be any grade. Read when first asked for, which is seldom. */
    private volatile @Nullable Map<String, List<Raise>> byRule;

    private record Raise(String grade, String parameter) {

        boolean mayReach(Grade least, ParametersInForce inForce) {
            if (!parameter.isEmpty()) {
                return !inForce.grade(parameter).isBelow(least);
            }
            for (Grade named : Grade.values()) {
                if (named.name().equals(grade)) {
                    return !named.isBelow(least);
                }
            }
            return true;
        }
    }

    Raises(String drl) {
        this.drl = drl;
    }

    private static Map<String, List<Raise>> read(String drl) {
        Map<String, List<Raise>> byRule = new HashMap<>();
        Matcher rules = RULE.matcher(drl);
        while (rules.find()) {
            Matcher raises = RAISE.matcher(rules.group());
            while (raises.find()) {
                byRule.computeIfAbsent(rules.group(1), it -> new ArrayList<>())
                        .add(new Raise(raises.group(1).strip(), raises.group(2) == null ? "" : raises.group(2)));
            }
        }
        return byRule;
    }

    private Map<String, List<Raise>> byRule() {
        Map<String, List<Raise>> known = byRule;
        if (known == null) {
            known = read(drl);
            byRule = known;
        }
        return known;
    }

    /** Whether a rule may raise to this grade or higher. */
    boolean mayRaise(String rule, Grade least, ParametersInForce inForce) {
        return byRule().getOrDefault(rule, List.of()).stream().anyMatch(raise -> raise.mayReach(least, inForce));
    }
}
