package org.childrisk.policy;

/** Thrown when rules, parameters and catalogues do not fit together. Never caused by a case. */
public final class PolicyProblem extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public PolicyProblem(String what, String mend) {
        super(what + " " + mend);
    }

    PolicyProblem(String what, String mend, Exception cause) {
        super(what + " " + mend, cause);
    }
}
