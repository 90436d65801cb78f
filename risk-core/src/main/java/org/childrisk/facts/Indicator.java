package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * One coded sign, answered. The codes are those of the indicator catalogue; a code that no indicator mentions is UNKNOWN.
 *
 * <p>Two indicators may carry one code, as when two people answer differently; the graver answer counts.
 *
 * @param code a code of the catalogue, for example {@code IMAGES_COERCED}
 * @param answer what is known
 * @param observedAt when it happened or was seen, empty where not recorded
 * @param about the episode, incident or adult that it concerns, empty where it concerns the child as such
 * @param source who supplied it and when, empty where not recorded
 */
public record Indicator(
        String code, Answer answer, Optional<Instant> observedAt, Optional<String> about, Optional<Source> source)
        implements Fact {

    /** The name of the one answer that an indicator holds. */
    public static final String ANSWER = "answer";

    public Indicator {
        answer = Answer.orUnknown(answer);
        observedAt = Given.orEmpty(observedAt);
        about = Given.orEmpty(about);
        source = Given.orEmpty(source);
        new FactCheck().required("code", code).done();
    }

    /** A sign as somebody answers it at a moment, about nobody in particular. */
    public static Indicator told(String code, Answer answer, Instant at) {
        return new Indicator(
                code,
                answer,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Source(SourceRole.UNKNOWN, Optional.of(at), Optional.empty())));
    }

    @Override
    public String ref() {
        return code;
    }

    /** The kind only, for here the reference itself says something of the child. */
    @Override
    public String toString() {
        return "Indicator";
    }
}
