package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks that all variants of a task give equal answers. */
final class Equality {

    private Equality() {}

    /**
     * Compares variants on many cases; the first one is the yardstick.
     *
     * @return the names of the variants that are here
     * @throws IllegalStateException if an answer differs
     */
    static List<String> check(List<String> names, List<String> absent) {
        List<String> here = new ArrayList<>();
        List<Object> expected = new ArrayList<>();
        for (String name : names) {
            Variant variant;
            try {
                variant = Variants.open(name);
            } catch (UnsupportedOperationException e) {
                absent.add(e.getMessage());
                continue;
            }
            here.add(name);
            for (int number = 0; number < Variants.CASES; number++) {
                Object answer = variant.answer(number);
                if (here.size() == 1) {
                    expected.add(answer);
                } else if (!Objects.equals(answer, expected.get(number))) {
                    throw new IllegalStateException(name + " and " + names.get(0) + " differ on case " + number
                            + ", so their times mean nothing.");
                }
            }
        }
        return here;
    }
}
