package org.childrisk.examples.batch;

/** Thrown where results would be overwritten, doubled or mixed with those of something else. The message says the mend. */
public final class CannotGoOn extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CannotGoOn(String message) {
        super(message);
    }

    CannotGoOn(String message, Throwable cause) {
        super(message, cause);
    }
}
