package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.childrisk.facts.CaseFile;
import org.childrisk.json.CaseFileReader;
import org.childrisk.policy.SmallPolicy;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustodyTest {

    private static final Span NINE_HOURS = Span.parse("PT9H");

    @ParameterizedTest
    @CsvSource({"19:00:00, false", "19:00:01, true"})
    void two_reviews_are_too_far_apart_from_a_second_after_the_limit(String second, boolean apart) {
        Custody custody = custody("", "PACE_REVIEW", "2026-03-13T10:00:00Z", "2026-03-13T" + second + "Z");

        assertThat(custody.reviewsApart(NINE_HOURS)).isEqualTo(apart);
    }

    @Test
    void what_is_still_to_be_done_is_no_gap() {
        assertThat(custody("", "PACE_REVIEW", "2026-03-13T10:00:00Z").reviewsApart(NINE_HOURS))
                .isFalse();
        assertThat(custody("", "CARE_IN_THE_CELL").careApart(NINE_HOURS)).isFalse();
    }

    @Test
    void a_review_after_the_charge_does_not_count_and_the_charge_ends_the_last_gap() {
        String charged = ", chargedAt: '2026-03-13T18:00:00Z'";

        assertThat(custody(charged, "PACE_REVIEW", "2026-03-13T10:00:00Z", "2026-03-13T20:00:00Z")
                        .reviewsApart(NINE_HOURS))
                .isFalse();
        assertThat(custody(charged, "PACE_REVIEW").reviewsApart(NINE_HOURS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"13:00:00, false", "13:00:01, true"})
    void the_first_visit_or_review_is_counted_from_when_detention_was_authorised(String first, boolean apart) {
        String moment = "2026-03-13T" + first + "Z";

        assertThat(custody("", "CARE_IN_THE_CELL", moment).careApart(NINE_HOURS))
                .isEqualTo(apart);
        assertThat(custody("", "PACE_REVIEW", moment).reviewsApart(NINE_HOURS)).isEqualTo(apart);
    }

    @Test
    void it_is_known_from_when_detention_was_authorised_and_ends_when_the_child_leaves() {
        Custody custody =
                custody(", transferredAt: '2026-03-13T20:00:00Z', releasedAt: '2026-03-13T21:00:00Z'", "PACE_REVIEW");

        assertThat(custody.knownAt()).contains(at("2026-03-13T04:00"));
        assertThat(custody.endedAt()).contains(at("2026-03-13T20:00"));
        assertThat(custody.ref()).isEqualTo("cell");
        assertThat(custody.toString()).isEqualTo("Custody");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "', releasedAt: ''2026-03-13T22:00:00Z''', false",
        "', releasedAt: ''2026-03-14T03:00:00Z''', false",
        "', releasedAt: ''2026-03-14T03:00:01Z''', true",
        "', releasedAt: ''2026-03-14T03:00:01Z'', heldOvernight: ''NO''', true",
        "', heldOvernight: ''NO''', false",
        "', transferred: ''YES''', false",
        "', releasedAt: ''2026-03-13T22:00:00Z'', heldOvernight: ''YES''', true",
    })
    void a_night_is_stated_or_shown_by_the_times_on_record(String fields, boolean night) {
        assertThat(custody(fields, "PACE_REVIEW").heldAtNight(3)).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({
        "', heldOvernight: ''YES''', true",
        "'', false",
        "', chargedAt: ''2026-03-13T16:00:00Z''', true",
        "', chargedAt: ''2026-03-14T09:00:00Z'', heldOvernight: ''YES''', false",
        "', chargedAt: ''2026-03-14T02:00:00Z'', bailRefusedAt: ''2026-03-14T03:30:00Z''', false",
        "', bailRefusedAt: ''2026-03-14T02:30:00Z''', true",
    })
    void only_a_night_after_bail_was_refused_or_after_the_charge_counts_there(String fields, boolean night) {
        assertThat(custody(fields, "PACE_REVIEW").heldAtNightAfterCharge(3)).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({
        "', bailRefused: ''YES''', true",
        "'', false",
        "', chargedAt: ''2026-03-13T15:00:00Z''', true",
        "', chargedAt: ''2026-03-13T15:00:00Z'', bailRefused: ''NO''', false",
        "', chargedAt: ''2026-03-13T15:00:00Z'', releasedAt: ''2026-03-14T00:00:00Z''', false",
        "', chargedAt: ''2026-03-13T15:00:00Z'', releasedAt: ''2026-03-14T00:00:01Z''', true",
        "', chargedAt: ''2026-03-13T15:00:00Z'', transferred: ''YES''', false",
        "', chargedAt: ''2026-03-14T03:00:01Z''', false",
    })
    void a_child_still_there_long_after_the_charge_was_refused_bail_unless_somebody_says_no(
            String fields, boolean refused) {
        assertThat(custody(fields, "PACE_REVIEW").refusedBail(NINE_HOURS)).isEqualTo(refused);
    }

    private static Custody custody(String fields, String action, String... moments) {
        String steps = Arrays.stream(moments)
                .map(moment -> "{action: " + action + ", about: cell, at: '" + moment + "'}")
                .collect(Collectors.joining(", "));
        CaseFile caseFile = new CaseFileReader().readYaml("""
                {asOf: '2026-03-14T12:00:00Z[Europe/London]', reference: case-1, child: {id: child},
                 proceedings: [{type: Detention, id: cell, authorisedAt: '2026-03-13T04:00:00Z'%s}], steps: [%s]}
                """.formatted(fields, steps));
        return CaseMeasures.of(caseFile, SmallPolicy.read()).facts().stream()
                .filter(Custody.class::isInstance)
                .map(Custody.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
