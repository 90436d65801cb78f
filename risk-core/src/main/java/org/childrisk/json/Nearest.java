package org.childrisk.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant to write. */
final class Nearest {

    private static final int FARTHEST = 3;

    private Nearest() {}

    /** The known name that differs least, if it differs by no more than a third of its letters, three at most. */
    static Optional<String> to(String given, Collection<String> known) {
        String letters = letters(given);
        if (letters.isEmpty() || letters.length() > 100) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> distance(letters, letters(name)) <= tolerance(letters(name)))
                .min(Comparator.comparingInt(name -> distance(letters, letters(name))));
    }

    private static int tolerance(String name) {
        return Math.min(FARTHEST, name.length() / 3);
    }

    /** Case, hyphens and underscores apart, so that {@code childrens-home} is CHILDRENS_HOME. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** The least number of letters to add, drop, change or swap with the next. */
    private static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[one.length()][other.length()];
    }
}
