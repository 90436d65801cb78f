package org.childrisk.facts;

/**
 * One thing wrong with the facts as given, in a form that a host can show beside the field.
 *
 * @param path where, from the fact that was refused (or from the case file): {@code missingEpisodes[0].returnedAt}
 * @param value the value as given, or "nothing"
 * @param what what is wrong with it
 * @param mend what would put it right, starting with "Maybe"
 */
public record FactProblem(String path, String value, String what, String mend) {

    /** The same problem, seen from a fact that holds this one. */
    public FactProblem within(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        return new FactProblem(path.isEmpty() ? outer : outer + "." + path, value, what, mend);
    }

    /** The place only: a value, or a date beside it, reaches no log by accident. */
    @Override
    public String toString() {
        return "FactProblem[" + path + "]";
    }

    /** One line: path, what, value and mend. */
    public String line() {
        return (path.isEmpty() ? "case file" : path) + ": " + what + " (given: " + value + "). " + mend;
    }
}
