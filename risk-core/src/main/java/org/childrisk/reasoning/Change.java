package org.childrisk.reasoning;

import org.childrisk.facts.Answer;

/**
 * One answer of a case file that is, or might be, another.
 *
 * @param ref the reference of the fact that holds the answer; of an indicator its code
 * @param field the name of the answer in that fact, {@code answer} of an indicator
 * @param from what is on record; UNKNOWN where nothing is
 * @param to what it might be
 * @param says the change in plain words, for example {@code missing episode E1: located yes}
 */
public record Change(String ref, String field, Answer from, Answer to, String says) {

    /** The place only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Change[" + field + "]";
    }
}
