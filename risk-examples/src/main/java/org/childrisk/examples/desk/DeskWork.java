package org.childrisk.examples.desk;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.childrisk.examples.loopback.Threads;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Runs a desk on one thread, several times a second, and publishes what it shows whenever that is new. */
final class DeskWork implements AutoCloseable {

    private static final long EVERY_MILLIS = 200;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Threads.named("desk"));
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Desk desk;
    private final ReplayClock clock;
    private final Feed feed;
    private Optional<DeskView> shown = Optional.empty();
    private String trouble = "";
    private @Nullable Future<?> turns;

    DeskWork(Desk desk, ReplayClock clock, Feed feed) {
        this.desk = desk;
        this.clock = clock;
        this.feed = feed;
    }

    void start() {
        turns = thread.scheduleWithFixedDelay(this::turn, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A failure is shown, loudly, and the desk stands still: nobody must take an old list for a new one. */
    private void turn() {
        if (!trouble.isEmpty()) {
            return;
        }
        try {
            desk.advance();
            publish();
        } catch (RuntimeException failure) {
            clock.run(false);
            trouble = "The desk stopped at an unexpected " + failure.getClass().getSimpleName()
                    + ". Do not rely on what is shown: a person must look at every case.";
            publish(shown.orElseGet(desk::view));
        }
    }

    private void publish() {
        DeskView view = desk.view();
        boolean same = shown.filter(it -> it.at(0).equals(view.at(0))).isPresent();
        if (!same) {
            publish(view);
        }
    }

    private void publish(DeskView view) {
        shown = Optional.of(view);
        feed.publish(mapper.writeValueAsString(trouble.isEmpty() ? view : view.withTrouble(trouble)));
    }

    Desk.Reply answer(int id, String ref, String field, Answer answer) {
        return here(() -> {
            Desk.Reply reply = desk.answer(id, ref, field, answer);
            publish();
            return reply;
        });
    }

    Desk.Reply done(int id, String code, String about) {
        return here(() -> {
            Desk.Reply reply = desk.done(id, code, about);
            publish();
            return reply;
        });
    }

    void speed(int wanted) {
        here(() -> {
            clock.speed(wanted);
            publish();
            return wanted;
        });
    }

    void run(boolean wanted) {
        here(() -> {
            clock.run(wanted && trouble.isEmpty());
            publish();
            return wanted;
        });
    }

    Optional<CaseFile> known(int id) {
        return here(() -> desk.known(id));
    }

    /** Waits for the desk's own thread, on which alone the desk is used. */
    private <T> T here(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The desk is closing", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The desk could not do it", failure.getCause());
        }
    }

    @Override
    public void close() {
        if (turns != null) {
            turns.cancel(false);
        }
        thread.shutdownNow();
    }
}
