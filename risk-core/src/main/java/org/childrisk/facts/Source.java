package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who supplied a fact, and when it became known. Who it was never lowers a result; it is kept so that a reader can go
 * back and ask (MISS-APP-29).
 *
 * @param by the role of whoever said it
 * @param at when police learned it, empty where not recorded
 * @param reference the host's own log or document number, empty where none; never a person's name
 */
public record Source(SourceRole by, Optional<Instant> at, Optional<String> reference) {

    public Source {
        by = Objects.requireNonNullElse(by, SourceRole.UNKNOWN);
        at = Given.orEmpty(at);
        reference = Given.orEmpty(reference);
    }
}
