package org.childrisk.examples.loopback;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads with a name, which keep no program alive. */
public record Threads(String name, AtomicInteger count) implements ThreadFactory {

    /** Threads called after this, with a number each. */
    public static ThreadFactory named(String name) {
        return new Threads(name, new AtomicInteger());
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
