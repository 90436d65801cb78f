package org.childrisk.examples.explained;

import java.util.Locale;
import java.util.regex.Pattern;

/** The school year at which a text is read with ease, by Flesch and Kincaid: 6 is about eleven years of age. */
final class ReadingGrade {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    static double of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z']+", -1);
        long sentences = Pattern.compile("[.?!]").matcher(text).results().count();
        long count = 0;
        long syllables = 0;
        for (String word : words) {
            if (!word.isEmpty()) {
                count++;
                syllables += syllables(word);
            }
        }
        return 0.39 * count / Math.max(1, sentences) + 11.8 * syllables / Math.max(1, count) - 15.59;
    }

    private static long syllables(String word) {
        String spoken = word.replaceFirst("(?<=..)(?<![lt])e$|(?<=..[^td])ed$", "");
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
