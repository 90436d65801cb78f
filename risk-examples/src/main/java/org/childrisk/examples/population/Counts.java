package org.childrisk.examples.population;

import java.util.Map;
import java.util.TreeMap;

/** How often each number occurred. */
final class Counts {

    private final Map<Integer, Long> byNumber = new TreeMap<>();
    private long all;

    void add(int number) {
        byNumber.merge(number, 1L, Long::sum);
        all++;
    }

    /** The least number that this share of all does not exceed; 0 where nothing was counted. */
    int quantile(double share) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : byNumber.entrySet()) {
            seen += entry.getValue();
            if (seen >= share * all) {
                return entry.getKey();
            }
        }
        return 0;
    }

    int most() {
        return quantile(1);
    }

    /** How many were counted. */
    long all() {
        return all;
    }

    /** All numbers added up. */
    long sum() {
        return byNumber.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
    }

    /** What the highest of them, this share of all, add up to. */
    long sumOfHighest(double share) {
        long left = Math.round(share * all);
        long sum = 0;
        for (Map.Entry<Integer, Long> entry :
                new TreeMap<>(byNumber).descendingMap().entrySet()) {
            long taken = Math.min(left, entry.getValue());
            sum += taken * entry.getKey();
            left -= taken;
        }
        return sum;
    }
}
