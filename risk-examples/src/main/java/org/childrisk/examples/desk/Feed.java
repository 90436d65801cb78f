package org.childrisk.examples.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.childrisk.examples.loopback.Threads;

/**
 * Sends what the desk shows to every page that is open, as server-sent events. Each page has a thread of its own, up to a few, and is sent
 * the newest only: a slow one misses what came in between, and delays nobody.
 */
final class Feed implements AutoCloseable {

    private static final int MOST_PAGES = 8;
    private static final long BEAT_MILLIS = 5_000;

    private final ThreadPoolExecutor pages = new ThreadPoolExecutor(
            0, MOST_PAGES, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads.named("desk-page"));
    private final Object monitor = new Object();
    private String newest = "";
    private long number;
    private boolean closed;

    /** Shows this from now on, one line of JSON. */
    void publish(String state) {
        synchronized (monitor) {
            newest = state;
            number++;
            monitor.notifyAll();
        }
    }

    /** Goes on sending to this page on another thread; false where too many are open. */
    boolean send(HttpExchange exchange) {
        try {
            pages.execute(() -> stream(exchange));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    private void stream(HttpExchange exchange) {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            long sent = 0;
            Optional<Numbered> next = after(sent);
            while (next.isPresent()) {
                // a line that says nothing finds out whether the page is still there
                String event = next.get().number() == sent
                        ? ":\n\n"
                        : "data: " + next.get().state() + "\n\n";
                body.write(event.getBytes(StandardCharsets.UTF_8));
                body.flush();
                sent = next.get().number();
                next = after(sent);
            }
        } catch (IOException gone) {
            // the page was closed
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Numbered(long number, String state) {}

    /** What came after this, or the same again when nothing does for a while; empty once closed. */
    private Optional<Numbered> after(long sent) throws InterruptedException {
        synchronized (monitor) {
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BEAT_MILLIS);
            long left = BEAT_MILLIS;
            while (!closed && number == sent && left > 0) {
                monitor.wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            }
            return closed ? Optional.empty() : Optional.of(new Numbered(number, newest));
        }
    }

    @Override
    public void close() {
        synchronized (monitor) {
            closed = true;
            monitor.notifyAll();
        }
        pages.shutdownNow();
    }
}
