package org.childrisk.policy;

import java.util.List;

/**
 * An entry of the label vocabulary: wording that must never lower a grade.
 *
 * @param code the code that case files use
 * @param meaning what somebody wrote, in plain words
 * @param phrases how it is written in free text, one inflection for all and one pronoun for all, {@code ...} where up to
 *     four other words may stand; read by {@code org.childrisk.words.LabelSearch} and by no rule; empty where the label
 *     is only ever coded
 * @param implies the indicator that the label usually hides, empty where none; a person has to confirm it
 * @param blames whether the wording makes the child responsible for the danger (LANG-06)
 * @param writeInstead what to write instead
 * @param alsoKnownAs other codes for the same thing
 * @param cites identifiers in the guidance register
 */
public record LabelKind(
        String code,
        String meaning,
        List<String> phrases,
        String implies,
        boolean blames,
        String writeInstead,
        List<String> alsoKnownAs,
        List<String> cites)
        implements CatalogueEntry {

    public LabelKind {
        phrases = List.copyOf(phrases);
        alsoKnownAs = List.copyOf(alsoKnownAs);
        cites = List.copyOf(cites);
    }
}
