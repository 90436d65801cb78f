package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds when a result changes by itself. Before the first boundary that anybody asked about nothing can change. At a boundary
 * of a measure the case is evaluated again; at a deadline only the duties are settled again. If nothing differs the search
 * goes on from there.
 */
public final class ChangeFinder {

    /**
     * Where a case stands, and when it must be evaluated again.
     *
     * @param standing the result without its proof
     * @param boundaries moments ahead at which a measure can flip, earliest first
     */
    public record Examined(Standing standing, NavigableSet<Instant> boundaries) {

        /** The boundaries as they are now, whatever is asked about later. */
        public Examined {
            boundaries = new TreeSet<>(boundaries);
        }

        /** A case evaluated in full, with what its measures asked about. */
        public static Examined of(Standing standing) {
            return new Examined(standing, standing.measures().asOf().boundaries());
        }

        private Optional<Instant> next() {
            Optional<Instant> boundary = boundaries.isEmpty() ? Optional.empty() : Optional.of(boundaries.first());
            return Stream.concat(boundary.stream(), standing.nextDeadline().stream())
                    .min(Comparator.naturalOrder());
        }

        private Examined at(Instant moment, Function<Instant, Examined> evaluated) {
            if (!boundaries.contains(moment)) {
                return new Examined(standing.at(moment), boundaries);
            }
            Examined then = evaluated.apply(moment);
            then.standing().settleAfter(standing);
            return then;
        }
    }

    private ChangeFinder() {}

    /**
     * The next changes, the first first; none where the result never changes by itself.
     *
     * @param now where the case stands now
     * @param evaluated evaluates the same case as of another moment
     * @param atMost how many to look for
     */
    public static List<NextChange> find(Examined now, Function<Instant, Examined> evaluated, int atMost) {
        List<NextChange> changes = new ArrayList<>();
        Standing last = now.standing();
        Examined before = now;
        Optional<Instant> moment = before.next();
        while (changes.size() < atMost && moment.isPresent()) {
            before = before.at(moment.get(), evaluated);
            List<String> differences = last.differences(before.standing());
            if (!differences.isEmpty()) {
                changes.add(new NextChange(moment.get(), differences));
                last = before.standing();
            }
            moment = before.next();
        }
        return changes;
    }
}
