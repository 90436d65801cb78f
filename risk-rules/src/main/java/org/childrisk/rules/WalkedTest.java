package org.childrisk.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * One condition as the build compiled it.
 *
 * @param constraint the compiled condition
 * @param text the condition as the rule has it
 * @param places what it looks at
 */
record WalkedTest(SingleConstraint constraint, String text, Places places) {

    static WalkedTest of(SingleConstraint constraint, List<Variable<?>> facts) {
        return new WalkedTest(
                constraint,
                constraint.predicateInformation().getStringConstraint().strip(),
                new Places(constraint.getVariables(), facts));
    }

    /** Whether it looks at this fact and at the parameters, and at no other fact. */
    static boolean isAlone(SingleConstraint constraint, Variable<?> fact) {
        for (Variable<?> variable : constraint.getVariables()) {
            if (variable != fact && variable.isFact()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the condition names these properties and texts, and nothing else. */
    boolean looksOnlyAt(Set<String> properties) {
        String names = text.replaceAll("\"[^\"]*\"", "");
        return Pattern.compile("\\w+")
                .matcher(names)
                .results()
                .map(MatchResult::group)
                .allMatch(properties::contains);
    }

    @SuppressWarnings("unchecked") // the build compiled each condition for the very types of its arguments
    boolean holds(Object[] row) throws Exception {
        return switch (places.count()) {
            case 1 -> constraint.getPredicate1().test(places.argument(0, row));
            case 2 -> constraint.getPredicate2().test(places.argument(0, row), places.argument(1, row));
            default -> constraint.getPredicate().test(places.arguments(row));
        };
    }
}
