package org.childrisk.json;

import org.childrisk.facts.FactProblem;

/** A problem and where in the document it is. */
record Finding(FactProblem problem, Place place) {

    /** The problem as the reader's caller sees it, with its place at the end of what is wrong. */
    FactProblem placed() {
        return new FactProblem(problem.path(), problem.value(), problem.what() + place.words(), problem.mend());
    }
}
