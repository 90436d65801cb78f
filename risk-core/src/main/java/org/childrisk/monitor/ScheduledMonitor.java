package org.childrisk.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.childrisk.facts.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link CaseMonitor} on the host's executor and by the host's clock: it wakes itself when a result changes. It starts no
 * thread of its own and shuts no executor down.
 *
 * <p>Safe for use by any number of threads; calls go one after the other. Events are handed over one at a time and in their order, on the thread that
 * caused them, before the call returns. A listener may call back; it should not wait for another thread that does. What a listener throws
 * reaches the caller, or on a wake-up the executor, and the events behind it are lost: a listener that may fail should write down first.
 *
 * <pre>{@code
 * try (ScheduledMonitor monitor = new ScheduledMonitor(new CaseMonitor(assessor), executor, Clock.systemUTC(), this::show)) {
 *     monitor.open(caseFile);
 *     monitor.receive("case-1", List.of(Received.of(fact, learnedAt)));
 * }
 * }</pre>
 */
public final class ScheduledMonitor implements AutoCloseable {

    /** A wake-up further off is approached in steps, so that a clock that is set meanwhile does no harm. */
    private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

    private final CaseMonitor monitor;
    private final ScheduledExecutorService executor;
    private final Clock clock;
    private final Consumer<MonitorEvent> listener;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Future<?> sleeping;
    private boolean closed;

    /**
     * Takes over a monitor, which nobody else may use from now on, and wakes for what it holds already.
     *
     * @param monitor the monitor, new or with restored cases
     * @param executor runs the wake-ups
     * @param clock says what time it is; its zone does not matter
     * @param listener gets every event
     */
    public ScheduledMonitor(
            CaseMonitor monitor, ScheduledExecutorService executor, Clock clock, Consumer<MonitorEvent> listener) {
        this.monitor = monitor;
        this.executor = executor;
        this.clock = clock;
        this.listener = listener;
        lock.lock();
        try {
            sleep();
        } finally {
            lock.unlock();
        }
    }

    /** Opens a case; see {@link CaseMonitor#open}. */
    public void open(CaseFile file) {
        handOver(it -> it.open(file));
    }

    /** Takes single facts; see {@link CaseMonitor#receive(String, List, Instant)}. */
    public void receive(String reference, List<Received> facts) {
        handOver(it -> it.receive(reference, facts, clock.instant()));
    }

    /** Takes all that the host holds; see {@link CaseMonitor#receive(CaseFile, Instant)}. */
    public void receive(CaseFile file) {
        handOver(it -> it.receive(file, clock.instant()));
    }

    /** All that is kept of an open case, to be stored. */
    public CaseRecord record(String reference) {
        return locked(() -> monitor.record(reference));
    }

    /** All open cases, as they stand at this moment. */
    public List<CaseRecord> records() {
        return locked(() -> monitor.records().toList());
    }

    /** Watches a case no longer; see {@link CaseMonitor#close}. */
    public CaseRecord close(String reference) {
        return locked(() -> monitor.close(reference));
    }

    /** Wakes no more. The executor goes on. What the monitor holds can still be stored. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            cancel();
        } finally {
            lock.unlock();
        }
    }

    private <R> R locked(Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private void handOver(Function<CaseMonitor, Changes> work) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("This monitor is closed. Maybe the host is shutting down.");
            }
            work.apply(monitor).events().forEach(listener);
        } finally {
            sleep();
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            if (!closed) {
                handOver(it -> it.tick(clock.instant()));
            }
        } finally {
            lock.unlock();
        }
    }

    private void sleep() {
        cancel();
        Optional<Instant> wakeAt = monitor.wakeAt();
        if (!closed && wakeAt.isPresent()) {
            try {
                sleeping = executor.schedule(this::wake, millisUntil(wakeAt.get()), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException shutDown) {
                // The host has shut its executor down: nothing is woken any more, and it knows.
                closed = true;
            }
        }
    }

    /** Rounded up, so that it does not wake a moment too early. */
    private long millisUntil(Instant wakeAt) {
        Instant now = clock.instant();
        if (!wakeAt.isAfter(now)) {
            return 0;
        }
        return wakeAt.isAfter(now.plus(LONGEST_SLEEP))
                ? LONGEST_SLEEP.toMillis()
                : Duration.between(now, wakeAt).toMillis() + 1;
    }

    private void cancel() {
        if (sleeping != null) {
            sleeping.cancel(false);
            sleeping = null;
        }
    }
}
