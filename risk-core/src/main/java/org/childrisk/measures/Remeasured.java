package org.childrisk.measures;

import java.util.List;

/**
 * A case with an answer or two otherwise, as of the same moment.
 *
 * @param measures the case as it is measured then; what the answers do not touch is the same object as before
 * @param gone what was measured otherwise before, the same objects
 * @param come what is measured instead
 */
public record Remeasured(CaseMeasures measures, List<Object> gone, List<Object> come) {

    /** How many only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Remeasured[gone=" + gone.size() + ", come=" + come.size() + "]";
    }
}
