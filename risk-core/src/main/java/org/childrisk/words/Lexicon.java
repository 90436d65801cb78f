package org.childrisk.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The stems that phrases are made of, found also when one letter of a longer one is wrong. */
final class Lexicon {

    /** Shorter words are too close to other words. */
    private static final int LONG_ENOUGH = 6;

    /** In a shorter word a letter may be left out, doubled or swapped, but none changed: consent, content. */
    private static final int LONG_ENOUGH_TO_CHANGE = 8;

    private final Map<String, Boolean> known = new HashMap<>();

    /** Long stems by their first letter, which is seldom the wrong one. */
    private final Map<Character, List<String>> longOnes = new HashMap<>();

    Lexicon(Collection<String> stems) {
        new TreeSet<>(stems).forEach(stem -> {
            known.put(stem, true);
            if (stem.length() >= LONG_ENOUGH) {
                longOnes.computeIfAbsent(stem.charAt(0), it -> new ArrayList<>())
                        .add(stem);
            }
        });
    }

    /** The stem that this one stands for; the empty text where it is none of ours. */
    String nearest(String stem) {
        if (known.containsKey(stem)) {
            return stem;
        }
        if (stem.length() < LONG_ENOUGH - 1) {
            return "";
        }
        for (String known : longOnes.getOrDefault(stem.charAt(0), List.of())) {
            if (isOneLetterOff(stem, known)) {
                return known;
            }
        }
        return "";
    }

    /** Whether one letter too many, too few, changed, or swapped with the next makes the difference. */
    static boolean isOneLetterOff(String one, String other) {
        int less = Math.min(one.length(), other.length());
        if (Math.max(one.length(), other.length()) - less > 1) {
            return false;
        }
        int same = 0;
        while (same < less && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (one.length() != other.length()) {
            String longer = one.length() > other.length() ? one : other;
            String shorter = longer.equals(one) ? other : one;
            return longer.regionMatches(same + 1, shorter, same, less - same);
        }
        boolean changed =
                less >= LONG_ENOUGH_TO_CHANGE && one.regionMatches(same + 1, other, same + 1, less - same - 1);
        return changed || isSwapped(one, other, same);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }
}
