package org.childrisk.policy;

import java.util.List;

/**
 * An entry of the catalogue of findings: something wrong with the record or the response.
 *
 * @param code the code that rules use
 * @param wrong what is wrong, as a sentence
 * @param mend what puts it right, as an order in plain words
 * @param gravity how gravely it weighs
 * @param alsoKnownAs other codes for the same finding
 * @param cites identifiers in the guidance register
 */
public record FindingKind(
        String code, String wrong, String mend, Gravity gravity, List<String> alsoKnownAs, List<String> cites)
        implements CatalogueEntry {}
