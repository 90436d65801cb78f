package org.childrisk.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.words.Word.Join;

/**
 * Finds phrases among words. From each word it looks ahead no further than the longest phrase with its gap, so that the
 * time grows with the number of words only.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseMatcher<T> {

    private static final String GAP = "...";
    private static final String OR = "|";
    private static final int WIDEST_GAP = 4;
    private static final int MOST_FILLERS = 2;
    private static final int NONE = -1;

    /** A phrase: for each of its words the stems that may stand there, and before which of them others may stand. */
    private record Phrase<T>(List<Set<String>> stems, Set<Integer> gapsBefore, T of) {}

    /** A phrase that stands from one word to another, both by number and inclusive. */
    record Match<T>(T of, int first, int last) {}

    /** What a word may stand for, and the phrases that it may begin. */
    private record Meaning<T>(Set<String> stems, boolean filler, List<Phrase<T>> begun) {}

    private final Map<String, List<Phrase<T>>> byFirstStem;
    private final Lexicon lexicon;
    private final boolean inflected;

    private PhraseMatcher(Set<Phrase<T>> phrases, boolean inflected) {
        this.inflected = inflected;
        byFirstStem = new HashMap<>();
        phrases.forEach(phrase -> phrase.stems()
                .get(0)
                .forEach(stem -> byFirstStem
                        .computeIfAbsent(stem, it -> new ArrayList<>())
                        .add(phrase)));
        lexicon = new Lexicon(phrases.stream()
                .flatMap(phrase -> phrase.stems().stream())
                .flatMap(Set::stream)
                .toList());
    }

    /** Phrases in any inflection, with other pronouns, with words between that change nothing, and misspelt a little. */
    static <T> Builder<T> inflected() {
        return new Builder<>(true);
    }

    /** Phrases word by word. */
    static <T> Builder<T> exact() {
        return new Builder<>(false);
    }

    /** Collects phrases. */
    static final class Builder<T> {

        private final Set<Phrase<T>> phrases = new HashSet<>();
        private final boolean inflected;

        private Builder(boolean inflected) {
            this.inflected = inflected;
        }

        /** Adds a phrase; {@code a|b} is either word, {@code a|} a word that may be left out, {@code ...} a few others. */
        Builder<T> add(String words, T of) {
            add(List.of(words.split(" ", -1)), List.of(), Set.of(), words, of);
            return this;
        }

        private void add(List<String> parts, List<Set<String>> before, Set<Integer> gaps, String words, T of) {
            List<Set<String>> stems = new ArrayList<>(before);
            Set<Integer> gapsBefore = new HashSet<>(gaps);
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (part.equals(GAP)) {
                    refuse(stems.isEmpty() || !gapsBefore.add(stems.size()), words);
                } else if (part.contains(OR)) {
                    List<String> either = List.of(part.split("\\|", -1));
                    if (either.stream().anyMatch(this::mayBeLeftOut)) {
                        add(parts.subList(i + 1, parts.size()), stems, gapsBefore, words, of);
                    }
                    Set<String> those = either(either, words);
                    if (those.isEmpty()) {
                        return;
                    }
                    stems.add(those);
                } else {
                    stems(part).forEach(stem -> stems.add(Set.of(stem)));
                }
            }
            refuse(stems.isEmpty() || gapsBefore.contains(stems.size()), words);
            phrases.add(new Phrase<>(List.copyOf(stems), Set.copyOf(gapsBefore), of));
        }

        private boolean mayBeLeftOut(String word) {
            return word.isEmpty() || (inflected && WordForms.isFiller(word));
        }

        private Set<String> either(List<String> several, String words) {
            Set<String> either = new HashSet<>();
            for (String word : several) {
                List<String> stems = stems(word);
                refuse(stems.size() != 1 && !mayBeLeftOut(word), words);
                either.addAll(stems);
            }
            return Set.copyOf(either);
        }

        private List<String> stems(String part) {
            return new WordReader(part)
                    .read().stream()
                            .map(Word::form)
                            .filter(form -> !inflected || !WordForms.isFiller(form))
                            .map(form -> inflected ? WordForms.stem(form) : form)
                            .toList();
        }

        Builder<T> addAll(T of, List<String> several) {
            for (String words : several) {
                add(words, of);
            }
            return this;
        }

        private static void refuse(boolean wrong, String words) {
            if (wrong) {
                throw new PolicyProblem(
                        "The phrase '" + words + "' cannot be searched for.",
                        "Maybe it has no word of its own, " + GAP + " at an end or twice together, or two words beside "
                                + OR + ".");
            }
        }

        PhraseMatcher<T> build() {
            return new PhraseMatcher<>(phrases, inflected);
        }
    }

    /** Every phrase among the words; of those for the same thing that overlap, the longest, then the first. */
    List<Match<T>> matches(List<Word> words) {
        return new Reading(words).matches();
    }

    private final class Reading {

        private final List<Word> words;
        private final List<Meaning<T>> meanings;
        private final Map<T, List<Match<T>>> found = new LinkedHashMap<>();

        Reading(List<Word> words) {
            this.words = words;
            Map<String, Meaning<T>> seen = new HashMap<>();
            this.meanings = words.stream()
                    .map(word -> seen.computeIfAbsent(word.form(), this::meaning))
                    .toList();
        }

        private Meaning<T> meaning(String form) {
            if (!inflected) {
                return new Meaning<>(Set.of(form), false, byFirstStem.getOrDefault(form, List.of()));
            }
            Set<String> stems = new HashSet<>(WordForms.pronounsFor(form));
            stems.add(lexicon.nearest(WordForms.stem(form)));
            List<Phrase<T>> begun = stems.stream()
                    .flatMap(stem -> byFirstStem.getOrDefault(stem, List.of()).stream())
                    .distinct()
                    .toList();
            return new Meaning<>(stems, WordForms.isPassedOver(form), begun);
        }

        List<Match<T>> matches() {
            for (int i = 0; i < meanings.size(); i++) {
                matchFrom(i);
            }
            return found.values().stream().flatMap(List::stream).toList();
        }

        private void matchFrom(int first) {
            for (Phrase<T> phrase : meanings.get(first).begun()) {
                int last = last(phrase, 1, first);
                if (last != NONE) {
                    keep(new Match<>(phrase.of(), first, last));
                }
            }
        }

        /** The word at which the rest of a phrase ends, {@link #NONE} where it does not stand there. */
        private int last(Phrase<T> phrase, int next, int at) {
            if (next == phrase.stems().size()) {
                return at;
            }
            boolean gap = phrase.gapsBefore().contains(next);
            int others = 0;
            for (int i = at + 1; i < meanings.size() && words.get(i).before().compareTo(Join.CLAUSE) < 0; i++) {
                if (is(i, phrase.stems().get(next))) {
                    int last = last(phrase, next + 1, i);
                    if (last != NONE || !gap) {
                        return last;
                    }
                }
                boolean passes = gap
                        ? others < WIDEST_GAP
                                && !WordForms.turnsRound(words.get(i).form())
                        : others < MOST_FILLERS && meanings.get(i).filler();
                if (!passes) {
                    return NONE;
                }
                others++;
            }
            return NONE;
        }

        private boolean is(int index, Set<String> stems) {
            for (String stem : meanings.get(index).stems()) {
                if (stems.contains(stem)) {
                    return true;
                }
            }
            return false;
        }

        private void keep(Match<T> match) {
            List<Match<T>> of = found.computeIfAbsent(match.of(), it -> new ArrayList<>());
            Match<T> before = of.isEmpty() ? match : of.get(of.size() - 1);
            if (of.isEmpty() || before.last() < match.first()) {
                of.add(match);
            } else if (match.last() - match.first() > before.last() - before.first()) {
                of.set(of.size() - 1, match);
            }
        }
    }
}
