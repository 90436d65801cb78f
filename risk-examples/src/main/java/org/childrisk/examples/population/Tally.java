package org.childrisk.examples.population;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.childrisk.audit.Share;

/**
 * Counts what reports have. Reports of one child come together, and what they have in common is taken into account: a
 * child reported a hundred times is not a hundred children.
 *
 * @param <K> what a report may have
 */
final class Tally<K> {

    /** Over children: reports that have it, their squares, and their products with all reports of the child. */
    private record Sums(long count, long squares, long products) {

        Sums plus(long having, long all) {
            return new Sums(count + having, squares + having * having, products + having * all);
        }
    }

    private static final Sums NONE = new Sums(0, 0, 0);

    private final Map<K, Sums> sums = new LinkedHashMap<>();
    private final Map<K, Long> ofChild = new LinkedHashMap<>();
    private String child = "";
    private long reportsOfChild;
    private long reports;
    private long squares;

    /** Adds one report of a child. */
    void add(String reference, Set<K> has) {
        if (!reference.equals(child)) {
            endChild();
            child = reference;
        }
        reportsOfChild++;
        has.forEach(key -> ofChild.merge(key, 1L, Long::sum));
    }

    private void endChild() {
        reports += reportsOfChild;
        squares += reportsOfChild * reportsOfChild;
        ofChild.forEach(
                (key, having) -> sums.put(key, sums.getOrDefault(key, NONE).plus(having, reportsOfChild)));
        ofChild.clear();
        reportsOfChild = 0;
    }

    long reports() {
        return reports + reportsOfChild;
    }

    /** Everything that some report has. */
    Set<K> keys() {
        endChild();
        return Set.copyOf(sums.keySet());
    }

    /** The reports that have it. */
    Share share(K key) {
        endChild();
        Sums of = sums.getOrDefault(key, NONE);
        return new Share(of.count(), reports, independent(of));
    }

    /**
     * The number of reports over their design effect: how much more the share varies than it would if every report were of
     * another child (ratio estimate over children). Where nothing varies, as if all reports of a child were the same.
     */
    private double independent(Sums of) {
        if (reports == 0) {
            return 0;
        }
        double share = (double) of.count() / reports;
        double simple = share * (1 - share) * reports;
        if (simple == 0) {
            return (double) reports * reports / squares;
        }
        double clustered = of.squares() - 2 * share * of.products() + share * share * squares;
        return reports / Math.max(1, clustered / simple);
    }
}
