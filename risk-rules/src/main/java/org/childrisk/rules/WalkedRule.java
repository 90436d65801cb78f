package org.childrisk.rules;

import java.util.List;
import org.drools.model.functions.BlockN;

/**
 * One rule as the build compiled it.
 *
 * @param id the rule's identifier
 * @param conditions what it asks of facts, in the order of the rule
 * @param consequence what it concludes
 * @param arguments what the consequence takes
 */
record WalkedRule(String id, List<Condition> conditions, BlockN consequence, Places arguments) {

    /**
     * What a rule asks of one fact.
     *
     * @param type the kind of fact
     * @param gate what the fact must be by itself
     * @param joins what it must be beside the facts of the conditions before
     * @param tests all that is asked, in the order of the rule
     */
    record Condition(Class<?> type, Gate gate, List<WalkedTest> joins, List<WalkedTest> tests) {

        /** Whether a fact is of the kind, and not of another code than the condition's first test asks for. */
        boolean isTouchedBy(Object fact) {
            return type.isInstance(fact) && gate.isTouchedBy(fact);
        }
    }

    int size() {
        return conditions.size();
    }

    /** Whether the fact at this position fits those before it. */
    boolean joins(int position, Object[] row) throws Exception {
        List<WalkedTest> joins = conditions.get(position).joins();
        // counted through, for this is asked so often that the iterators would be felt
        for (int i = 0; i < joins.size(); i++) {
            if (!joins.get(i).holds(row)) {
                return false;
            }
        }
        return true;
    }

    void conclude(Object[] row) throws Exception {
        consequence.execute(arguments.arguments(row));
    }
}
