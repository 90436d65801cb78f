package org.childrisk.rules;

/** What a failure may say: the message of an exception may quote facts, its kind may not. */
final class Failure {

    private Failure() {}

    /** What failed, and how: {@code GRADE-01 failed with PolicyProblem}. */
    static String say(String what, Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return what + " failed with " + root.getClass().getSimpleName();
    }
}
