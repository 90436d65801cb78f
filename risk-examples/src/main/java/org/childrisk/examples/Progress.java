package org.childrisk.examples;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Help.Ansi;

/** Shows how far long work has come, how fast it goes and how long it will take, to a person at a terminal and to nobody else. */
final class Progress {

    private static final Duration LONG = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final String START_OF_LINE = "\r";
    private static final String REST_OF_LINE_EMPTY = "\u001b[K";

    private final PrintWriter err;
    private final boolean watched;
    private final long before;
    private final long start = System.nanoTime();
    private long next = start + LONG.toNanos();
    private boolean shown;

    Progress(PrintWriter err, Ansi ansi) {
        this(err, ansi, 0);
    }

    /** Progress of work of which so much was done before, which says nothing of how fast it goes now. */
    Progress(PrintWriter err, Ansi ansi, long before) {
        this.err = err;
        // only AUTO looks for a terminal; ON and OFF are somebody's wish
        this.watched = ansi == Ansi.AUTO && ansi.enabled();
        this.before = before;
    }

    /** So much is done, of so much or, where nobody knows how much there is, of 0. */
    void at(long done, long of) {
        long now = System.nanoTime();
        if (watched && now - next >= 0) {
            err.print(
                    START_OF_LINE + words(done - before, done, of, Duration.ofNanos(now - start)) + REST_OF_LINE_EMPTY);
            err.flush();
            shown = true;
            next = now + BETWEEN.toNanos();
        }
    }

    /** What is shown: {@code 20000 of 210000, 3500 a second, 54 s left}. */
    static String words(long doneNow, long done, long of, Duration taken) {
        double perSecond = doneNow * 1e9 / Math.max(1, taken.toNanos());
        String rate = (of > 0 ? done + " of " + of : String.valueOf(done)) + ", " + rounded(perSecond) + " a second";
        return of > 0 && doneNow > 0 ? rate + ", " + Math.round((of - done) / perSecond) + " s left" : rate;
    }

    private static String rounded(double perSecond) {
        return perSecond < 10
                ? String.valueOf(Math.round(perSecond * 10) / 10.0)
                : String.valueOf(Math.round(perSecond));
    }

    void end() {
        if (shown) {
            err.print(START_OF_LINE + REST_OF_LINE_EMPTY);
            err.flush();
        }
    }
}
