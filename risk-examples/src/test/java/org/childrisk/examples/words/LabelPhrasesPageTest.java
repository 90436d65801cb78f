package org.childrisk.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.ShownOutput;
import org.childrisk.examples.words.LabelSentences.Counted;
import org.childrisk.words.LabelSearch;
import org.junit.jupiter.api.Test;

/** The published figures are those of the present phrases. */
class LabelPhrasesPageTest {

    private final LabelSentences tuned;
    private final LabelSentences heldBack;

    LabelPhrasesPageTest() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            LabelSearch search = LabelSearch.of(assessor.policy().labels());
            tuned = LabelSentences.of("tuned.txt", search);
            heldBack = LabelSentences.of("held-back.txt", search);
        }
    }

    @Test
    void labels_are_found_no_worse_than_published() {
        assertThat(tuned.all().size() + heldBack.all().size()).isGreaterThan(200);
        assertThat(tuned.labels().precision()).isGreaterThan(0.93);
        assertThat(tuned.labels().recall()).isGreaterThan(0.97);
        assertThat(heldBack.labels().precision()).isGreaterThan(0.88);
        assertThat(heldBack.labels().recall()).isGreaterThan(0.65);
    }

    @Test
    void nearly_every_mention_that_is_found_is_told_from_what_is_asserted() {
        assertThat(tuned.mentioned().precision()).isGreaterThan(0.95);
        assertThat(heldBack.mentioned().precision()).isGreaterThan(0.95);
        assertThat(heldBack.asserted().precision()).isGreaterThan(0.78);
    }

    @Test
    void the_figures_published_are_the_figures_of_the_present_phrases() throws IOException {
        ShownOutput.isPrinted(Path.of("../docs/label-phrases.md"), test -> print());
    }

    private String print() {
        List<String> lines = new ArrayList<>();
        lines.add("| sentences | what | there | found | right | precision | recall |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        lines.addAll(rows("held back", heldBack));
        lines.addAll(rows("tuned on", tuned));
        lines.add("");
        lines.addAll(errors("held back", heldBack));
        lines.add("");
        lines.addAll(errors("tuned on", tuned));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> rows(String name, LabelSentences sentences) {
        String first = name + ", " + sentences.all().size();
        return Stream.of(
                        row(first, "label, in whatever stance", sentences.labels()),
                        row("", "label asserted", sentences.asserted()),
                        row("", "label mentioned", sentences.mentioned()),
                        row("", "label in its exact stance", sentences.stances()))
                .toList();
    }

    private static String row(String sentences, String what, Counted counted) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %.0f%% | %.0f%% |",
                sentences,
                what,
                counted.right() + counted.missed(),
                counted.right() + counted.wrong(),
                counted.right(),
                100 * counted.precision(),
                100 * counted.recall());
    }

    private static List<String> errors(String name, LabelSentences sentences) {
        List<String> errors = new ArrayList<>();
        List<String> wrong = sentences.errors();
        errors.add("Wrong among those " + name + ": " + wrong.size() + ".");
        if (!wrong.isEmpty()) {
            errors.add("");
            errors.add("| sentence | wrong |");
            errors.add("| --- | --- |");
            errors.addAll(wrong);
        }
        return errors;
    }
}
