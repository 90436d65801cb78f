package org.childrisk.policy;

import java.util.List;

/**
 * An entry of the action catalogue.
 *
 * @param code the code that rules and case files use
 * @param duty what must be done, as an order in plain words
 * @param who whose duty it is
 * @param gravity how gravely it weighs when it is not done in time
 * @param alsoKnownAs other codes for the same duty
 * @param alsoDoneBy codes of other actions that do this one as well
 * @param cites identifiers in the guidance register
 */
public record ActionKind(
        String code,
        String duty,
        String who,
        Gravity gravity,
        List<String> alsoKnownAs,
        List<String> alsoDoneBy,
        List<String> cites)
        implements CatalogueEntry {}
