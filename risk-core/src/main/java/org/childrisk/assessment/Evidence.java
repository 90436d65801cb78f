package org.childrisk.assessment;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Source;

/**
 * One fact on which a rule fired.
 *
 * @param ref the fact's reference in the case file, or the code of a conclusion
 * @param says what the fact says, in plain words; no name, for the case file holds none
 * @param source who supplied it and when, empty where not recorded
 * @param concludedBy numbers of the firings that concluded it, empty for a fact of the case file
 */
public record Evidence(String ref, String says, Optional<Source> source, List<Integer> concludedBy) {

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Evidence";
    }
}
