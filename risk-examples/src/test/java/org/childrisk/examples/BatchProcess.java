package org.childrisk.examples;

import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;

/** The command batch in a process of its own, without the rules so that it starts at once: to be killed. */
final class BatchProcess {

    private static final long SLOWLY = 20_000;

    private BatchProcess() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(command()).execute(args));
    }

    static BatchCommand command() {
        return new BatchCommand(values -> new StubAssessor(caseFile -> {
            LockSupport.parkNanos(SLOWLY);
            return StubAssessor.complete(caseFile);
        }));
    }
}
