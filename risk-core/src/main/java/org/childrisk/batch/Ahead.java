package org.childrisk.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Keeps some pieces of work going ahead of whoever takes the results. Taken from by one thread. */
final class Ahead<T, R> implements Iterator<R> {

    /** Pieces handed to a thread together: few enough to hold, many enough to make the handing over cheap. */
    private static final int TOGETHER = 16;

    /** Pieces that are together this heavy are enough for one lot, so that few heavy ones are held at a time. */
    private static final long FULL = 1 << 20;

    private static final int LOTS_PER_THREAD = 4;
    private static final long IDLE_SECONDS = 2;

    private final Iterator<T> work;
    private final ToLongFunction<? super T> weight;
    private final Function<? super T, ? extends R> step;
    private final ThreadPoolExecutor pool;
    private final int most;
    private final Deque<Future<List<R>>> going = new ArrayDeque<>();
    private @Nullable RuntimeException broken;
    private Iterator<R> done = Collections.emptyIterator();

    /** @param weight bytes, or something like it */
    Ahead(Iterator<T> work, int threads, ToLongFunction<? super T> weight, Function<? super T, ? extends R> step) {
        this.work = work;
        this.weight = weight;
        this.step = step;
        this.most = threads * LOTS_PER_THREAD;
        this.pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Ahead::thread);
        // a stream that is left without being closed keeps no thread
        pool.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "child-risk-batch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        while (!done.hasNext()) {
            fill();
            if (going.isEmpty()) {
                close();
                if (broken != null) {
                    throw broken;
                }
                return false;
            }
            done = results(going.remove()).iterator();
            fill();
        }
        return true;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no result left. Maybe hasNext() was not asked.");
        }
        return done.next();
    }

    private void fill() {
        while (broken == null && going.size() < most) {
            List<T> lot = lot();
            if (lot.isEmpty()) {
                return;
            }
            going.add(pool.submit(() -> lot.stream().<R>map(step).toList()));
        }
    }

    /** Where the work breaks off, what came before is done first and then the reason thrown, as on one thread. */
    private List<T> lot() {
        List<T> lot = new ArrayList<>(TOGETHER);
        long heavy = 0;
        try {
            while (lot.size() < TOGETHER && heavy < FULL && work.hasNext()) {
                T piece = work.next();
                heavy += weight.applyAsLong(piece);
                lot.add(piece);
            }
        } catch (RuntimeException e) {
            broken = e;
        }
        return lot;
    }

    private List<R> results(Future<List<R>> lot) {
        try {
            return lot.get();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait for results was interrupted. Maybe the host is closing.", e);
        } catch (ExecutionException failed) {
            close();
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("A step throws what it does not declare.", failed.getCause());
        }
    }

    void close() {
        going.clear();
        pool.shutdownNow();
    }
}
