package org.childrisk.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.Source;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.LabelKind;

/**
 * Finds the wording of labels in free text (LANG-06, LANG-17, MISS-APP-16). It tolerates case, accents, inflection
 * ("choices", "putting"), apostrophes and dashes, another pronoun, and one wrong letter in a word of eight letters or more.
 * It does not understand the text: what it finds is for a person to judge, and what it does not find may still be there.
 *
 * <p>The time it takes grows with the length of the text and with nothing else. It keeps nothing of a text and logs
 * nothing. One search serves any number of threads.
 *
 * <pre>{@code
 * LabelSearch search = LabelSearch.of(assessor.policy().labels());
 * List<FoundLabel> found = search.in(text);
 * List<RecordLabel> labels = LabelSearch.recordLabels(found, Optional.of(writtenAt), Optional.empty());
 * }</pre>
 */
public final class LabelSearch {

    private final PhraseMatcher<String> labels;

    private LabelSearch(PhraseMatcher<String> labels) {
        this.labels = labels;
    }

    /**
     * A search for the phrases of these labels.
     *
     * @param labels the label vocabulary, as {@code RiskAssessor.policy().labels()} has it
     * @throws org.childrisk.policy.PolicyProblem if a phrase holds no word, or more than one gap
     */
    public static LabelSearch of(Catalogue<LabelKind> labels) {
        PhraseMatcher.Builder<String> phrases = PhraseMatcher.inflected();
        labels.all().forEach(label -> label.phrases().forEach(phrase -> phrases.add(phrase, label.code())));
        return new LabelSearch(phrases.build());
    }

    /**
     * Every place at which a label is worded, in the order of the text. Of several phrases of one label at one place the
     * longest is given; different labels may share words.
     *
     * @param text any text; it is not kept
     */
    public List<FoundLabel> in(String text) {
        List<Word> words = new WordReader(text).read();
        Stances stances = new Stances(text, words);
        return labels.matches(words).stream()
                .map(match -> {
                    int start = words.get(match.first()).start();
                    int end = words.get(match.last()).end();
                    return new FoundLabel(
                            match.of(),
                            start,
                            end,
                            text.substring(start, end),
                            stances.of(match.first(), match.last()));
                })
                .sorted(Comparator.comparingInt(FoundLabel::start)
                        .thenComparing(Comparator.comparingInt(FoundLabel::end).reversed())
                        .thenComparing(FoundLabel::code))
                .toList();
    }

    /**
     * The labels that a text asserts, as facts for a case file: one for each code, in the order of the text. Mentions make
     * no fact; a person who judges otherwise adds the {@link RecordLabel} by hand. What a label weighs is the same as when it
     * is coded: nothing.
     *
     * @param found what {@link #in} found
     * @param recordedAt when the text was written, empty where not recorded; the challenge is due from then
     * @param source who wrote it and when police learned it, empty where not recorded
     */
    public static List<RecordLabel> recordLabels(
            List<FoundLabel> found, Optional<Instant> recordedAt, Optional<Source> source) {
        List<RecordLabel> labels = new ArrayList<>();
        found.stream()
                .filter(FoundLabel::isAsserted)
                .map(FoundLabel::code)
                .distinct()
                .forEach(code -> labels.add(new RecordLabel(code, recordedAt, source)));
        return List.copyOf(labels);
    }
}
