package org.childrisk.examples.population;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childrisk.audit.Share;

/**
 * Counts causes: in which share of reports each is one of the causes, and in which it decides alone, so that without it
 * the grade would be lower.
 *
 * @param <C> what a cause is
 */
final class Causes<C extends Comparable<C>> {

    /**
     * A cause counted.
     *
     * @param cause the cause
     * @param any reports of which it is a cause
     * @param alone reports that it decides
     */
    record Counted<C>(C cause, Share any, Share alone) {}

    private final Tally<C> any = new Tally<>();
    private final Tally<C> alone = new Tally<>();

    /** Adds all causes of one report of a child; none where there is nothing to cause. */
    void add(String child, Set<C> causes) {
        add(child, causes, causes.size() == 1 ? causes : Set.of());
    }

    /** Adds what has a part in one report of a child, and what of it decides. */
    void add(String child, Set<C> causes, Set<C> deciding) {
        any.add(child, causes);
        alone.add(child, deciding);
    }

    /** Every cause, the most frequent first. */
    List<Counted<C>> mostFrequentFirst() {
        return any.keys().stream()
                .map(cause -> new Counted<>(cause, any.share(cause), alone.share(cause)))
                .sorted(Comparator.comparing((Counted<C> it) -> it.any().count())
                        .reversed()
                        .thenComparing(Counted::cause))
                .toList();
    }

    /** The cause that decides most often, empty where none decides alone. */
    Optional<Counted<C>> mostOftenAlone() {
        return mostFrequentFirst().stream()
                .filter(it -> it.alone().count() > 0)
                .reduce((one, other) -> other.alone().count() > one.alone().count() ? other : one);
    }
}
