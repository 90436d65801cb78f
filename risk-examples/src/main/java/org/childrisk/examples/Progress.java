package org.childrisk.examples;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Help.Ansi;

/** Shows how far long work has come, to a person at a terminal and to nobody else. */
final class Progress {

    private static final Duration LONG = Duration.ofSeconds(2);
    private static final String START_OF_LINE = "\r";
    private static final String REST_OF_LINE_EMPTY = "\u001b[K";

    private final PrintWriter err;
    private final boolean watched;
    private final long start = System.nanoTime();
    private boolean shown;

    Progress(PrintWriter err, Ansi ansi) {
        this.err = err;
        // only AUTO looks for a terminal; ON and OFF are somebody's wish
        this.watched = ansi == Ansi.AUTO && ansi.enabled();
    }

    void at(int done, int of) {
        if (watched && System.nanoTime() - start > LONG.toNanos()) {
            err.print(START_OF_LINE + done + " of " + of + REST_OF_LINE_EMPTY);
            err.flush();
            shown = true;
        }
    }

    void end() {
        if (shown) {
            err.print(START_OF_LINE + REST_OF_LINE_EMPTY);
            err.flush();
        }
    }
}
