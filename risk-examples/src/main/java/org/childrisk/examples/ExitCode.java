package org.childrisk.examples;

/** How a command ended. With several files, the highest of their codes. */
final class ExitCode {

    static final int DONE = 0;
    static final int SCENARIO_FAILED = 1;
    static final int WRONG_USE = 2;
    static final int FACTS_REFUSED = 3;
    static final int INCOMPLETE = 4;
    static final int NOT_READABLE = 5;

    private ExitCode() {}
}
