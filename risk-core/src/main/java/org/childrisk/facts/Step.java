package org.childrisk.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that has been done. A step discharges the required action of the same code, about the same fact where it names
 * one. A step without a time counts as done at an unknown time.
 *
 * @param action a code of the action catalogue, for example {@code STRATEGY_DISCUSSION}
 * @param at when it was done, empty where not recorded
 * @param about the fact that it concerns, empty for the child as such
 * @param by who did it
 * @param rank the rank of the officer who did it, for what only a senior officer may do
 * @param source who supplied it and when, empty where not recorded
 */
public record Step(
        String action, Optional<Instant> at, Optional<String> about, SourceRole by, Rank rank, Optional<Source> source)
        implements Fact {

    public Step {
        at = Given.orEmpty(at);
        about = Given.orEmpty(about);
        by = Objects.requireNonNullElse(by, SourceRole.UNKNOWN);
        rank = Objects.requireNonNullElse(rank, Rank.UNKNOWN);
        source = Given.orEmpty(source);
        new FactCheck().required("action", action).done();
    }

    @Override
    public String ref() {
        return "step:" + action + about.map(what -> ":" + what).orElse("");
    }

    /** The kind only, for here the reference itself says something of the child. */
    @Override
    public String toString() {
        return "Step";
    }
}
