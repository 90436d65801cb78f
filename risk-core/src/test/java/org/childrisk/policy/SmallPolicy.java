package org.childrisk.policy;

/** A policy of a few entries, so that the library can be tested without its own numbers. */
public final class SmallPolicy {

    private SmallPolicy() {}

    public static Policy read() {
        return new PolicyReader(SmallPolicy.class, "small").read();
    }
}
