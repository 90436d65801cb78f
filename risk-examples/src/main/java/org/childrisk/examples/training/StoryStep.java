package org.childrisk.examples.training;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.childrisk.examples.scenario.Requirement;

/**
 * One step of a story: what police learn at one moment.
 *
 * @param at when police learn it, with the zone of the place
 * @param told what is told, in plain words
 * @param arrives the facts in it; may be left out where only time passes
 * @param ask what the trainee is asked then, empty where the story just goes on
 */
public record StoryStep(ZonedDateTime at, String told, Arrival arrives, Optional<Asked> ask) {

    /** Throws {@link org.childrisk.facts.RefusedFacts} with every part that is missing. */
    public StoryStep {
        new Requirement().value("at", at).text("told", told).done();
        told = told.strip();
        arrives = Objects.requireNonNullElse(arrives, Arrival.NOTHING);
    }
}
