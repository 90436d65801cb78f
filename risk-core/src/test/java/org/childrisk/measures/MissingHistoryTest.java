package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingHistoryTest {

    private static final Span QUARTER = Span.parse("P90D");
    private static final FactWords WORDS = new FactWords(Told.LONDON);

    @ParameterizedTest
    @CsvSource({
        "2014-06-03T22:10, P90D,    2014-09-01T22:10",
        "2014-06-03T22:10, PT2160H, 2014-09-01T22:10",
        "2014-01-15T10:00, P90D,    2014-04-15T10:00",
        "2014-01-15T10:00, PT2160H, 2014-04-15T11:00",
        "2014-09-01T10:00, P90D,    2014-11-30T10:00",
        "2014-09-01T10:00, PT2160H, 2014-11-30T09:00",
        "2014-03-29T12:00, P1D,     2014-03-30T12:00",
        "2014-03-29T12:00, PT24H,   2014-03-30T13:00",
        "2014-10-25T12:00, P1D,     2014-10-26T12:00",
        "2014-10-25T12:00, PT24H,   2014-10-26T11:00"
    })
    void a_report_counts_until_but_not_at_the_instant_one_window_later(String reported, String window, String end) {
        MissingEpisode episode = Told.reported("m", at(reported));
        Span span = Span.parse(window);

        assertThat(history(at(end).minusSeconds(1), episode).reportsWithin(span))
                .isEqualTo(1);
        assertThat(history(at(end), episode).reportsWithin(span)).isZero();
        assertThat(history(at(end).plusSeconds(1), episode).reportsWithin(span)).isZero();
    }

    @Test
    void a_report_counts_from_its_own_instant() {
        MissingEpisode episode = Told.reported("m", at("2014-06-03T22:10"));

        assertThat(history(at("2014-06-03T22:10"), episode).reportsWithin(QUARTER))
                .isEqualTo(1);
    }

    @Test
    void the_end_of_the_window_is_remembered_while_it_is_to_come() {
        AsOf asOf = new AsOf(moment("2014-06-20T21:00"));
        MissingHistory history = new MissingHistory(
                List.of(Told.reported("m1", at("2014-06-03T22:10")), Told.reported("m0", at("2014-01-01T00:00"))),
                Optional.empty(),
                asOf);

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(1);
        assertThat(asOf.boundaries()).containsExactly(at("2014-09-01T22:10"));
    }

    @Test
    void a_report_counts_by_when_it_came_else_by_when_the_child_went() {
        MissingEpisode told = Told.episode("m1", known("2014-03-01T00:00"), known("2014-06-01T00:00"));
        MissingEpisode found = Told.episode("m2", known("2014-06-02T00:00"), Optional.empty());
        MissingEpisode undated = Told.episode("m3", Optional.empty(), Optional.empty());

        MissingHistory history = history(at("2014-06-20T21:00"), found, undated, told);

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(2);
        assertThat(history.knownAt()).contains(at("2014-06-02T00:00"));
        assertThat(history.say(WORDS)).isEqualTo("missing reports: 1 Jun 2014 00:00, 2 Jun 2014 00:00");
    }

    @ParameterizedTest
    @CsvSource({"2014-03-22T21:00:00, 0", "2014-03-22T21:00:01, 36", "2014-06-01T00:00:00, 36"})
    void reports_without_dates_count_when_all_of_them_fall_into_the_window(String since, int expected) {
        MissingHistory history = counting(new EarlierReports(36, known(since), Optional.empty()));

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(expected);
    }

    @Test
    void reports_at_unknown_times_are_said_but_fall_into_no_window() {
        Source carer = new Source(SourceRole.FOSTER_CARER, Optional.empty(), Optional.empty());

        MissingHistory history = counting(new EarlierReports(36, Optional.empty(), Optional.of(carer)));

        assertThat(history.reportsWithin(QUARTER)).isZero();
        assertThat(history.say(WORDS)).isEqualTo("missing reports: 36 more at unknown times");
        assertThat(history.source()).contains(carer);
    }

    @Test
    void dated_and_undated_reports_add_up() {
        MissingHistory history = new MissingHistory(
                List.of(Told.reported("m", at("2014-06-03T22:10"))),
                Optional.of(new EarlierReports(2, known("2014-05-01T00:00"), Optional.empty())),
                new AsOf(moment("2014-06-20T21:00")));

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(3);
        assertThat(history.say(WORDS)).isEqualTo("missing reports: 3 Jun 2014 22:10, 2 more since 1 May 2014 00:00");
    }

    @Test
    void a_child_never_reported_missing_has_a_history_too() {
        MissingHistory history = history(at("2014-06-20T21:00"));

        assertThat(history.reportsWithin(QUARTER)).isZero();
        assertThat(history.knownAt()).isEmpty();
        assertThat(history.source()).isEmpty();
        assertThat(history.ref()).isEqualTo("missingHistory");
        assertThat(history.say(WORDS)).isEqualTo("missing reports: none");
    }

    private static MissingHistory history(Instant now, MissingEpisode... episodes) {
        return new MissingHistory(List.of(episodes), Optional.empty(), new AsOf(now.atZone(Told.LONDON)));
    }

    private static MissingHistory counting(EarlierReports earlier) {
        return new MissingHistory(List.of(), Optional.of(earlier), new AsOf(moment("2014-06-20T21:00")));
    }

    private static Optional<Instant> known(String local) {
        return Optional.of(at(local));
    }
}
