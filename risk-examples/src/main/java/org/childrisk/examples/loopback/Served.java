package org.childrisk.examples.loopback;

/** Pages that are served until they are closed. */
public interface Served extends AutoCloseable {

    /** The address that opens them. Whoever has it may look and change, so show it to the person at this machine only. */
    String link();

    /** Serves no more. Pages that are open say so. */
    @Override
    void close();
}
