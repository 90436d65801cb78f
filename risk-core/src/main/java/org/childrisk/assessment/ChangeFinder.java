package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;

/**
 * Finds when a result changes by itself. Before the first boundary that anybody asked about nothing can change; at the
 * boundary the case is evaluated again, and if nothing differs the search goes on from there.
 */
public final class ChangeFinder {

    /**
     * Where a case stands, and the future boundaries that were asked about to say so.
     *
     * @param standing the result without its proof
     * @param boundaries moments at which a measure or a status can flip, earliest first
     */
    public record Examined(Standing standing, NavigableSet<Instant> boundaries) {

        /** Settles what the rules concluded, for a deadline that has not come is a boundary as well. */
        public static Examined of(Standing standing, NavigableSet<Instant> boundaries) {
            standing.settle();
            return new Examined(standing, boundaries);
        }
    }

    private ChangeFinder() {}

    /**
     * The next changes, the first first; none where the result never changes by itself.
     *
     * @param now where the case stands now
     * @param at examines the same case as of another moment
     * @param atMost how many to look for
     */
    public static List<NextChange> find(Examined now, Function<Instant, Examined> at, int atMost) {
        List<NextChange> changes = new ArrayList<>();
        Examined last = now;
        Examined before = now;
        while (changes.size() < atMost && !before.boundaries().isEmpty()) {
            Instant moment = before.boundaries().first();
            Examined after = at.apply(moment);
            List<String> differences = last.standing().differences(after.standing());
            if (!differences.isEmpty()) {
                changes.add(new NextChange(moment, differences));
                last = after;
            }
            before = after;
        }
        return changes;
    }
}
