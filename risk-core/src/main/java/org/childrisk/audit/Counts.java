package org.childrisk.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts by key. */
final class Counts<K extends Comparable<K>> {

    private final Map<K, Long> counts = new TreeMap<>();

    void add(K key) {
        counts.merge(key, 1L, Long::sum);
    }

    void add(Counts<K> others) {
        others.counts.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }

    long of(K key) {
        return counts.getOrDefault(key, 0L);
    }

    Set<K> keys() {
        return counts.keySet();
    }
}
