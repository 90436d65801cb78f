package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Incident;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.Referral;
import org.childrisk.facts.ReferralRoute;
import org.childrisk.facts.Told;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final Span MONTHS = Span.parse("P3M");

    @ParameterizedTest
    @CsvSource({"2014-03-01T08:00:00, true", "2014-02-28T07:59:59, false"})
    void a_notice_makes_the_number_where_the_others_lie_within_the_span_before_it(String first, boolean expected) {
        List<Recurrence> notices = recurrences(
                notice("n1", first, Grade.LOW),
                notice("n2", "2014-05-01T08:00", Grade.LOW),
                notice("n3", "2014-06-01T08:00", Grade.LOW));

        assertThat(notices.get(2).makes(3, MONTHS)).isEqualTo(expected);
        assertThat(notices.get(1).makes(3, MONTHS)).isFalse();
    }

    @Test
    void a_notice_graded_higher_is_none_of_the_low_ones_and_very_low_is() {
        assertThat(recurrences(
                        notice("n1", "2014-05-01T08:00", Grade.MEDIUM),
                        notice("n2", "2014-05-01T08:00", Grade.VERY_LOW)))
                .extracting(Recurrence::ref)
                .containsExactly("n2");
    }

    @Test
    void notices_and_injuries_are_counted_apart() {
        List<Recurrence> both =
                recurrences(notice("n1", "2014-05-01T08:00", Grade.LOW), injury("i1", "2014-05-02T08:00"));

        assertThat(both).extracting(Recurrence::isLowNotice).containsExactly(true, false);
        assertThat(both).extracting(Recurrence::isInjuryReport).containsExactly(false, true);
        assertThat(both).noneMatch(it -> it.makes(2, MONTHS));
        assertThat(both).extracting(Recurrence::knownAt).contains(Optional.of(at("2014-05-02T08:00")));
    }

    @Test
    void one_of_a_series_says_what_it_is_and_shows_nothing_by_accident() {
        Recurrence injury = recurrences(injury("i1", "2014-05-02T08:00")).get(0);

        assertThat(injury.say(new FactWords(Told.LONDON))).startsWith("incident i1: kind assault or injury");
        assertThat(injury.source()).isEmpty();
        assertThat(injury).hasToString("Recurrence");
    }

    private static List<Recurrence> recurrences(Fact... facts) {
        CaseFile.Builder builder = CaseFile.about(Told.ageless(), Told.moment("2014-07-01T08:00"));
        List.of(facts).forEach(builder::with);
        return Recurrence.of(builder.build(), CaseCalendar.of(Told.LONDON));
    }

    private static Referral notice(String id, String known, Grade grade) {
        return new Referral(
                id,
                ReferralRoute.MULTI_AGENCY_HUB,
                Optional.of(at(known)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.of(grade),
                Optional.empty());
    }

    private static Incident injury(String id, String reported) {
        return new Incident(
                id,
                IncidentKind.ASSAULT_OR_INJURY,
                Optional.empty(),
                Optional.of(at(reported)),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }
}
