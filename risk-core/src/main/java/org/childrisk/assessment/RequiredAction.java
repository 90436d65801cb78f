package org.childrisk.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.policy.Deadline.Caveat;

/**
 * Something that must be done about one fact.
 *
 * @param code code of the action catalogue
 * @param duty what must be done, in plain words
 * @param who whose duty it is
 * @param about reference of the fact that it concerns, empty text for the child as such
 * @param from the moment from which it counts, empty where not on record
 * @param due the last moment in time, empty where {@code from} is empty
 * @param caveat what the counting of {@code due} had to do without, empty where nothing
 * @param status where it stands
 * @param doneAt when it was done, empty where not done or not recorded
 * @param because numbers of the firings that require it
 */
public record RequiredAction(
        String code,
        String duty,
        String who,
        String about,
        Optional<Instant> from,
        Optional<Instant> due,
        Optional<Caveat> caveat,
        ActionStatus status,
        Optional<Instant> doneAt,
        List<Integer> because) {

    RequiredAction because(List<Integer> firings) {
        return new RequiredAction(code, duty, who, about, from, due, caveat, status, doneAt, firings);
    }
}
