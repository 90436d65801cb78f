package org.childrisk.reasoning;

import java.util.List;

/**
 * One condition of a rule, held against a case.
 *
 * @param on what kind of fact it looks at, in plain words
 * @param needed what it needs, in plain words, the numbers of the force filled in
 * @param read what the case says there, one entry for each fact that came closest; empty where the case holds no such fact
 */
public record Condition(String on, String needed, List<String> read) {

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Condition[" + on + "]";
    }
}
