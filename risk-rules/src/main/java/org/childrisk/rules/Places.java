package org.childrisk.rules;

import java.util.List;
import org.drools.model.Variable;

/**
 * Where in a row the arguments of a condition or a consequence stand. A row begins with the parameters and the outcome; the
 * facts follow in the order of the rule's conditions.
 */
final class Places {

    static final int POLICY = 0;
    static final int OUTCOME = 1;
    static final int FIRST_FACT = 2;

    private final int[] places;

    Places(Variable<?>[] arguments, List<Variable<?>> facts) {
        places = new int[arguments.length];
        for (int i = 0; i < places.length; i++) {
            int fact = facts.indexOf(arguments[i]);
            if (fact >= 0) {
                places[i] = FIRST_FACT + fact;
            } else {
                places[i] = arguments[i].getName().equals("policy") ? POLICY : OUTCOME;
            }
        }
    }

    int count() {
        return places.length;
    }

    Object argument(int index, Object[] row) {
        return row[places[index]];
    }

    Object[] arguments(Object[] row) {
        Object[] arguments = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            arguments[i] = row[places[i]];
        }
        return arguments;
    }
}
