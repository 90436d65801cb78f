package org.childrisk.reasoning;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * One of the smallest sets of changed answers that move a grade. Towards a lower grade it tells on what the grade rests: it is
 * no remedy, for only the truth of a fact changes a case, never its record.
 *
 * @param domain whose grade moves
 * @param from the grade now, empty where none is raised
 * @param to the grade with these changes, empty where none is raised
 * @param changes the answers that would have to be otherwise, none of which can be left out
 */
public record WhatIf(RiskDomain domain, Optional<Grade> from, Optional<Grade> to, List<Change> changes) {

    /** Whether the grade would be higher; else it would be lower. */
    public boolean isHigher() {
        return to.isPresent() && (from.isEmpty() || from.get().isBelow(to.get()));
    }

    /** Where only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "WhatIf[" + domain + "]";
    }
}
