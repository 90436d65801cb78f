package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.SchoolDays;
import org.childrisk.facts.SchoolTerm;
import org.childrisk.policy.Deadline.Caveat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseCalendarTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Policy POLICY = SmallPolicy.read();
    private static final CaseCalendar WORKING = POLICY.calendar(LONDON, Optional.empty());

    /** Spring term of 2026 with its half-term holiday, and the summer term; one training day. */
    private static final CaseCalendar SCHOOL = POLICY.calendar(
            LONDON,
            Optional.of(new SchoolDays(
                    List.of(
                            term("2026-04-13", "2026-05-22"),
                            term("2026-01-06", "2026-02-13"),
                            term("2026-02-23", "2026-03-27"),
                            term("2026-06-01", "2026-07-21")),
                    List.of(LocalDate.parse("2026-03-13")))));

    @ParameterizedTest
    @CsvSource({
        "1WD,  2026-03-02T15:00, 2026-03-03T23:59:59, the next day",
        "1WD,  2026-03-06T15:00, 2026-03-09T23:59:59, over a weekend",
        "1WD,  2026-03-07T15:00, 2026-03-09T23:59:59, begun on a Saturday",
        "1WD,  2026-04-02T15:00, 2026-04-07T23:59:59, over Easter",
        "15WD, 2026-03-26T10:00, 2026-04-20T23:59:59, over Easter",
        "1WD,  2025-12-24T15:00, 2025-12-29T23:59:59, over Christmas",
        "2WD,  2026-12-24T15:00, 2026-12-30T23:59:59, Boxing Day on a Saturday",
        "1WD,  2021-12-31T15:00, 2022-01-04T23:59:59, New Year on a Saturday",
        "1WD,  2022-12-30T15:00, 2023-01-03T23:59:59, New Year on a Sunday",
        "1WD,  2022-06-01T15:00, 2022-06-06T23:59:59, the moved spring holiday and the jubilee",
        "1WD,  2022-09-16T15:00, 2022-09-20T23:59:59, a day of mourning",
        "1WD,  2023-05-05T15:00, 2023-05-09T23:59:59, the coronation",
        "1WD,  2026-03-27T15:00, 2026-03-30T23:59:59, the clocks go forward between",
        "1WD,  2026-10-23T15:00, 2026-10-26T23:59:59, the clocks go back between",
        "0WD,  2026-03-02T15:00, 2026-03-02T23:59:59, the same day"
    })
    void working_days_leave_out_weekends_and_bank_holidays(String span, String start, String due, String why) {
        Deadline deadline = Span.parse(span).deadline(local(start), WORKING);

        assertThat(deadline.at()).as(why).isEqualTo(local(due));
        assertThat(deadline.caveat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2WD, 2026-03-05T10:00, 2026-03-03T23:59:59",
        "2WD, 2026-04-07T10:00, 2026-04-01T23:59:59",
        "5WD, 2026-01-05T10:00, 2025-12-24T23:59:59"
    })
    void working_days_are_counted_back_from_an_event(String span, String event, String due) {
        assertThat(Span.parse(span).before(local(event), WORKING)).isEqualTo(local(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T21:00, 2026-03-03T08:00, the next morning",
        "2026-03-03T02:00, 2026-03-03T08:00, the same morning",
        "2026-03-03T08:00, 2026-03-04T08:00, school has begun",
        "2026-03-06T21:00, 2026-03-09T08:00, over a weekend",
        "2026-03-12T21:00, 2026-03-16T08:00, over a training day",
        "2026-02-13T21:00, 2026-02-23T08:00, over half-term",
        "2026-03-27T21:00, 2026-04-13T08:00, over Easter and the change of the clocks",
        "2026-05-01T21:00, 2026-05-05T08:00, over a bank holiday in term"
    })
    void a_notice_is_due_when_school_next_begins(String start, String due, String why) {
        Deadline deadline = Span.parse("1SDT8H").deadline(local(start), SCHOOL);

        assertThat(deadline.at()).as(why).isEqualTo(local(due));
        assertThat(deadline.caveat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27T21:00, 2026-03-30T08:00", "2026-04-02T21:00, 2026-04-07T08:00"})
    void without_school_days_working_days_are_counted_and_the_result_says_so(String start, String due) {
        Deadline deadline = Span.parse("1SDT8H").deadline(local(start), WORKING);

        assertThat(deadline.at()).isEqualTo(local(due));
        assertThat(deadline.caveat()).contains(Caveat.NO_SCHOOL_DAYS);
    }

    @Test
    void beyond_the_terms_that_are_known_working_days_are_counted() {
        Deadline deadline = Span.parse("1SDT8H").deadline(local("2026-07-21T21:00"), SCHOOL);

        assertThat(deadline.at()).isEqualTo(local("2026-07-22T08:00"));
        assertThat(deadline.caveat()).contains(Caveat.NO_SCHOOL_DAYS);
    }

    @ParameterizedTest
    @CsvSource({"15WD, 2030-12-20T10:00", "1WD, 2031-01-06T10:00", "1SDT8H, 2030-12-31T10:00", "1WD, 1999-12-01T10:00"})
    void beyond_the_list_of_bank_holidays_the_count_says_so(String span, String start) {
        assertThat(Span.parse(span).deadline(local(start), WORKING).caveat()).contains(Caveat.NO_BANK_HOLIDAYS);
    }

    @Test
    void the_last_year_of_the_list_is_counted_rightly() {
        assertThat(Span.parse("3WD").deadline(local("2030-12-24T10:00"), WORKING))
                .isEqualTo(new Deadline(local("2030-12-31T23:59:59"), Optional.empty()));
    }

    private static SchoolTerm term(String from, String to) {
        return new SchoolTerm(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(LONDON).toInstant();
    }
}
