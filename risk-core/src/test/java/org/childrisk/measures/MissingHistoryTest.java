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

    private static final Span YEAR = Span.parse("P12M");
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
    @CsvSource({
        "2014-06-01T00:00:00, 36",
        "2014-03-22T21:00:01, 36",
        "2013-09-23T21:00:00, 12",
        "2004-06-22T21:00:00, 0"
    })
    void of_reports_without_dates_as_many_count_as_fall_into_the_window_on_average(String since, int expected) {
        Source told = new Source(SourceRole.FOSTER_CARER, known("2014-06-20T21:00"), Optional.empty());

        MissingHistory history = counting(new EarlierReports(36, known(since), Optional.of(told)));

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(expected);
    }

    @Test
    void reports_of_which_nobody_says_when_they_were_counted_count_in_every_window() {
        MissingHistory history = counting(new EarlierReports(36, known("2004-06-22T21:00"), Optional.empty()));

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(36);
    }

    @Test
    void reports_at_unknown_times_count_in_every_window() {
        Source carer = new Source(SourceRole.FOSTER_CARER, Optional.empty(), Optional.empty());

        MissingHistory history = counting(new EarlierReports(36, Optional.empty(), Optional.of(carer)));

        assertThat(history.reportsWithin(QUARTER)).isEqualTo(36);
        assertThat(history.reportsWithin(Span.parse("PT0S"))).isEqualTo(36);
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

    @ParameterizedTest
    @CsvSource({
        "2014-06-03T12:00:00, false",
        "2014-06-03T12:00:01, true",
        "2014-06-03T11:59:59, false",
        "2014-06-04T12:00:00, true"
    })
    void an_episode_of_equal_length_is_not_longer(String found, boolean longer) {
        MissingEpisode two = lasting("m1", "2014-06-01T10:00", "2014-06-01T12:00");
        MissingEpisode next = lasting("m2", "2014-06-03T10:00", found);

        assertThat(history(at("2014-06-20T21:00"), next, two).longerEachTime(2, YEAR))
                .isEqualTo(longer);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-28T12:00, 2014-03-29T11:00, 2014-03-29T12:00, 2014-03-30T12:00, false",
        "2014-03-28T12:00, 2014-03-29T11:00, 2014-03-29T12:00, 2014-03-30T12:00:01, true",
        "2013-10-25T12:00, 2013-10-26T13:00, 2013-10-26T14:00, 2013-10-27T14:00, false",
        "2013-10-25T12:00, 2013-10-26T13:00, 2013-10-26T14:00, 2013-10-27T14:00:01, true"
    })
    void how_long_an_episode_lasted_is_time_that_went_by_and_not_the_clock(
            String from, String to, String nextFrom, String nextTo, boolean longer) {
        MissingHistory history =
                history(at("2014-06-20T21:00"), lasting("m1", from, to), lasting("m2", nextFrom, nextTo));

        assertThat(history.longerEachTime(2, YEAR)).isEqualTo(longer);
    }

    @Test
    void only_the_last_episodes_need_be_longer_each_time() {
        MissingEpisode long1 = lasting("m1", "2014-06-01T00:00", "2014-06-01T20:00");
        MissingEpisode one = lasting("m2", "2014-06-02T00:00", "2014-06-02T01:00");
        MissingEpisode two = lasting("m3", "2014-06-03T00:00", "2014-06-03T02:00");
        MissingEpisode three = lasting("m4", "2014-06-04T00:00", "2014-06-04T03:00");

        MissingHistory history = history(at("2014-06-20T21:00"), three, long1, two, one);

        assertThat(history.longerEachTime(3, YEAR)).isTrue();
        assertThat(history.longerEachTime(4, YEAR)).isFalse();
        assertThat(history.longerEachTime(5, YEAR)).isFalse();
    }

    @Test
    void an_episode_that_goes_on_counts_as_long_as_it_has_lasted_and_the_boundary_is_remembered() {
        MissingEpisode two = lasting("m1", "2014-06-01T10:00", "2014-06-01T12:00");
        MissingEpisode open = Told.reported("m2", at("2014-06-20T19:30"));
        AsOf before = new AsOf(moment("2014-06-20T21:29:59"));
        AsOf then = new AsOf(moment("2014-06-20T21:30"));

        assertThat(new MissingHistory(List.of(two, open), Optional.empty(), before).longerEachTime(2, YEAR))
                .isFalse();
        assertThat(before.boundaries()).containsExactly(at("2014-06-20T21:30"));
        assertThat(new MissingHistory(List.of(two, open), Optional.empty(), then).longerEachTime(2, YEAR))
                .isTrue();
        assertThat(then.boundaries()).isEmpty();
    }

    @Test
    void an_episode_that_has_just_begun_does_not_hide_the_series_before_it() {
        MissingEpisode one = lasting("m1", "2014-06-01T10:00", "2014-06-01T11:00");
        MissingEpisode two = lasting("m2", "2014-06-03T10:00", "2014-06-03T12:00");
        MissingEpisode open = Told.reported("m3", at("2014-06-20T20:59"));

        assertThat(history(at("2014-06-20T21:00"), one, two, open).longerEachTime(2, YEAR))
                .isTrue();
        assertThat(history(at("2014-06-20T21:00"), two, open).longerEachTime(2, YEAR))
                .isFalse();
    }

    @Test
    void an_episode_begins_when_the_child_went_else_when_it_was_reported() {
        MissingEpisode two = lasting("m1", "2014-06-01T10:00", "2014-06-01T12:00");
        MissingEpisode three =
                Told.found("m2", known("2014-06-02T10:00"), known("2014-06-02T11:00:01"), known("2014-06-02T13:00"));

        assertThat(history(at("2014-06-20T21:00"), two, three).longerEachTime(2, YEAR))
                .isTrue();
    }

    @Test
    void an_episode_without_both_ends_breaks_the_series() {
        MissingEpisode one = lasting("m1", "2014-06-01T10:00", "2014-06-01T11:00");
        MissingEpisode two = lasting("m3", "2014-06-03T10:00", "2014-06-03T12:00");
        MissingEpisode noEnd = Told.found("m2", Optional.empty(), known("2014-06-02T10:00"), Optional.empty());
        MissingEpisode lastNoEnd = Told.found("m4", Optional.empty(), known("2014-06-04T10:00"), Optional.empty());
        MissingEpisode neverFound = Told.reported("m2", at("2014-06-02T10:00"));
        MissingEpisode undated = Told.episode("m5", Optional.empty(), Optional.empty());

        assertThat(history(at("2014-06-20T21:00"), one, two).longerEachTime(2, YEAR))
                .isTrue();
        assertThat(history(at("2014-06-20T21:00"), one, noEnd, two).longerEachTime(2, YEAR))
                .isFalse();
        assertThat(history(at("2014-06-20T21:00"), one, neverFound, two).longerEachTime(2, YEAR))
                .isFalse();
        assertThat(history(at("2014-06-20T21:00"), one, two, lastNoEnd).longerEachTime(2, YEAR))
                .isFalse();
        assertThat(history(at("2014-06-20T21:00"), one, two, undated).longerEachTime(2, YEAR))
                .isFalse();
    }

    private static MissingEpisode lasting(String id, String from, String to) {
        return Told.found(id, known(from), Optional.empty(), known(to));
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
