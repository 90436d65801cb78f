package org.childrisk.examples.population;

import java.util.List;
import java.util.Objects;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;

/**
 * One figure of which the population is made.
 *
 * @param id a name, or the code of a sign in the indicator catalogue
 * @param meaning what it is; for a sign, how the figure was come by
 * @param value a share (36%), a number (6), a time (PT30M) or a day (2025-01-01)
 * @param authority who states it
 * @param cites identifiers in the guidance register
 */
public record Prevalence(String id, String meaning, String value, Authority authority, List<String> cites) {

    /** Who states a figure. */
    public enum Authority {
        /** A source states it. */
        PUBLISHED,
        /** Arithmetic on published figures. */
        DERIVED,
        /** Nobody was found to state it; the figure is this library's own. */
        HOUSE,
        /** The force that runs the population states it. */
        FORCE
    }

    /** Throws {@link RefusedFacts} if a part is missing or the value is of no known form. */
    public Prevalence {
        id = Objects.requireNonNullElse(id, "");
        meaning = Objects.requireNonNullElse(meaning, "");
        value = Objects.requireNonNullElse(value, "");
        authority = Objects.requireNonNullElse(authority, Authority.HOUSE);
        cites = List.copyOf(cites);
        if (Form.of(value).isEmpty()) {
            throw new RefusedFacts(List.of(new FactProblem(
                    "value",
                    value.isEmpty() ? "nothing" : value,
                    "is neither a share, a number, a time nor a day",
                    "Maybe 36%, 6, PT30M or 2025-01-01 is meant.")));
        }
    }

    /** The same figure as a force has it. */
    Prevalence with(String own) {
        return new Prevalence(id, meaning, own, Authority.FORCE, cites);
    }
}
