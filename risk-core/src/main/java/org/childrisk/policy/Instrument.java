package org.childrisk.policy;

import java.util.List;
import java.util.Optional;

/**
 * A published screening instrument as facts: what it asks in this library's own words, what each answer weighs, where
 * its bands lie. It is reported beside a grade by hosts that must report it. No rule reads it (DN-05).
 *
 * @param code a neutral code
 * @param alsoKnownAs other codes for the same instrument
 * @param name what it is, in neutral words
 * @param publisher who published it
 * @param version which version, and when
 * @param variantOf the code of the instrument that it varies, empty text where none
 * @param use what it is for
 * @param licence what its publisher says about copying, and what stands here because of it
 * @param groups its groups of items
 * @param bands its bands, the lightest first; empty where none were published
 * @param demands what it demands whatever the count
 * @param warnings what a reader must know beside the result
 * @param recalled what was remembered and not seen
 * @param cites identifiers in the guidance register
 */
public record Instrument(
        String code,
        List<String> alsoKnownAs,
        String name,
        String publisher,
        String version,
        String variantOf,
        String use,
        String licence,
        List<Group> groups,
        List<Band> bands,
        List<Demand> demands,
        List<String> warnings,
        List<String> recalled,
        List<String> cites)
        implements CatalogueEntry {

    /**
     * Items that weigh alike.
     *
     * @param code the code within the instrument
     * @param name what they have in common
     * @param confidence how well the items are known
     * @param whole every published item was seen; if not, the true result may be higher than any computed here
     * @param windows over which times an item counts, at least one
     * @param items empty where nothing but the name of the group was published
     */
    public record Group(
            String code, String name, Confidence confidence, boolean whole, List<Window> windows, List<Item> items) {}

    /**
     * A time over which a sign counts, back from the moment of the reading.
     *
     * @param name in plain words
     * @param after longer ago than this, empty where it begins now
     * @param within not longer ago than this, empty where it never ends
     * @param points what a sign in it adds, empty where the instrument has no points
     */
    public record Window(String name, Optional<Span> after, Optional<Span> within, Optional<Integer> points) {}

    /**
     * One item.
     *
     * @param asks what it asks, in this library's own words
     * @param signs indicators of which each alone answers it, and which no to all of them answers with no
     * @param partly indicators of which each alone answers it, though no to them leaves it open
     * @param hints indicators that may mean it and do not say so: it stays open
     */
    public record Item(String asks, List<String> signs, List<String> partly, List<String> hints) {}

    /**
     * A band of the result. It has either limits in points, or needs, or neither where only its name was published.
     *
     * @param name as the instrument has it
     * @param from fewest points, empty where it has no limits in points
     * @param to most points, empty where there is no upper limit
     * @param needs all of which must hold
     * @param action what the publisher asks for in it, in this library's own words; empty text where not known
     * @param confidence how well the band is known
     */
    public record Band(
            String name,
            Optional<Integer> from,
            Optional<Integer> to,
            List<Need> needs,
            String action,
            Confidence confidence) {}

    /**
     * So many items of some groups.
     *
     * @param groups codes of groups
     * @param atLeast fewest items of them together
     */
    public record Need(List<String> groups, int atLeast) {}

    /**
     * Something that holds for a young child or one with a certain sign, whatever the count.
     *
     * @param says what it demands, in plain words
     * @param ageUnder for children younger than this
     * @param orSigns or with one of these indicators
     * @param needs and with so many items
     * @param concern and only where there is some sign of exploitation
     * @param leastBand the lightest band that is then possible, empty text where it demands none
     * @param action the action that it then demands, as a code of the action catalogue; empty text where none
     */
    public record Demand(
            String says,
            int ageUnder,
            List<String> orSigns,
            List<Need> needs,
            boolean concern,
            String leastBand,
            String action) {}
}
