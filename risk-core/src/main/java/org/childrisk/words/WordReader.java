package org.childrisk.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.childrisk.words.Word.Join;

/**
 * Parts a text into words, in one pass. The rules are few and the same on every machine; those of
 * {@link java.text.BreakIterator} change with the version of Java.
 */
final class WordReader {

    /** A word that is longer cannot be one of ours, and is not looked at. */
    private static final int LONGEST = 40;

    /** What follows an apostrophe and is a word by itself: she's, they'll. */
    private static final Set<String> CLITICS = Set.of("s", "re", "ll", "ve", "d", "m");

    private static final String POINTS_OF_A_LIST = "-*\u2022\u25e6\u2023\u2013\u2014>";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /** One text for each form, for most words come again. */
    private final Map<String, String> forms = new HashMap<>();

    private int at;

    WordReader(String text) {
        this.text = text;
    }

    List<Word> read() {
        int end = 0;
        while (at < text.length()) {
            if (isLetter(at)) {
                Join before = words.isEmpty() ? Join.SENTENCE : join(end, at);
                readWord(before);
                end = at;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private void readWord(Join before) {
        int start = at;
        StringBuilder letters = new StringBuilder();
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Marks.isApostrophe(letter) && isLetter(at + 1)) {
                if (isClitic(at + 1)) {
                    break;
                }
            } else if (Character.isLetterOrDigit(letter)) {
                if (letters.length() <= LONGEST) {
                    letters.appendCodePoint(Character.toLowerCase(letter));
                }
            } else if (!isSilent(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        words.add(new Word(
                start,
                at,
                letters.length() > LONGEST ? "" : forms.computeIfAbsent(plain(letters), form -> form),
                before));
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetterOrDigit(text.codePointAt(index));
    }

    /** Accents written by themselves, soft hyphens and joiners: part of a word, and none of its letters. */
    private static boolean isSilent(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private boolean isClitic(int index) {
        int end = index;
        while (end < text.length() && end - index < 3 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return CLITICS.contains(text.substring(index, end).toLowerCase(Locale.ROOT));
    }

    private static String plain(StringBuilder letters) {
        if (letters.chars().allMatch(letter -> letter < 128)) {
            return letters.toString();
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> !isSilent(letter))
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private Join join(int from, int to) {
        Join join = Join.SPACE;
        int lines = 0;
        boolean point = false;
        for (int i = from; i < to; i++) {
            char mark = text.charAt(i);
            if (Marks.isNewLine(text, i)) {
                lines++;
                point = false;
            } else if (lines > 0 && POINTS_OF_A_LIST.indexOf(mark) >= 0) {
                point = true;
            } else {
                join = stronger(join, joinBy(mark, i, from, to));
            }
        }
        if (lines > 1 || point) {
            return Join.SENTENCE;
        }
        return lines == 1 && !Character.isLowerCase(text.codePointAt(to)) ? stronger(join, Join.LINE) : join;
    }

    private Join joinBy(char mark, int index, int from, int to) {
        return switch (mark) {
            case '!', '?' -> Join.SENTENCE;
            case '.', '\u2026' -> {
                if (!Character.isLowerCase(text.codePointAt(to))) {
                    yield Join.SENTENCE;
                }
                yield to - from == 1 ? Join.SPACE : Join.CLAUSE;
            }
            case ',', ';', ':', '(', ')', '[', ']', '/', '|' -> Join.CLAUSE;
            case '-', '\u2012', '\u2013', '\u2014', '\u2015' ->
                isSpace(index - 1, from) || isSpace(index + 1, from) ? Join.CLAUSE : Join.SPACE;
            default -> Join.SPACE;
        };
    }

    private boolean isSpace(int index, int from) {
        return index >= from && index < text.length() && Character.isWhitespace(text.charAt(index));
    }

    private static Join stronger(Join one, Join other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
