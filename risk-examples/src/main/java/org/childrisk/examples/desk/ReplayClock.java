package org.childrisk.examples.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * What time it is in a day that is played again, at the speed that somebody wishes. It stops at the end of the day. The library has no clock:
 * this is the host's. Safe for use by several threads.
 */
final class ReplayClock {

    /** More would be a blur: a night in a few seconds. */
    static final int FASTEST = 10_000;

    private final Instant end;
    private final LongSupplier nanos;
    private int speed;
    private Instant stood;
    private long since;
    private boolean running = true;

    /**
     * Runs from the start of the day on.
     *
     * @param speed how many times as fast as the day itself
     * @param nanos nanoseconds that go by for the person at the desk, from any origin
     */
    ReplayClock(ReplayedDay day, int speed, LongSupplier nanos) {
        this.end = day.end();
        this.speed = speed;
        this.nanos = nanos;
        this.stood = day.start();
        this.since = nanos.getAsLong();
    }

    synchronized Instant now() {
        if (!running) {
            return stood;
        }
        Instant now = stood.plus(
                Duration.ofNanos(nanos.getAsLong() - since).multipliedBy(speed).truncatedTo(ChronoUnit.MILLIS));
        return now.isBefore(end) ? now : end;
    }

    synchronized int speed() {
        return speed;
    }

    /** False while it is paused, and at the end of the day. */
    synchronized boolean isRunning() {
        return running && now().isBefore(end);
    }

    synchronized boolean isOver() {
        return !now().isBefore(end);
    }

    /** Lets time go by, or holds it. */
    synchronized void run(boolean wanted) {
        stand();
        running = wanted;
    }

    /** Goes on as fast as this from now; what has gone by stays. */
    synchronized void speed(int wanted) {
        stand();
        speed = wanted;
    }

    private void stand() {
        stood = now();
        since = nanos.getAsLong();
    }
}
