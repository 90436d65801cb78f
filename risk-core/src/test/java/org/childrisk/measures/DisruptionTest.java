package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.DisruptionKind;
import org.childrisk.facts.DisruptionMeasure;
import org.childrisk.facts.Rank;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisruptionTest {

    private static final Optional<Instant> GIVEN = Optional.of(at("2026-03-11T10:00"));
    private static final Optional<Instant> LATER = Optional.of(at("2026-03-12T10:00"));
    private static final Optional<String> HOTEL = Optional.of("hotel");

    @ParameterizedTest
    @CsvSource({"2026-09-11T10:00:00, false", "2026-09-11T10:00:01, true"})
    void a_notice_of_six_months_counts_them_by_the_calendar(String end, boolean longer) {
        assertThat(hotelNotice(GIVEN, Optional.of(at(end)), Rank.UNKNOWN).longerThan(Span.parse("P6M")))
                .isEqualTo(longer);
    }

    @Test
    void a_date_that_nobody_recorded_makes_no_notice_too_long() {
        assertThat(hotelNotice(Optional.empty(), LATER, Rank.UNKNOWN).longerThan(Span.parse("PT1H")))
                .isFalse();
        assertThat(hotelNotice(GIVEN, Optional.empty(), Rank.UNKNOWN).longerThan(Span.parse("PT1H")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SERGEANT, true", "INSPECTOR, false", "UNKNOWN, false"})
    void a_rank_that_nobody_recorded_is_not_too_low(Rank rank, boolean below) {
        assertThat(hotelNotice(GIVEN, LATER, rank).rankedBelow(Rank.INSPECTOR)).isEqualTo(below);
    }

    @Test
    void what_has_no_date_nobody_and_no_place_or_no_stated_end_of_a_hotel_notice_is_incomplete() {
        assertThat(hotelNotice(GIVEN, LATER, Rank.UNKNOWN).isIncomplete()).isFalse();
        assertThat(hotelNotice(Optional.empty(), LATER, Rank.UNKNOWN).isIncomplete())
                .isTrue();
        assertThat(hotelNotice(GIVEN, Optional.empty(), Rank.UNKNOWN).isIncomplete())
                .isTrue();
        assertThat(notice(Optional.of("man"), Optional.empty()).isIncomplete()).isFalse();
        assertThat(notice(Optional.empty(), HOTEL).isIncomplete()).isFalse();
        assertThat(notice(Optional.empty(), Optional.empty()).isIncomplete()).isTrue();
    }

    @Test
    void a_measure_is_known_from_when_it_was_imposed_and_says_nothing_to_a_log() {
        Disruption notice = notice(Optional.of("man"), Optional.empty());

        assertThat(notice.knownAt()).isEqualTo(GIVEN);
        assertThat(notice.imposedAt()).isEqualTo(GIVEN);
        assertThat(notice.ref()).isEqualTo("notice");
        assertThat(notice.isAbductionNotice()).isTrue();
        assertThat(notice.isHotelNotice()).isFalse();
        assertThat(notice.inWriting()).isEqualTo(Answer.YES);
        assertThat(notice.source()).isEmpty();
        assertThat(notice).hasToString("Disruption");
    }

    private static Disruption hotelNotice(Optional<Instant> given, Optional<Instant> ends, Rank rank) {
        return disruption(DisruptionKind.HOTEL_NOTICE, Optional.empty(), HOTEL, given, ends, rank);
    }

    private static Disruption notice(Optional<String> adult, Optional<String> place) {
        return disruption(
                DisruptionKind.ABDUCTION_WARNING_NOTICE, adult, place, GIVEN, Optional.empty(), Rank.INSPECTOR);
    }

    private static Disruption disruption(
            DisruptionKind kind,
            Optional<String> adult,
            Optional<String> place,
            Optional<Instant> given,
            Optional<Instant> ends,
            Rank rank) {
        return new Disruption(
                new DisruptionMeasure("notice", kind, adult, place, given, ends, rank, Answer.YES, Optional.empty()),
                new AsOf(moment("2026-03-20T10:00")));
    }
}
