package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "P1D,   2014-03-29T12:00, 2014-03-30T12:00, PT23H",
        "PT24H, 2014-03-29T12:00, 2014-03-30T13:00, PT24H",
        "P1D,   2014-10-25T12:00, 2014-10-26T12:00, PT25H",
        "PT24H, 2014-10-25T12:00, 2014-10-26T11:00, PT24H",
        "P1W,   2014-03-24T09:00, 2014-03-31T09:00, PT167H",
        "P1M,   2014-01-31T09:00, 2014-02-28T09:00, PT672H",
        "P1DT2H, 2014-10-25T12:00, 2014-10-26T14:00, PT27H"
    })
    void days_keep_the_wall_clock_and_hours_keep_their_length(String span, String start, String end, Duration elapsed) {
        Instant from = local(start);

        Instant after = Span.parse(span).after(from, CaseCalendar.of(LONDON));

        assertThat(after).isEqualTo(local(end));
        assertThat(Duration.between(from, after)).isEqualTo(elapsed);
    }

    @ParameterizedTest
    @CsvSource({
        "P1D,   2014-03-30T12:00, 2014-03-29T12:00",
        "PT24H, 2014-03-30T12:00, 2014-03-29T11:00",
        "P1D,   2014-10-26T12:00, 2014-10-25T12:00",
        "PT24H, 2014-10-26T12:00, 2014-10-25T13:00",
        "P3M,   2014-05-31T12:00, 2014-02-28T12:00"
    })
    void counting_back_follows_the_same_clock(String span, String end, String start) {
        assertThat(Span.parse(span).before(local(end), CaseCalendar.of(LONDON))).isEqualTo(local(start));
    }

    @ParameterizedTest
    @CsvSource({"2014-03-29T01:30:00Z, 2014-03-30T01:30:00Z", "2014-10-25T00:30:00Z, 2014-10-26T00:30:00Z"})
    void a_day_later_falls_on_a_moment_that_exists_once(Instant start, Instant end) {
        assertThat(Span.parse("P1D").after(start, CaseCalendar.of(LONDON))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "PT72H, 72 hours",
        "P3M, 3 months",
        "P1Y1M, 13 months",
        "P1D, 1 day",
        "P2W, 14 days",
        "P1DT1H30M, 1 day 1 hour 30 minutes",
        "PT1M, 1 minute",
        "PT0S, at once",
        "15WD, 15 working days",
        "1SDT8H, 1 school day"
    })
    void a_length_reads_in_plain_words(String span, String words) {
        assertThat(Span.parse(span).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "T6H",
                "P1DT",
                "72H",
                "PT6",
                "pt6h",
                "six hours",
                "WD",
                "1.5WD",
                "1SD",
                "1SDT24H",
                "15wd"
            })
    void anything_but_an_iso_length_is_refused_with_a_mend(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessage("Not a length of time: " + text
                        + ". Maybe write P90D for days, P3M for months, PT72H for hours,"
                        + " 15WD for working days or 1SDT8H for eight o'clock on the next school day.");
    }

    @ParameterizedTest
    @CsvSource({"P3M, 90", "P90D, 90", "P1Y, 360", "PT48H, 2", "P1DT24H, 2", "15WD, 21", "5SDT8H, 7"})
    void a_month_compares_as_thirty_days(String span, long days) {
        assertThat(Span.parse(span).roughly()).isEqualTo(Duration.ofDays(days));
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(LONDON).toInstant();
    }
}
