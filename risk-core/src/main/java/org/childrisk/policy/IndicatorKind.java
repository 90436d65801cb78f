package org.childrisk.policy;

import java.util.List;
import org.childrisk.facts.RiskDomain;

/**
 * An entry of the indicator catalogue.
 *
 * @param code the code that case files use
 * @param meaning what it means
 * @param strength what it is evidence of
 * @param domains which grades it bears on
 * @param askAtOnce whether a control room asks it at first contact about a missing child (MISS-APP-26)
 * @param question how to ask it out loud
 * @param alsoKnownAs other codes for the same thing
 * @param cites identifiers in the guidance register
 */
public record IndicatorKind(
        String code,
        String meaning,
        IndicatorStrength strength,
        List<RiskDomain> domains,
        boolean askAtOnce,
        String question,
        List<String> alsoKnownAs,
        List<String> cites)
        implements CatalogueEntry {

    /** By the code, of which a catalogue has one: kinds are looked up thousands of times in one explanation. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
