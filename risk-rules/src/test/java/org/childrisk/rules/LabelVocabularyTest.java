package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RecordLabel;
import org.childrisk.policy.LabelKind;
import org.childrisk.words.FoundLabel;
import org.childrisk.words.LabelSearch;
import org.childrisk.words.Stance;
import org.junit.jupiter.api.Test;

/** The phrases of the label vocabulary, and that labels found in a text go the way of those that are coded. */
class LabelVocabularyTest {

    private final List<LabelKind> labels = Laws.ASSESSOR.policy().labels().all();
    private final LabelSearch search = LabelSearch.of(Laws.ASSESSOR.policy().labels());

    /** The wording that published inspections, inquiries and guides found in records or warn of, by code. */
    @Test
    void every_wording_that_must_never_lower_a_grade_has_a_label() {
        assertThat(Laws.ASSESSOR.policy().labels().codes())
                .contains(
                        "LIFESTYLE_CHOICE",
                        "POOR_CHOICES",
                        "PUTTING_SELF_AT_RISK",
                        "STREETWISE",
                        "MATURE_FOR_AGE",
                        "CONSENTING",
                        "IN_A_RELATIONSHIP",
                        "SEXUALLY_ACTIVE_WITH",
                        "SEXUALLY_ACTIVE_SINCE_UNDER_13",
                        "SEEKING_OLDER_MEN",
                        "SEX_WORK",
                        "PROSTITUTION",
                        "PROMISCUOUS",
                        "PROVOCATIVE_DRESS",
                        "WAYWARD",
                        "WILFUL",
                        "ATTENTION_SEEKING",
                        "FANTASIST",
                        "LYING",
                        "DRUNK_OR_DRUGGED",
                        "CONTACTING_ADULTS",
                        "INVOLVED_IN_CSE",
                        "ASSOCIATING_WITH",
                        "DRUG_DEALER",
                        "RUNNER",
                        "SHARED_OWN_IMAGES",
                        "RECRUITER",
                        "FREQUENT_RUNAWAY",
                        "CARE_HOME_PASSING_BUCK",
                        "KNOWN_TO_RETURN",
                        "WONT_ENGAGE",
                        "WITHDREW",
                        "NO_COMPLAINT",
                        "DENIES",
                        "CHILD_MUST_REPORT",
                        "TURNED_16",
                        "NEARLY_18",
                        "HISTORIC",
                        "OLD",
                        "NO_FLAG",
                        "SELF_REFERRED_GIFT",
                        "BOY",
                        "SEXUALITY",
                        "CULTURAL",
                        "GOOD_PRESENTATION");
    }

    @Test
    void every_label_has_several_phrases_none_twice() {
        assertThat(labels)
                .allSatisfy(label -> assertThat(label.phrases())
                        .as(label.code())
                        .hasSizeGreaterThan(5)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_phrase_is_found_as_its_label() {
        List<String> lost = new ArrayList<>();
        for (LabelKind label : labels) {
            for (String phrase : label.phrases()) {
                List<FoundLabel> found = search.in("Log: " + written(phrase) + ".");
                if (found.stream().noneMatch(it -> it.code().equals(label.code()))) {
                    lost.add(label.code() + ": " + phrase);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void every_phrase_that_is_denied_or_quoted_is_still_reported() {
        for (LabelKind label : labels) {
            String phrase = written(label.phrases().get(0));
            assertThat(search.in("He wrote \"" + phrase + "\" here."))
                    .as(phrase)
                    .anyMatch(it -> it.code().equals(label.code()) && it.stance() == Stance.QUOTED);
        }
    }

    @Test
    void labels_found_in_a_text_weaken_nothing() {
        StringBuilder text = new StringBuilder();
        labels.forEach(label ->
                text.append("Log: ").append(written(label.phrases().get(0))).append(".\n"));
        List<RecordLabel> found =
                LabelSearch.recordLabels(search.in(text.toString()), Optional.empty(), Optional.empty());
        assertThat(found)
                .extracting(RecordLabel::code)
                .containsAll(labels.stream().map(LabelKind::code).toList());

        Laws.hold(
                "labels found in a text weaken nothing",
                Laws.comparing(
                        (file, choices) -> with(file, found),
                        (before, after) -> View.of(before).weakenedBy(View.of(after))));
    }

    @Test
    void a_label_found_in_a_text_gives_what_the_coded_label_gives() {
        List<RecordLabel> found =
                LabelSearch.recordLabels(search.in("A lifestyle choice."), Optional.empty(), Optional.empty());

        Laws.hold("a label found gives what a coded one gives", 50, (file, choices) -> {
            Assessment coded = Laws.now(
                    with(file, List.of(new RecordLabel("LIFESTYLE_CHOICE", Optional.empty(), Optional.empty()))));
            return Laws.said(Laws.now(with(file, found))).equals(Laws.said(coded))
                    ? List.of()
                    : List.of("another result");
        });
    }

    /** A phrase with the first of each alternative, and a word in each gap. */
    private static String written(String phrase) {
        return phrase.replaceAll("\\|[^ ]*", "").replace("...", "some");
    }

    private static CaseFile with(CaseFile file, List<RecordLabel> found) {
        CaseFile.Builder builder = file.toBuilder();
        found.forEach(builder::with);
        return builder.build();
    }
}
