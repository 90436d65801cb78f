package org.childrisk.examples.training;

import java.util.List;
import org.childrisk.examples.scenario.Requirement;

/**
 * What a trainer should bring out.
 *
 * @param says the point, in plain words
 * @param from identifiers in the guidance register on which it rests
 */
public record TrainerNote(String says, List<String> from) {

    /** Throws {@link org.childrisk.facts.RefusedFacts} with every part that is missing. */
    public TrainerNote {
        new Requirement()
                .text("says", says)
                .value("from", from.isEmpty() ? null : from)
                .done();
        says = says.strip();
        from = List.copyOf(from);
    }
}
