package org.childrisk.measures;

import java.util.ArrayList;
import java.util.List;

/**
 * Some measures of a case, and all that they were measured from. Where a case differs in an answer or two most sections are
 * measured from the very same objects, and are taken over.
 *
 * @param from what they were measured from, besides the moment
 * @param facts the measures, or facts that need no measuring
 */
record Section(List<?> from, List<Object> facts) {

    /** Whether it is measured from the very same objects. */
    boolean isFrom(List<?> others) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i) != others.get(i)) {
                return false;
            }
        }
        return from.size() == others.size();
    }

    /**
     * The facts of this section, those that are measured as they were before being the same objects as there.
     *
     * @param gone takes what was measured otherwise before
     * @param come takes what is measured instead
     */
    List<Object> keeping(Section before, List<Object> gone, List<Object> come) {
        Object taken = before;
        if (taken == this) {
            return facts;
        }
        List<Object> kept = new ArrayList<>(facts.size());
        int next = 0;
        for (Object fact : facts) {
            int same = before.indexOf(fact, next);
            if (same < before.facts.size()) {
                gone.addAll(before.facts.subList(next, same));
                kept.add(before.facts.get(same));
                next = same + 1;
            } else {
                kept.add(fact);
                come.add(fact);
            }
        }
        gone.addAll(before.facts.subList(next, before.facts.size()));
        return kept;
    }

    /** Where the first measure of the same stands, from some place on; behind the last where none does. */
    private int indexOf(Object fact, int start) {
        int index = start;
        while (index < facts.size() && !isSame(fact, facts.get(index))) {
            index++;
        }
        return index;
    }

    private static boolean isSame(Object one, Object other) {
        return one == other
                || (one.getClass() == other.getClass() && one instanceof Measure measure && measure.isSameAs(other));
    }

    /** How many only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Section[" + facts.size() + "]";
    }
}
