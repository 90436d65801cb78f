package org.childrisk.policy;

import java.util.List;

/**
 * An entry of the label vocabulary: wording that must never lower a grade.
 *
 * @param code the code that case files use
 * @param meaning what somebody wrote, in plain words
 * @param implies the indicator that the label usually hides, empty where none; a person has to confirm it
 * @param blames whether the wording makes the child responsible for the danger (LANG-06)
 * @param writeInstead what to write instead
 * @param alsoKnownAs other codes for the same thing
 * @param cites identifiers in the guidance register
 */
public record LabelKind(
        String code,
        String meaning,
        String implies,
        boolean blames,
        String writeInstead,
        List<String> alsoKnownAs,
        List<String> cites)
        implements CatalogueEntry {}
