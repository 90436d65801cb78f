package org.childrisk.measures;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some facts with others in their place. They are put together when somebody reads them, and of most trials nobody does. */
final class Instead extends AbstractList<Object> {

    private final List<Object> before;
    private final List<Object> gone;
    private final List<Object> come;
    private @Nullable List<Object> together;

    /**
     * Facts in the order in which they were, those that come last.
     *
     * @param gone facts that are left out, the same objects
     */
    Instead(List<Object> before, List<Object> gone, List<Object> come) {
        this.before = before;
        this.gone = gone;
        this.come = come;
    }

    @Override
    public Object get(int index) {
        return together().get(index);
    }

    @Override
    public int size() {
        return together().size();
    }

    private List<Object> together() {
        if (together == null) {
            List<Object> facts = new ArrayList<>(before.size() + come.size());
            for (Object fact : before) {
                if (gone.stream().noneMatch(it -> it == fact)) {
                    facts.add(fact);
                }
            }
            facts.addAll(come);
            together = facts;
        }
        return together;
    }

    /** How many only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Instead[" + come.size() + "]";
    }
}
