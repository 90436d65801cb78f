package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.SchoolDays;
import org.childrisk.facts.SchoolTerm;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.SmallPolicy;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Span QUARTER = Span.parse("P90D");
    private static final Span DAY = Span.parse("P1D");

    private final AsOf now = new AsOf(moment("2014-06-20T21:00"));

    @ParameterizedTest
    @CsvSource({
        "2014-01-15T10:00, P90D,    2014-04-15T10:00",
        "2014-01-15T10:00, PT2160H, 2014-04-15T11:00",
        "2013-09-01T10:00, P90D,    2013-11-30T10:00",
        "2013-09-01T10:00, PT2160H, 2013-11-30T09:00",
        "2014-03-29T12:00, P1D,     2014-03-30T12:00",
        "2014-03-29T12:00, PT24H,   2014-03-30T13:00",
        "2013-10-26T12:00, P1D,     2013-10-27T12:00",
        "2013-10-26T12:00, PT24H,   2013-10-27T11:00"
    })
    void the_third_report_counts_the_first_until_but_not_at_one_window_later(String first, String window, String end) {
        Span span = Span.parse(window);
        Instant second = at(first).plusSeconds(3600);

        assertThat(repeats(3, span, at(first), second, at(end).minusNanos(1))).containsExactly(3);
        assertThat(repeats(3, span, at(first), second, at(end).minusSeconds(1))).containsExactly(3);
        assertThat(repeats(3, span, at(first), second, at(end))).isEmpty();
        assertThat(repeats(3, span, at(first), second, at(end).plusNanos(1))).isEmpty();
    }

    @Test
    void a_window_of_school_days_reaches_over_the_holidays() {
        SchoolDays terms = new SchoolDays(
                List.of(
                        new SchoolTerm(LocalDate.parse("2026-04-13"), LocalDate.parse("2026-05-22")),
                        new SchoolTerm(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-21")),
                        new SchoolTerm(LocalDate.parse("2026-09-03"), LocalDate.parse("2026-12-18"))),
                List.of());
        ZonedDateTime moment = moment("2026-09-24T12:00");
        AsOf inTerm = new AsOf(moment, SmallPolicy.read().calendar(moment.getZone(), Optional.of(terms)));
        List<MissingEpisode> episodes =
                episodes(at("2026-05-01T10:00"), at("2026-05-02T10:00"), at("2026-09-24T10:00"));

        Report third = Report.of(episodes, Optional.empty(), inTerm).get(2);

        assertThat(third.makesRepeat(3, Span.parse("70SDT0H"), false)).isTrue();
        assertThat(third.makesRepeat(3, Span.parse("60SDT0H"), false)).isFalse();
    }

    @Test
    void where_months_differ_in_length_each_report_is_looked_at() {
        Instant[] reports = {
            at("2024-02-28T18:00"),
            at("2024-02-28T19:00"),
            at("2024-02-29T09:00"),
            at("2025-02-28T10:00"),
            at("2025-02-28T10:30")
        };

        // a year after the third is over at nine, a year after the first and the second is not
        assertThat(repeats(4, Span.parse("P12M"), reports)).containsExactly(5);
    }

    @Test
    void a_run_of_reports_makes_the_repeat_once_at_the_report_that_first_reached_the_number() {
        assertThat(repeats(3, QUARTER, june(1), june(2), june(3), june(4), june(5)))
                .containsExactly(3);
    }

    @Test
    void a_second_run_makes_it_again_and_a_run_that_only_thinned_out_does_too() {
        Instant january = at("2014-01-05T00:00");

        assertThat(repeats(2, DAY, january, january.plusSeconds(1), june(1), june(1).plusSeconds(1)))
                .containsExactly(2, 4);
        assertThat(repeats(3, QUARTER, january, january, january, at("2014-04-05T00:00"), june(1), june(2)))
                .containsExactly(1, 6);
    }

    @Test
    void reports_at_one_instant_make_the_repeat_once() {
        assertThat(repeats(3, QUARTER, june(1), june(2), june(2))).containsExactly(2);
        assertThat(repeats(3, QUARTER, june(1), june(1), june(1))).containsExactly(1);
    }

    @Test
    void where_one_a_day_counts_a_day_counts_with_its_first_report() {
        Instant morning = at("2014-06-02T08:00");
        Instant evening = at("2014-06-02T20:00");

        assertThat(repeats(3, QUARTER, true, june(1), morning, evening)).isEmpty();
        assertThat(repeats(3, QUARTER, true, june(1), morning, evening, june(3), june(3)))
                .containsExactly(4);
        assertThat(repeats(3, QUARTER, false, june(1), morning, evening, june(3)))
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-01T23:59:59, 2014-06-02T00:00, true",
        "2014-06-01T22:59:59, 2014-06-01T23:00, false",
        "2014-01-01T23:59:59, 2014-01-02T00:00, true",
        "2014-03-30T00:00:00, 2014-03-30T23:59:59, false",
        "2013-10-27T00:00:00, 2013-10-27T23:59:59, false"
    })
    void a_day_begins_at_midnight_in_the_zone(String one, String other, boolean two) {
        assertThat(repeats(2, QUARTER, true, at(one), at(other))).hasSize(two ? 1 : 0);
    }

    @Test
    void where_one_a_day_counts_it_does_so_beside_counted_reports_too() {
        EarlierReports one = counted(1, Optional.empty(), Optional.empty());
        List<MissingEpisode> sameDay = episodes(at("2014-06-02T08:00"), at("2014-06-02T20:00"));

        List<Report> reports = Report.of(sameDay, Optional.of(one), now);

        assertThat(reports)
                .extracting(report -> report.makesRepeat(3, QUARTER, true))
                .containsOnly(false);
        assertThat(reports)
                .extracting(report -> report.makesRepeat(3, QUARTER, false))
                .containsExactly(false, true, true);
    }

    @Test
    void the_order_of_the_episodes_on_file_makes_no_difference() {
        assertThat(repeats(3, QUARTER, june(3), june(1), june(2))).containsExactly(3);
    }

    @Test
    void a_repeat_that_dated_reports_made_neither_waits_nor_dissolves() {
        AsOf muchLater = new AsOf(moment("2020-01-01T00:00"));
        List<Report> reports = Report.of(episodes(june(1), june(2), june(3)), Optional.empty(), muchLater);

        assertThat(reports.get(2).makesRepeat(3, QUARTER, false)).isTrue();
        assertThat(muchLater.boundaries()).isEmpty();
        assertThat(repeats(3, QUARTER, june(1), june(2), june(3))).containsExactly(3);
        assertThat(now.boundaries()).isEmpty();
    }

    @Test
    void counted_reports_at_unknown_times_count_in_every_window() {
        EarlierReports two = counted(2, Optional.empty(), Optional.empty());
        EarlierReports three = counted(3, Optional.empty(), Optional.empty());

        assertThat(onlyCounted(two).makesRepeat(3, QUARTER, false)).isFalse();
        assertThat(onlyCounted(three).makesRepeat(3, QUARTER, false)).isTrue();
        assertThat(Report.of(episodes(june(1)), Optional.of(two), now))
                .extracting(report -> report.makesRepeat(3, QUARTER, false))
                .containsExactly(true, true);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-02T00:00:00, true", "2014-06-02T00:00:01, false", "2014-03-04T00:00:01, true"})
    void counted_reports_stand_in_the_window_of_a_dated_one_from_their_start_on(String since, boolean repeat) {
        EarlierReports two = counted(2, Optional.of(at(since)), Optional.empty());

        List<Report> reports = Report.of(episodes(june(2)), Optional.of(two), now);

        assertThat(reports.get(0).makesRepeat(3, QUARTER, false)).isEqualTo(repeat);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-15T10:00, P90D,    2014-04-15T10:00",
        "2014-01-15T10:00, PT2160H, 2014-04-15T11:00",
        "2013-09-01T10:00, P90D,    2013-11-30T10:00",
        "2013-09-01T10:00, PT2160H, 2013-11-30T09:00"
    })
    void counted_reports_stand_in_the_window_that_ends_when_somebody_told_of_them(
            String since, String window, String end) {
        Span span = Span.parse(window);

        assertThat(told(3, since, at(end).minusNanos(1)).makesRepeat(3, span, false))
                .isTrue();
        assertThat(told(3, since, at(end)).makesRepeat(3, span, false)).isFalse();
        assertThat(told(2, since, at(end).minusNanos(1)).makesRepeat(3, span, false))
                .isFalse();
        assertThat(now.boundaries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"33, false", "34, false", "35, true", "36, true"})
    void so_many_reports_in_four_years_cannot_be_spread_so_thinly_that_no_window_holds_three(
            int reports, boolean certain) {
        Report report = told(reports, "2010-06-20T09:00", at("2014-06-20T09:00"));

        assertThat(report.makesRepeat(3, QUARTER, false)).isEqualTo(certain);
    }

    @Test
    void at_the_instant_at_which_they_fit_two_by_two_into_the_windows_nothing_is_certain() {
        Instant fit = Span.parse("P1530D").after(at("2010-03-01T09:00"), CaseCalendar.of(Told.LONDON));

        assertThat(told(36, "2010-03-01T09:00", fit.minusNanos(1)).makesRepeat(3, QUARTER, false))
                .isTrue();
        assertThat(told(36, "2010-03-01T09:00", fit).makesRepeat(3, QUARTER, false))
                .isFalse();
        assertThat(told(36, "2010-03-01T09:00", fit.plusNanos(1)).makesRepeat(3, QUARTER, false))
                .isFalse();
    }

    @Test
    void where_nobody_knows_when_it_was_told_now_counts_and_the_boundary_is_remembered() {
        Report lately = onlyCounted(counted(3, Optional.of(at("2014-05-01T09:00")), Optional.empty()));

        assertThat(lately.makesRepeat(3, QUARTER, false)).isTrue();
        assertThat(now.boundaries()).containsExactly(at("2014-07-30T09:00"));
    }

    @Test
    void certainty_that_ends_with_time_is_remembered_too() {
        Report overYears = onlyCounted(counted(36, Optional.of(at("2010-06-01T09:00")), Optional.empty()));

        assertThat(overYears.makesRepeat(3, QUARTER, false)).isTrue();
        assertThat(now.boundaries())
                .containsExactly(Span.parse("P1530D").after(at("2010-06-01T09:00"), CaseCalendar.of(Told.LONDON)));
    }

    @Test
    void counted_reports_were_known_when_somebody_told_of_them() {
        Source carer = new Source(SourceRole.FOSTER_CARER, Optional.of(june(9)), Optional.empty());
        EarlierReports four = counted(4, Optional.of(june(1)), Optional.of(carer));

        List<Report> reports = Report.of(episodes(june(2)), Optional.of(four), now);

        assertThat(reports).extracting(Report::knownAt).containsExactly(Optional.of(june(2)), Optional.of(june(9)));
        assertThat(reports).extracting(Report::source).containsOnly(Optional.of(carer));
        assertThat(reports).extracting(Report::ref).containsOnly("missingHistory");
        assertThat(reports.get(1).say(new FactWords(Told.LONDON)))
                .isEqualTo("missing reports: 2 Jun 2014 00:00, 4 more since 1 Jun 2014 00:00");
        assertThat(onlyCounted(counted(4, Optional.empty(), Optional.empty())).knownAt())
                .isEmpty();
    }

    @Test
    void a_child_never_reported_missing_has_no_report() {
        assertThat(Report.of(List.of(), Optional.empty(), now)).isEmpty();
        assertThat(Report.of(List.of(Told.episode("m", Optional.empty(), Optional.empty())), Optional.empty(), now))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-01T10:00, P7D,   2014-06-08T10:00",
        "2014-03-25T10:00, P7D,   2014-04-01T10:00",
        "2014-03-25T10:00, PT168H, 2014-04-01T11:00",
        "2013-10-23T10:00, P7D,   2013-10-30T10:00",
        "2013-10-23T10:00, PT168H, 2013-10-30T09:00"
    })
    void a_second_report_is_soon_after_the_first_until_but_not_at_the_limit(String first, String soon, String limit) {
        Span span = Span.parse(soon);

        assertThat(soonAfterTheFirst(span, at(first), at(limit).minusNanos(1))).containsExactly(2);
        assertThat(soonAfterTheFirst(span, at(first), at(limit))).isEmpty();
        assertThat(soonAfterTheFirst(span, at(first), at(limit).plusNanos(1))).isEmpty();
        assertThat(now.boundaries()).isEmpty();
    }

    @Test
    void only_the_second_report_ever_is_soon_after_the_first() {
        EarlierReports one = counted(1, Optional.empty(), Optional.empty());

        assertThat(soonAfterTheFirst(QUARTER, june(1))).isEmpty();
        assertThat(soonAfterTheFirst(QUARTER, june(1), june(2), june(3))).containsExactly(2);
        assertThat(Report.of(episodes(june(1), june(2)), Optional.of(one), now))
                .noneMatch(report -> report.soonAfterTheFirst(QUARTER));
    }

    /** The numbers of the reports with which the child became a repeat. */
    private List<Integer> repeats(int reports, Span window, Instant... moments) {
        return repeats(reports, window, false, moments);
    }

    private List<Integer> repeats(int reports, Span window, boolean oneADay, Instant... moments) {
        List<Report> all = Report.of(episodes(moments), Optional.empty(), now);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).makesRepeat(reports, window, oneADay))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private List<Integer> soonAfterTheFirst(Span window, Instant... moments) {
        List<Report> all = Report.of(episodes(moments), Optional.empty(), now);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).soonAfterTheFirst(window))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private Report told(int reports, String since, Instant at) {
        Source source = new Source(SourceRole.FOSTER_CARER, Optional.of(at), Optional.empty());
        return onlyCounted(counted(reports, Optional.of(at(since)), Optional.of(source)));
    }

    private Report onlyCounted(EarlierReports earlier) {
        return Report.of(List.of(), Optional.of(earlier), now).get(0);
    }

    private static EarlierReports counted(int reports, Optional<Instant> since, Optional<Source> source) {
        return new EarlierReports(reports, since, source);
    }

    private static List<MissingEpisode> episodes(Instant... moments) {
        return Stream.iterate(0, i -> i < moments.length, i -> i + 1)
                .map(i -> Told.reported("m" + i, Arrays.asList(moments).get(i)))
                .toList();
    }

    private static Instant june(int day) {
        return at("2014-06-0" + day + "T00:00");
    }
}
