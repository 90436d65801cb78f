package org.childrisk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSearchTest {

    private final LabelSearch search = LabelSearch.of(SmallPolicy.read().labels());

    private List<String> codes(String text) {
        return search.in(text).stream().map(FoundLabel::code).toList();
    }

    private Stance stance(String text) {
        assertThat(search.in(text)).as(text).hasSize(1);
        return search.in(text).get(0).stance();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A lifestyle choice.",
                "LIFESTYLE CHOICES",
                "lifestyle-choice",
                "lifestyle\u2010choice",
                "life\u00adstyle choice",
                "lif\u00e9style choice",
                "life\u0301style choice",
                "\uff4cifestyle choice",
                "lifestyle\nchoice",
                "lifestyle, simply lifestyle really just choice",
                "lifestlye choice",
                "lifestyel choice",
                "lifstyle choice",
                "lifestyyle choice",
                "lifestile choice",
                "she chooses to go with two or three older men",
                "they chose to go with a man",
                "lifestyle choic\u0435s or lifestyle choice"
            })
    void a_phrase_is_found_however_it_is_written(String text) {
        assertThat(codes(text)).containsExactly("LIFESTYLE_CHOICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "the lifestyle magazine",
                "a choice of lifestyles",
                "lifestyle. Choice",
                "lifestyle, choice",
                "lifestyle (choice)",
                "lifestyle \u2013 choice",
                "lifestyle\n\nchoice",
                "lifestyle\n- choice",
                "livestile choice",
                "life style choice",
                "lifestyle of choice",
                "lifestyle very very very choice",
                "she chooses to go with one two three four five men",
                "she chooses to go with him. Men",
                "the street was wise"
            })
    void what_is_only_like_a_phrase_is_not_found(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He can look after himself",
                "the girl can look after themself",
                "street-wise",
                "Street\u2014wise",
                "STREETWISE",
                "streetwize"
            })
    void a_pronoun_stands_for_all(String text) {
        assertThat(codes(text)).containsExactly("STREETWISE");
    }

    @Test
    void places_are_counted_in_units_of_utf_16() {
        String text = "\ud83d\ude92\ud83d\ude92 She\u2019s \ud835\udc12treetwise!";

        FoundLabel found = search.in(text).get(0);

        assertThat(found.start()).isEqualTo(text.indexOf("\ud835"));
        assertThat(found.end()).isEqualTo(text.indexOf('!'));
        assertThat(found.words()).isEqualTo(text.substring(found.start(), found.end()));
    }

    @Test
    void every_place_is_found_in_the_order_of_the_text_and_overlapping_ones_of_a_label_once() {
        List<FoundLabel> found = search.in("Streetwise: her lifestyle choice lifestyle choice. Street wise.");

        assertThat(found)
                .extracting(FoundLabel::code)
                .containsExactly("STREETWISE", "LIFESTYLE_CHOICE", "LIFESTYLE_CHOICE", "STREETWISE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERTED    | She is streetwise.",
                "ASSERTED    | Mum's view is he's streetwise",
                "ASSERTED    | She did not come home; she is streetwise.",
                "ASSERTED    | No worries because she is streetwise.",
                "ASSERTED    | Not only streetwise but loud.",
                "ASSERTED    | No doubt she is streetwise.",
                "ASSERTED    | Is she home? She is streetwise.",
                "ASSERTED    | 5'10\" tall and streetwise, 9\" knife found",
                "ASSERTED    | 'Tis late and the girls' friend is streetwise",
                "DENIED      | She isn't streetwise.",
                "DENIED      | She isn\u2019t streetwise.",
                "DENIED      | Rather than streetwise she is twelve.",
                "DENIED      | No evidence she is streetwise.",
                "QUOTED      | He wrote \"streetwise\" here.",
                "QUOTED      | He wrote \u2018not streetwise\u2019 here.",
                "QUOTED      | He wrote 'a streetwise girl', and left.",
                "QUOTED      | > streetwise",
                "IN_GUIDANCE | Never describe a child as streetwise.",
                "IN_GUIDANCE | The term streetwise is not used.",
                "ASKED       | Is she streetwise?",
                "ASKED       | Find out whether she is streetwise",
            })
    void how_it_stands_there_is_told(Stance expected, String text) {
        assertThat(stance(text)).isEqualTo(expected);
    }

    @Test
    void a_quotation_ends_with_its_paragraph_and_is_no_longer_than_a_few_sentences() {
        assertThat(stance("He said \"go.\r\n\r\nStreetwise. He said \"go\"")).isEqualTo(Stance.ASSERTED);
        assertThat(stance("He said \"go. " + "word ".repeat(200) + " streetwise\""))
                .isEqualTo(Stance.ASSERTED);
        assertThat(stance("He said\r\n\"streetwise\"")).isEqualTo(Stance.QUOTED);
        assertThat(stance("a\rb\u2028> streetwise")).isEqualTo(Stance.QUOTED);
    }

    @Test
    void a_line_that_begins_like_an_entry_is_not_denied_by_the_line_before() {
        assertThat(stance("No answer\nStreetwise")).isEqualTo(Stance.ASSERTED);
        assertThat(stance("She is not\nstreetwise")).isEqualTo(Stance.DENIED);
    }

    @Test
    void a_list_belongs_to_the_sentence_that_begins_it() {
        assertThat(search.in("Do not write:\n- streetwise\n- lifestyle choice\n\nStreetwise."))
                .extracting(FoundLabel::stance)
                .containsExactly(Stance.IN_GUIDANCE, Stance.IN_GUIDANCE, Stance.IN_GUIDANCE);
        assertThat(search.in("Do not write this.\n- streetwise"))
                .extracting(FoundLabel::stance)
                .containsExactly(Stance.ASSERTED);
    }

    @Test
    void what_is_asserted_becomes_a_label_once_and_what_is_mentioned_none() {
        Optional<Instant> written = Optional.of(Instant.parse("2026-03-01T21:00:00Z"));
        Optional<Source> source = Optional.of(new Source(SourceRole.SUPERVISOR, Optional.empty(), Optional.empty()));

        List<RecordLabel> labels = LabelSearch.recordLabels(
                search.in("Streetwise. Not a lifestyle choice. Street wise."), written, source);

        assertThat(labels).containsExactly(new RecordLabel("STREETWISE", written, source));
    }

    @Test
    void nothing_of_the_text_is_in_what_may_be_logged() {
        FoundLabel found = search.in("streetwise").get(0);

        assertThat(found).hasToString("FoundLabel");
        assertThat(new WordReader("streetwise").read()).hasToString("[Word]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "... men", "older ...", "older ... ... men", "the", "older|two-three men"})
    void a_phrase_that_cannot_be_searched_for_is_refused(String phrase) {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> PhraseMatcher.<String>inflected().add(phrase, "it"))
                .withMessageStartingWith("The phrase '" + phrase + "' cannot be searched for. Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "'\"",
                "she is not streetwise? ",
                "she ",
                "no no. ",
                "\n>",
                "\"",
                ".",
                "lifestyl1 ",
                "e\u0316\u0300",
                "chooses to go with a very ",
                "chooses chooses to ",
                "\n- do not write: ",
                "\u201c streetwise "
            })
    void a_megabyte_of_anything_takes_no_time(String again) {
        String text = again.repeat(1_000_000 / again.length());

        search.in(text.substring(0, 200_000));

        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(3), () -> search.in(text)))
                .doesNotThrowAnyException();
    }
}
