package org.childrisk.facts;

import java.util.Optional;

/**
 * Where the record is kept. Nothing in it changes a result: the same facts give the same answer in every district
 * (SEED-0-06). It serves to sort and count results.
 *
 * @param force police force
 * @param district district or area
 * @param team team
 */
public record Holder(Optional<String> force, Optional<String> district, Optional<String> team) {

    public Holder {
        force = Given.orEmpty(force);
        district = Given.orEmpty(district);
        team = Given.orEmpty(team);
    }

    /** A record whose place nobody has stated. */
    public static Holder unstated() {
        return new Holder(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
