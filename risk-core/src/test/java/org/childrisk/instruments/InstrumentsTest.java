package org.childrisk.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childrisk.instruments.InstrumentCase.NOW;
import static org.childrisk.instruments.InstrumentCase.aged;
import static org.childrisk.instruments.InstrumentCase.assessed;
import static org.childrisk.instruments.InstrumentCase.concluding;
import static org.childrisk.instruments.InstrumentCase.read;
import static org.childrisk.instruments.InstrumentCase.seen;
import static org.childrisk.instruments.InstrumentCase.sign;
import static org.childrisk.instruments.InstrumentCase.told;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.assessment.Evidence;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Classification;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T12:00:00, 5",
        "2025-09-30T12:00:00, 5",
        "2025-09-30T11:59:59, 1",
        "2025-03-31T12:00:00, 1",
        "2025-03-31T11:59:59, 0"
    })
    void a_sign_counts_in_the_nearer_window_to_the_instant_at_its_edge(String when, int points) {
        InstrumentReading reading = read("POINTS", aged(15, seen("GROOMED", when)));

        assertThat(reading.points()).contains(points);
    }

    @Test
    void a_sign_seen_in_both_windows_counts_in_both() {
        CaseFile file = aged(15, seen("GROOMED", "2026-03-01T10:00:00"), seen("GROOMED", "2025-08-01T10:00:00"));

        assertThat(read("POINTS", file).points()).contains(6);
        assertThat(read("POINTS", file).band()).contains("grave");
    }

    @Test
    void two_signs_of_one_item_in_one_window_count_once() {
        CaseFile file = aged(15, seen("GROOMED", "2026-03-01T10:00:00"), seen("GROOMED", "2026-02-01T10:00:00"));

        assertThat(read("POINTS", file).points()).contains(5);
    }

    @Test
    void a_sign_without_a_time_counts_as_current_and_says_so() {
        InstrumentReading reading = read("POINTS", aged(15, sign("GROOMED", Answer.YES)));

        assertThat(reading.points()).contains(5);
        assertThat(item(reading, "groomed").signs()).singleElement().satisfies(counted -> {
            assertThat(counted.basis()).isEqualTo(TimeBasis.NOT_RECORDED);
            assertThat(counted.at()).isEmpty();
            assertThat(counted.window()).isEqualTo("in the last 6 months");
        });
    }

    @Test
    void a_sign_with_only_the_time_when_police_learned_of_it_counts_by_that() {
        Instant longAgo = Instant.parse("2025-06-01T10:00:00Z");

        InstrumentReading reading = read("POINTS", aged(15, told("GROOMED", longAgo)));

        assertThat(reading.points()).contains(1);
        assertThat(item(reading, "groomed").signs()).singleElement().satisfies(counted -> {
            assertThat(counted.basis()).isEqualTo(TimeBasis.TOLD);
            assertThat(counted.at()).contains(longAgo);
        });
    }

    @Test
    void a_sign_too_old_to_count_is_shown_all_the_same_and_could_still_be_current() {
        ItemReading item = item(read("POINTS", aged(15, seen("GROOMED", "2020-01-01T10:00:00"))), "groomed");

        assertThat(item.answer()).isEqualTo(Answer.YES);
        assertThat(item.points()).isZero();
        assertThat(item.couldAdd()).isEqualTo(6);
        assertThat(item.signs()).extracting(CountedSign::window).containsExactly("");
    }

    @Test
    void unknown_is_never_nothing_but_what_it_could_add() {
        InstrumentReading reading = read("POINTS", aged(15));

        assertThat(reading.points()).contains(0);
        assertThat(reading.pointsPossible()).contains(14);
        assertThat(reading.band()).contains("light");
        assertThat(reading.bandPossible()).contains("grave");
        assertThat(reading.atLeast()).isTrue();
        assertThat(reading.items()).extracting(ItemReading::answer).containsOnly(Answer.UNKNOWN);
    }

    @Test
    void a_no_answers_an_item_only_where_it_says_all_of_it() {
        CaseFile file = aged(
                15, sign("GROOMED", Answer.NO), sign("IS_MISSING", Answer.NO), sign("LEARNING_DISABILITY", Answer.NO));

        InstrumentReading reading = read("POINTS", file);

        assertThat(item(reading, "groomed").answer()).isEqualTo(Answer.NO);
        assertThat(item(reading, "a learning disability").answer()).isEqualTo(Answer.NO);
        assertThat(item(reading, "missing").answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(reading.pointsPossible()).contains(7);
    }

    @Test
    void where_two_people_answer_differently_the_graver_answer_counts() {
        CaseFile both = aged(15, sign("GROOMED", Answer.NO), sign("GROOMED", Answer.YES));
        CaseFile unsure = aged(15, sign("GROOMED", Answer.NO), sign("GROOMED", Answer.UNKNOWN));

        assertThat(item(read("POINTS", both), "groomed").answer()).isEqualTo(Answer.YES);
        assertThat(item(read("POINTS", unsure), "groomed").answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_sign_that_may_mean_an_item_leaves_it_open_even_against_a_no() {
        CaseFile file = aged(15, sign("IN_CARE", Answer.NO), sign("MISSING_BEFORE", Answer.YES));

        ItemReading item = item(read("POINTS", file), "care");

        assertThat(item.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(item.mayMean()).containsExactly("has been missing before");
    }

    @Test
    void the_other_name_of_a_code_and_a_fact_of_the_child_answer_an_item_too() {
        CaseFile file = aged(15, sign("GROOMING_SEEN", Answer.YES), sign("LAC", Answer.YES));

        assertThat(read("POINTS", file).points()).contains(6);
    }

    @Test
    void what_a_rule_concluded_counts_by_the_end_of_its_episode_or_by_what_it_rests_on() {
        CaseFile over = aged(15, episode(Answer.YES, Optional.of(Instant.parse("2025-06-01T10:00:00Z"))));
        CaseFile open = aged(15, episode(Answer.NO, Optional.empty()));
        CaseFile found = aged(15, episode(Answer.YES, Optional.empty()));

        assertThat(points(over, new Evidence("episode", "missing", Optional.empty(), List.of())))
                .contains(1);
        assertThat(points(open, new Evidence("episode", "missing", Optional.empty(), List.of())))
                .contains(5);
        assertThat(points(found, new Evidence("episode", "missing", Optional.empty(), List.of())))
                .contains(5);
        assertThat(points(
                        aged(15),
                        new Evidence(
                                "SELF_HARM",
                                "may harm themselves",
                                told("SELF_HARM", Instant.parse("2025-06-01T10:00:00Z"))
                                        .source(),
                                List.of())))
                .contains(1);
    }

    private static Optional<Integer> points(CaseFile file, Evidence reason) {
        var assessment = assessed(
                file,
                concluding(1, reason),
                concluding(2, new Evidence("GROOMED", "has been groomed", Optional.empty(), List.of(1))));
        return Instruments.of(SmallPolicy.read())
                .read(file, assessment)
                .reading("POINTS")
                .flatMap(InstrumentReading::points);
    }

    private static MissingEpisode episode(Answer located, Optional<Instant> locatedAt) {
        return new MissingEpisode(
                "episode",
                Optional.empty(),
                Optional.of(Instant.parse("2025-05-01T10:00:00Z")),
                Classification.MISSING,
                MissingFrom.UNKNOWN,
                Answer.UNKNOWN,
                located,
                locatedAt,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_matrix_gives_the_gravest_band_whose_needs_all_hold() {
        assertThat(read("MATRIX", aged(15)).band()).isEmpty();
        assertThat(read("MATRIX", aged(15)).bandPossible()).contains("HIGH");
        assertThat(read("MATRIX", aged(15, sign("SELF_HARM", Answer.YES))).band())
                .contains("LOW");
        assertThat(read("MATRIX", aged(15, sign("GROOMED", Answer.YES))).band()).isEmpty();
        assertThat(read("MATRIX", aged(15, sign("GROOMED", Answer.YES), sign("SELF_HARM", Answer.YES)))
                        .band())
                .contains("HIGH");
    }

    @Test
    void a_young_child_or_one_with_a_disability_is_not_in_the_lightest_band() {
        assertThat(read("MATRIX", aged(12, sign("SELF_HARM", Answer.YES))).band())
                .contains("MEDIUM");
        assertThat(read("MATRIX", aged(15, sign("SELF_HARM", Answer.YES), sign("LEARNING_DISABILITY", Answer.YES)))
                        .band())
                .contains("MEDIUM");
        assertThat(read("MATRIX", aged(13, sign("SELF_HARM", Answer.YES))).band())
                .contains("LOW");
    }

    @Test
    void an_age_that_nobody_knows_leaves_a_demand_open() {
        Child ageless = new org.childrisk.json.CaseFileReader()
                .readYaml("{asOf: '2026-03-31T12:00:00+01:00[Europe/London]', reference: child, child: {id: child}}")
                .child();
        CaseFile file = InstrumentCase.about(
                ageless,
                sign("SELF_HARM", Answer.YES),
                sign("GROOMED", Answer.NO),
                sign("LEARNING_DISABILITY", Answer.NO));

        InstrumentReading reading = read("MATRIX", file);

        assertThat(reading.band()).contains("LOW");
        assertThat(reading.bandPossible()).contains("MEDIUM");
        assertThat(reading.demands()).extracting(DemandReading::applies).containsExactly(Answer.UNKNOWN);
    }

    @Test
    void items_are_counted_by_group_with_those_that_nobody_answered() {
        InstrumentReading reading = read("MATRIX", aged(15, sign("SELF_HARM", Answer.YES), sign("GROOMED", Answer.NO)));

        assertThat(reading.counts())
                .containsExactly(
                        new GroupCount("LOW", "low signs", "at any time", Optional.of(1), Optional.of(0)),
                        new GroupCount("HIGH", "high signs", "at any time", Optional.of(0), Optional.of(0)));
        assertThat(reading.points()).isEmpty();
        assertThat(reading.pointsPossible()).isEmpty();
    }

    @Test
    void where_the_items_are_not_published_the_count_of_the_form_is_taken_and_nothing_is_made_up() {
        assertThat(read("FORM", aged(13)).counts())
                .containsExactly(
                        new GroupCount("HIGH", "high factors", "at any time", Optional.empty(), Optional.empty()));
        assertThat(applies(read("FORM", aged(13)))).containsExactly(Answer.UNKNOWN, Answer.UNKNOWN);
        assertThat(applies(read("FORM", aged(13), OwnMark.counts("FORM", Map.of("HIGH", 1)))))
                .containsExactly(Answer.YES, Answer.UNKNOWN);
        assertThat(applies(read("FORM", aged(13), OwnMark.counts("FORM", Map.of("HIGH", 0)))))
                .containsExactly(Answer.NO, Answer.UNKNOWN);
        assertThat(applies(read("FORM", aged(14), OwnMark.counts("FORM", Map.of("HIGH", 1)))))
                .containsExactly(Answer.NO, Answer.UNKNOWN);
    }

    @Test
    void a_demand_for_any_concern_holds_where_a_sign_of_exploitation_is_on_record_or_the_form_holds_one() {
        assertThat(applies(read("FORM", aged(12)))).last().isEqualTo(Answer.UNKNOWN);
        assertThat(applies(read("FORM", aged(12, sign("GROOMED", Answer.YES)))))
                .last()
                .isEqualTo(Answer.YES);
        assertThat(applies(read("FORM", aged(12), OwnMark.counts("FORM", Map.of("HIGH", 1)))))
                .last()
                .isEqualTo(Answer.YES);
        assertThat(applies(read("FORM", aged(15, sign("LEARNING_DISABILITY", Answer.NO)))))
                .last()
                .isEqualTo(Answer.NO);
    }

    private static List<Answer> applies(InstrumentReading reading) {
        return reading.demands().stream().map(DemandReading::applies).toList();
    }

    @Test
    void a_person_chooses_a_band_that_has_no_rule() {
        assertThat(read("FORM", aged(15)).band()).isEmpty();
        assertThat(read("FORM", aged(15), OwnMark.band("FORM", "A")).band()).contains("A");
    }

    @ParameterizedTest
    @CsvSource({"0, Low", "18, Low", "19, High", "54, High"})
    void a_sum_of_the_form_lies_in_its_band(int points, String band) {
        assertThat(read("SUM", aged(15), OwnMark.points("SUM", points)).band()).contains(band);
        assertThat(read("SUM", aged(15)).band()).isEmpty();
        assertThat(read("SUM", aged(15)).points()).isEmpty();
    }

    @Test
    void a_mark_that_does_not_fit_is_refused() {
        refused(OwnMark.points("SUM", 55), "The mark 55 does not fit SUM. Maybe it lies outside every band");
        refused(OwnMark.points("SUM", -1), "The mark -1 does not fit SUM. Maybe");
        refused(OwnMark.points("POINTS", 5), "The mark 5 does not fit POINTS, which is read from the case. Maybe");
        refused(OwnMark.counts("FORM", Map.of("LOW", 1)), "The count LOW = 1 does not fit FORM. Maybe");
        refused(OwnMark.counts("FORM", Map.of("HIGH", -1)), "The count HIGH = -1 does not fit FORM. Maybe");
        refused(OwnMark.counts("SUM", Map.of("HIGH", 1)), "The count HIGH = 1 does not fit SUM. Maybe");
        refused(OwnMark.band("FORM", "C"), "The band C of FORM is not one that a person chooses. Maybe");
        refused(OwnMark.band("SUM", "Low"), "The band Low of SUM is not one that a person chooses. Maybe");
        refused(OwnMark.points("SOME", 1), "There is no instrument SOME. Maybe it is mistyped: there are POINTS, ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> read("SUM", aged(15), OwnMark.points("SUM", 1), OwnMark.points("SUM", 2)))
                .withMessageStartingWith("SUM was marked twice. Maybe");
    }

    private static void refused(OwnMark mark, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> read("SUM", aged(15), mark))
                .withMessageStartingWith(message);
    }

    @Test
    void an_assessment_of_another_moment_is_refused() {
        CaseFile file = aged(15);
        CaseFile later = file.at(NOW.plusDays(1));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Instruments.of(SmallPolicy.read()).read(later, assessed(file)))
                .withMessageStartingWith("The assessment is of another case or another moment. Maybe");
    }

    @Test
    void the_report_holds_the_grade_the_cautions_and_every_instrument() {
        InstrumentReport report = InstrumentCase.report();

        assertThat(report.overall()).isPresent();
        assertThat(report.cautions()).hasSize(1);
        assertThat(report.readings())
                .extracting(InstrumentReading::instrument)
                .containsExactly("POINTS", "MATRIX", "FORM", "SUM");
        assertThat(report.reading("NONE")).isEmpty();
    }

    @Test
    void nothing_of_the_child_is_in_a_text_for_logs() {
        InstrumentReport report = InstrumentCase.report();

        assertThat(report).hasToString("InstrumentReport[child]");
        assertThat(report.readings().get(0)).hasToString("InstrumentReading[POINTS]");
        assertThat(item(report.readings().get(0), "groomed")).hasToString("ItemReading");
        assertThat(item(report.readings().get(0), "groomed").signs().get(0)).hasToString("CountedSign");
        assertThat(OwnMark.points("SUM", 3)).hasToString("OwnMark[SUM]");
    }

    private static ItemReading item(InstrumentReading reading, String asks) {
        return reading.items().stream()
                .filter(item -> item.asks().equals(asks))
                .findFirst()
                .orElseThrow();
    }
}
