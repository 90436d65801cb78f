package org.childrisk.examples.population;

import java.util.List;

/**
 * A published figure that is no input, to hold the population or the grades against.
 *
 * @param id what {@link Likeness} measures under this name, if anything
 * @param meaning what the figure is
 * @param published the figure as published
 * @param cites identifiers in the guidance register
 */
public record Comparison(String id, String meaning, String published, List<String> cites) {

    public Comparison {
        cites = List.copyOf(cites);
    }
}
