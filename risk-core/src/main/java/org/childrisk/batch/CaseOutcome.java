package org.childrisk.batch;

/** What became of one case of a batch, the best first. */
public enum CaseOutcome {
    /** Every rule judged it. */
    ASSESSED,
    /** Two independent evaluations differ; the graver stands. */
    DISPUTED,
    /** A rule could not be evaluated or a deadline not counted rightly: the result may be too low. */
    INCOMPLETE,
    /** The facts cannot be read or cannot be true, and every problem is said. There is no result. */
    REFUSED,
    /** The assessor failed unexpectedly. There is no result. */
    FAILED;

    /** True unless every rule judged the case: no grade is no reassurance, so a person must look at it now. */
    public boolean needsAPerson() {
        return this != ASSESSED;
    }
}
