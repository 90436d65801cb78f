package org.childrisk.policy;

import java.util.List;

/** Something with a code that a catalogue holds, and the guidance that it rests on. */
public sealed interface CatalogueEntry permits IndicatorKind, LabelKind, ActionKind, FindingKind, Instrument {

    String code();

    /** Other codes for the same thing. */
    List<String> alsoKnownAs();

    /** Identifiers in the guidance register. */
    List<String> cites();
}
