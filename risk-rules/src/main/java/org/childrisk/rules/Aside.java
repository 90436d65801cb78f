package org.childrisk.rules;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work on a thread of its own while the caller goes on with other work; the thread ends with the work. */
final class Aside<T> {

    private final FutureTask<T> task;

    private Aside(Supplier<T> work) {
        task = new FutureTask<>(work::get);
    }

    static <T> Aside<T> begin(Supplier<T> work) {
        Aside<T> aside = new Aside<>(work);
        Thread thread = new Thread(aside.task, "child-risk-opening");
        thread.setDaemon(true);
        thread.start();
        return aside;
    }

    /** What came of it, once it is done. Throws what the work threw. */
    T result() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    // the work is short and the caller cannot go on without it
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException failed) {
                        throw failed;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
