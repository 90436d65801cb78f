package org.childrisk.instruments;

import java.util.List;
import java.util.Optional;

/**
 * What one instrument came to.
 *
 * @param instrument its code
 * @param name what it is, in neutral words
 * @param publisher who published it
 * @param version which version, and when
 * @param points the sum, empty where the instrument has none or the force did not give its own
 * @param pointsPossible the sum if all that is unknown turned out to be so, empty where there is no sum
 * @param band the band, empty where none was reached, published or given
 * @param bandPossible the band if all that is unknown turned out to be so
 * @param bandAsks what its publisher asks for in the band, in this library's own words; empty text where not known
 * @param atLeast some of its items were not seen, so that the true result may be higher than even the possible one
 * @param counts how many items of each group count
 * @param items what each item came to; none where the items were not published
 * @param demands what it demands whatever the count
 * @param warnings what a reader must know beside the result
 * @param recalled what of the instrument was remembered and not seen
 * @param licence what its publisher says about copying
 * @param cites identifiers in the guidance register
 */
public record InstrumentReading(
        String instrument,
        String name,
        String publisher,
        String version,
        Optional<Integer> points,
        Optional<Integer> pointsPossible,
        Optional<String> band,
        Optional<String> bandPossible,
        String bandAsks,
        boolean atLeast,
        List<GroupCount> counts,
        List<ItemReading> items,
        List<DemandReading> demands,
        List<String> warnings,
        List<String> recalled,
        String licence,
        List<String> cites) {

    /** The instrument only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "InstrumentReading[" + instrument + "]";
    }
}
