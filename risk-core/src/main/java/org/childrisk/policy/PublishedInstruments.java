package org.childrisk.policy;

import java.util.List;

/**
 * The screening instruments that are known, and what is to be said beside the result of any of them.
 *
 * @param cautions what stands beside every result
 * @param instruments every instrument
 */
public record PublishedInstruments(List<Caution> cautions, Catalogue<Instrument> instruments) {

    /**
     * A caution.
     *
     * @param says in plain words
     * @param cites identifiers in the guidance register
     */
    public record Caution(String says, List<String> cites) {}
}
