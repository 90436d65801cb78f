package org.childrisk.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int WIDEST_GAP = 4;
    private static final int MOST_FILLERS = 2;
    private static final int NONE = -1;

    /** A phrase: its stems, and before which of them others may stand. */
    private record Phrase<T>(List<String> stems, int gapBefore, T of) {}

    /** A phrase that stands from one word to another, both by number and inclusive. */
    record Match<T>(T of, int first, int last) {}

    /** What a word may stand for, and the phrases that it may begin. */
    private record Meaning<T>(String stem, String pronoun, boolean filler, List<Phrase<T>> begun) {}

    private final Map<String, List<Phrase<T>>> byFirstStem;
    private final Lexicon lexicon;
    private final boolean inflected;

    private PhraseMatcher(Set<Phrase<T>> phrases, boolean inflected) {
        this.inflected = inflected;
        byFirstStem = phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.stems().get(0)));
        lexicon = new Lexicon(
                phrases.stream().flatMap(phrase -> phrase.stems().stream()).toList());
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

        Builder<T> add(String words, T of) {
            List<String> stems = new ArrayList<>();
            int gapBefore = NONE;
            for (String part : words.split(" ", -1)) {
                if (part.equals(GAP)) {
                    refuse(gapBefore != NONE || stems.isEmpty(), words);
                    gapBefore = stems.size();
                } else {
                    new WordReader(part)
                            .read().stream()
                                    .map(Word::form)
                                    .filter(form -> !inflected || !WordForms.isFiller(form))
                                    .map(form -> inflected ? WordForms.stem(form) : form)
                                    .forEach(stems::add);
                }
            }
            refuse(stems.isEmpty() || gapBefore == stems.size(), words);
            phrases.add(new Phrase<>(List.copyOf(stems), gapBefore, of));
            return this;
        }

        Builder<T> addAll(T of, String... several) {
            for (String words : several) {
                add(words, of);
            }
            return this;
        }

        private static void refuse(boolean wrong, String words) {
            if (wrong) {
                throw new PolicyProblem(
                        "The phrase '" + words + "' cannot be searched for.",
                        "Maybe it has no word of its own, or " + GAP + " twice or at an end.");
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
                return new Meaning<>(form, "", false, byFirstStem.getOrDefault(form, List.of()));
            }
            String stem = lexicon.nearest(WordForms.stem(form));
            String pronoun = WordForms.pronounFor(form);
            List<Phrase<T>> begun = new ArrayList<>(byFirstStem.getOrDefault(stem, List.of()));
            begun.addAll(byFirstStem.getOrDefault(pronoun, List.of()));
            return new Meaning<>(stem, pronoun, WordForms.isFiller(form), begun);
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
            boolean gap = next == phrase.gapBefore();
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
                        : others < MOST_FILLERS && meanings.get(i).filler();
                if (!passes) {
                    return NONE;
                }
                others++;
            }
            return NONE;
        }

        private boolean is(int index, String stem) {
            return meanings.get(index).stem().equals(stem)
                    || meanings.get(index).pronoun().equals(stem);
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
