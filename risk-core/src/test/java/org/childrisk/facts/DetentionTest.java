package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import org.childrisk.json.CaseFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetentionTest {

    private static final String FOUR = "'2026-03-13T16:00:00Z'";
    private static final String FIVE = "'2026-03-13T17:00:00Z'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adultAtRights: 'YES'                                   | UNKNOWN
            adultAtRights: 'NO'                                    | NO
            adultAtInterview: 'NO'                                 | NO
            adultAtCharge: 'NO'                                    | NO
            interviewedAt: FOUR                                    | UNKNOWN
            interviewedAt: FOUR, adultAtInterview: 'YES'           | YES
            chargedAt: FOUR                                        | UNKNOWN
            chargedAt: FOUR, adultAtCharge: 'YES'                  | YES
            interviewedAt: FOUR, adultAtInterview: 'YES', chargedAt: FIVE | UNKNOWN
            interviewedAt: FOUR, appropriateAdultArrivedAt: FIVE   | NO
            interviewedAt: FIVE, adultAtInterview: 'YES', appropriateAdultArrivedAt: FOUR | YES
            """, quoteCharacter = '"')
    void an_adult_was_there_throughout_only_where_the_record_says_so_of_every_step(String fields, Answer throughout) {
        assertThat(detention(fields).adultThroughout()).isEqualTo(throughout);
    }

    @Test
    void detention_before_charge_ends_with_the_first_of_charge_move_and_release() {
        assertThat(detention("releasedAt: FIVE, chargedAt: FOUR").beforeChargeUntil())
                .contains(at("2026-03-13T16:00"));
        assertThat(detention("releasedAt: FIVE, transferredAt: FOUR").leftAt()).contains(at("2026-03-13T16:00"));
        assertThat(detention("heldOvernight: 'NO'").leftAt()).isEmpty();
    }

    @Test
    void a_secure_place_is_sought_where_one_is_asked_for_or_the_certificate_rests_on_there_being_none() {
        assertThat(detention("secureRequested: 'YES'").isSecureSought()).isTrue();
        assertThat(detention("certificateIssued: 'YES', certificateGround: SERIOUS_HARM")
                        .isSecureSought())
                .isTrue();
        assertThat(detention("certificateIssued: 'YES', certificateGround: IMPRACTICABLE")
                        .isSecureSought())
                .isFalse();
        assertThat(detention("accommodationRequestedAt: FIVE, bailRefusedAt: FOUR")
                        .secureSoughtAt())
                .contains(at("2026-03-13T17:00"));
        assertThat(detention("bailRefusedAt: FOUR").secureSoughtAt()).contains(at("2026-03-13T16:00"));
    }

    @Test
    void a_ground_counts_only_on_a_certificate_that_was_made_out() {
        assertThat(detention("certificateIssued: 'YES'").isCertifiedWithoutGround())
                .isTrue();
        assertThat(detention("certificateGround: IMPRACTICABLE").isCertifiedImpracticable())
                .isFalse();
        assertThat(detention("certificateIssued: 'YES', certificateGround: IMPRACTICABLE")
                        .isCertifiedImpracticable())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, YES", "YES, NO, NO", "NO, YES, NO", "YES, UNKNOWN, UNKNOWN", "UNKNOWN, YES, UNKNOWN"})
    void an_adult_is_excused_from_a_search_only_where_the_child_asked_and_the_adult_agreed(
            Answer asked, Answer agreed, Answer excused) {
        IntimateSearch search = (IntimateSearch) only(
                "{type: IntimateSearch, id: s, childWantedNoAdult: '" + asked + "', adultAgreed: '" + agreed + "'}");

        assertThat(search.adultExcused()).isEqualTo(excused);
    }

    private static Detention detention(String fields) {
        return (Detention) only(
                "{type: Detention, id: cell, " + fields.replace("FOUR", FOUR).replace("FIVE", FIVE) + "}");
    }

    private static Proceeding only(String proceeding) {
        return new CaseFileReader()
                .readYaml(
                        "{asOf: '2026-03-14T12:00:00Z[Europe/London]', reference: case-1, child: {id: child}, proceedings: ["
                                + proceeding + "]}")
                .proceedings()
                .get(0);
    }
}
