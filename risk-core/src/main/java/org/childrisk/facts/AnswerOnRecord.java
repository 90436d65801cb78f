package org.childrisk.facts;

/**
 * One answer as a case file holds it.
 *
 * @param kind the kind of fact that holds it, {@code MissingEpisode} for example
 * @param ref the reference of that fact; of an indicator its code
 * @param field the name of the answer in that fact, {@code answer} of an indicator
 * @param answer what is on record
 */
public record AnswerOnRecord(String kind, String ref, String field, Answer answer) {

    /** The place only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return kind + "." + field;
    }
}
