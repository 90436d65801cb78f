package org.childrisk.instruments;

import org.childrisk.facts.Answer;

/**
 * Something that the instrument demands for a young child or one with a certain sign, whatever the count.
 *
 * @param says what it demands, in plain words
 * @param applies whether it applies to this child
 * @param leastBand the lightest band that is then possible, empty text where it demands none
 * @param action the action that it then demands, as a code of the action catalogue; empty text where none
 */
public record DemandReading(String says, Answer applies, String leastBand, String action) {}
