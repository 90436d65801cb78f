package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A word or phrase by which somebody put the child, and not the danger, at the centre of the record. A label carries no
 * weight: it is set aside in the open (LANG-01 to LANG-22). The codes are those of the label vocabulary.
 *
 * @param code a code of the vocabulary, for example {@code LIFESTYLE_CHOICE}
 * @param recordedAt when it was written, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record RecordLabel(String code, Optional<Instant> recordedAt, Optional<Source> source) implements Fact {

    public RecordLabel {
        recordedAt = Given.orEmpty(recordedAt);
        source = Given.orEmpty(source);
        new FactCheck().required("code", code).done();
    }

    @Override
    public String ref() {
        return code;
    }

    /** The kind only, for here the reference itself says something of the child. */
    @Override
    public String toString() {
        return "RecordLabel";
    }
}
