package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.AccessCheck;
import org.childrisk.facts.Answer;
import org.childrisk.facts.ChildLink;
import org.childrisk.facts.ConferenceKind;
import org.childrisk.facts.DigitalExhibit;
import org.childrisk.facts.DisruptionKind;
import org.childrisk.facts.DisruptionMeasure;
import org.childrisk.facts.ExhibitOwner;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Interview;
import org.childrisk.facts.MedicalQuestion;
import org.childrisk.facts.MedicalSign;
import org.childrisk.facts.OtherChild;
import org.childrisk.facts.PremisesSearch;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.Referral;
import org.childrisk.facts.ReferralRoute;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.SupervisorReview;
import org.childrisk.facts.Told;
import org.childrisk.measures.StepsTaken.Discharge;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTakenTest {

    private static final Fact MAN = Told.adult("man", List.of());
    private static final String NOW = "2014-06-20T21:00";
    private static final Optional<Instant> START = Optional.of(at("2014-06-20T12:00"));
    private static final Optional<Instant> BEFORE = Optional.of(at("2014-06-20T11:59:59"));
    private static final Optional<Instant> AFTER = Optional.of(at("2014-06-20T12:00:01"));
    private static final String SEARCH = "SEARCH_PREMISES_AND_LIKELY_PLACES";
    private static final Discharge NOT_DONE = new Discharge(false, Optional.empty());
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));
    private static final Fact OTHER = Told.reported("m2", at("2014-06-02T00:00"));

    @Test
    void a_step_about_the_same_fact_discharges_whenever_it_was_taken() {
        StepsTaken steps = taken(EPISODE, step("DEPLOY", BEFORE, Optional.of("m1")));

        assertThat(steps.discharge("DEPLOY", "m1", START, Rank.UNKNOWN)).isEqualTo(new Discharge(true, BEFORE));
    }

    @Test
    void a_step_about_another_fact_discharges_nothing() {
        StepsTaken steps = taken(EPISODE, OTHER, step("DEPLOY", AFTER, Optional.of("m2")));

        assertThat(steps.discharge("DEPLOY", "m1", START, Rank.UNKNOWN)).isEqualTo(NOT_DONE);
    }

    @Test
    void a_duty_about_the_child_as_such_is_met_by_a_step_about_any_one_fact_from_its_start() {
        StepsTaken after = taken(EPISODE, OTHER, step("DEPLOY", AFTER, Optional.of("m2")));
        StepsTaken before = taken(EPISODE, OTHER, step("DEPLOY", BEFORE, Optional.of("m2")));

        assertThat(after.discharge("DEPLOY", "", START, Rank.UNKNOWN)).isEqualTo(new Discharge(true, AFTER));
        assertThat(before.discharge("DEPLOY", "", START, Rank.UNKNOWN)).isEqualTo(NOT_DONE);
    }

    @Test
    void what_was_done_for_another_child_meets_no_duty_about_this_one() {
        Fact brother = new OtherChild(
                "brother", Optional.empty(), ChildLink.SIBLING, Optional.empty(), Answer.UNKNOWN, Optional.empty());
        StepsTaken steps = taken(EPISODE, brother, step("DEPLOY", AFTER, Optional.of("brother")));

        assertThat(steps.discharge("DEPLOY", "", START, Rank.UNKNOWN)).isEqualTo(NOT_DONE);
        assertThat(steps.times("DEPLOY", "")).isEmpty();
        assertThat(steps.discharge("DEPLOY", "brother", START, Rank.UNKNOWN)).isEqualTo(new Discharge(true, AFTER));
    }

    @Test
    void a_step_about_the_child_discharges_only_from_the_start_of_the_duty() {
        assertThat(deployedAt(BEFORE).discharge("DEPLOY", "m1", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
        assertThat(deployedAt(BEFORE).discharge("DEPLOY", "", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
        assertThat(deployedAt(START).discharge("DEPLOY", "m1", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, START));
        assertThat(deployedAt(AFTER).discharge("DEPLOY", "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, AFTER));
    }

    @Test
    void where_a_start_or_a_time_is_not_on_record_a_step_counts() {
        assertThat(deployedAt(BEFORE).discharge("DEPLOY", "m1", Optional.empty(), Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, BEFORE));
        assertThat(deployedAt(Optional.empty()).discharge("DEPLOY", "m1", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, Optional.empty()));
    }

    @Test
    void the_earliest_step_that_counts_tells_when_whatever_their_order() {
        Fact before = step("DEPLOY", BEFORE, Optional.empty());
        Fact start = step("SEND_OFFICERS", START, Optional.empty());
        Fact after = step("DEPLOY", AFTER, Optional.empty());

        assertThat(taken(after, before, start).discharge("DEPLOY", "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, START));
        assertThat(taken(start, after, before).discharge("DEPLOY", "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, START));
    }

    @Test
    void a_step_of_another_action_discharges_nothing() {
        assertThat(deployedAt(AFTER).discharge("PLAN_ABE_INTERVIEW", "", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    @Test
    void whether_a_strategy_discussion_counts_is_for_a_rule_to_say() {
        String action = "CONVENE_STRATEGY_DISCUSSION";
        StepsTaken steps = taken(Told.discussion(AFTER));

        assertThat(steps.discharge(action, "", START, Rank.UNKNOWN)).isEqualTo(NOT_DONE);
        assertThat(steps.and(List.of(new StepsTaken.Counted(action, AFTER))).discharge(action, "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, AFTER));
    }

    @Test
    void a_conference_counts_when_it_was_held() {
        StepsTaken steps = taken(
                Told.conference("c1", ConferenceKind.INITIAL, AFTER),
                Told.conference("c2", ConferenceKind.REVIEW, AFTER));

        assertThat(steps.times("HOLD_ICPC", "")).containsExactly(AFTER.orElseThrow());
        assertThat(steps.times("HOLD_REVIEW_CONFERENCE", "")).containsExactly(AFTER.orElseThrow());
    }

    @Test
    void an_interview_counts_when_it_was_planned_else_when_it_was_held() {
        String action = "PLAN_ABE_INTERVIEW";

        assertThat(taken(interview(START, AFTER)).discharge(action, "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, START));
        assertThat(taken(interview(Optional.empty(), AFTER)).discharge(action, "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, AFTER));
        assertThat(taken(interview(Optional.empty(), Optional.empty())).discharge(action, "", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    @Test
    void an_examination_answers_only_the_question_that_it_was_about() {
        StepsTaken steps = taken(question(BEFORE));

        assertThat(steps.discharge("BOOK_PAEDIATRIC_MEDICAL", "question-1", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, BEFORE));
        assertThat(steps.discharge("BOOK_PAEDIATRIC_MEDICAL", "", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
        assertThat(taken(question(Optional.empty()))
                        .discharge("BOOK_PAEDIATRIC_MEDICAL", "question-1", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({"SOCIAL_CARE, true", "MULTI_AGENCY_HUB, true", "SCHOOL, false", "HEALTH, false", "OTHER, false"})
    void a_referral_counts_when_it_went_to_social_care(ReferralRoute route, boolean done) {
        assertThat(taken(referral(route, AFTER))
                        .discharge("REFER_TO_SOCIAL_CARE", "", START, Rank.UNKNOWN)
                        .done())
                .isEqualTo(done);
        assertThat(taken(referral(route, Optional.empty()))
                        .discharge("REFER_TO_SOCIAL_CARE", "", START, Rank.UNKNOWN)
                        .done())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL_REFERRAL_MECHANISM, true", "SOCIAL_CARE, false", "OTHER, false"})
    void a_referral_of_a_possible_victim_of_slavery_counts_when_it_was_sent(ReferralRoute route, boolean done) {
        assertThat(taken(referral(route, AFTER))
                        .discharge("NRM_REFERRAL_CHILD", "", START, Rank.UNKNOWN)
                        .done())
                .isEqualTo(done);
        assertThat(taken(referral(route, Optional.empty()))
                        .discharge("NRM_REFERRAL_CHILD", "", START, Rank.UNKNOWN)
                        .done())
                .isFalse();
    }

    @Test
    void a_device_on_record_is_taken_when_it_was_seized() {
        assertThat(taken(device(AFTER)).discharge("SECURE_DEVICES", "", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, AFTER));
        assertThat(taken(device(Optional.empty())).discharge("SECURE_DEVICES", "", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "ABDUCTION_WARNING_NOTICE, CAWN_CONSIDER",
        "SEXUAL_RISK_ORDER, SRO_CONSIDER",
        "SEXUAL_HARM_PREVENTION_ORDER, SHPO_CONSIDER",
        "SLAVERY_AND_TRAFFICKING_ORDER, TRAFFICKING_ORDER_CONSIDER",
        "CRIMINAL_EXPLOITATION_PREVENTION_ORDER, CCE_PREVENTION_ORDER_CONSIDER"
    })
    void what_was_used_against_an_adult_has_been_considered_for_that_adult(DisruptionKind kind, String action) {
        assertThat(taken(MAN, disruption(kind, Rank.UNKNOWN)).discharge(action, "man", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, AFTER));
        assertThat(taken(MAN, disruption(kind, Rank.UNKNOWN)).discharge(action, "other", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({"SERGEANT, false", "INSPECTOR, true", "UNKNOWN, true"})
    void a_notice_to_a_hotel_by_too_low_a_rank_is_none(Rank rank, boolean done) {
        assertThat(taken(MAN, disruption(DisruptionKind.HOTEL_NOTICE, rank))
                        .discharge("HOTEL_NOTICE", "", START, Rank.INSPECTOR)
                        .done())
                .isEqualTo(done);
    }

    @Test
    void another_measure_discharges_nothing() {
        assertThat(taken(MAN, disruption(DisruptionKind.INDIRECT, Rank.UNKNOWN))
                        .discharge("CAWN_CONSIDER", "man", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    private static DisruptionMeasure disruption(DisruptionKind kind, Rank rank) {
        return new DisruptionMeasure(
                "measure",
                kind,
                Optional.of("man"),
                Optional.empty(),
                AFTER,
                Optional.empty(),
                rank,
                Answer.UNKNOWN,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, false", "UNKNOWN, false"})
    void a_check_for_other_children_counts_once_every_way_to_them_was_looked_at(Answer online, boolean done) {
        AccessCheck check = new AccessCheck(
                "check",
                Optional.empty(),
                AFTER,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                online,
                Optional.empty());

        assertThat(check.isWithGaps()).isEqualTo(!done);
        assertThat(taken(check)
                        .discharge("OTHER_CHILDREN_AT_RISK_CHECK", "", START, Rank.UNKNOWN)
                        .done())
                .isEqualTo(done);
    }

    private static DigitalExhibit device(Optional<Instant> seized) {
        return new DigitalExhibit(
                "phone",
                ExhibitOwner.CHILD,
                seized,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"CONSTABLE, false", "SERGEANT, false", "INSPECTOR, true", "CHIEF_OFFICER, true", "UNKNOWN, true"})
    void a_step_by_somebody_known_to_be_of_too_low_a_rank_does_not_count(Rank rank, boolean counts) {
        StepsTaken steps = taken(EPISODE, step("DEPLOY", AFTER, Optional.of("m1"), rank));

        assertThat(steps.discharge("DEPLOY", "m1", START, Rank.INSPECTOR).done())
                .isEqualTo(counts);
        assertThat(steps.times("DEPLOY", "m1", Rank.INSPECTOR)).hasSize(counts ? 1 : 0);
        assertThat(steps.discharge("DEPLOY", "m1", START, Rank.UNKNOWN).done()).isTrue();
        assertThat(steps.times("DEPLOY", "m1")).containsExactly(AFTER.orElseThrow());
    }

    @Test
    void of_two_steps_the_one_of_the_rank_tells_when() {
        StepsTaken steps = taken(
                step("DEPLOY", START, Optional.empty(), Rank.CONSTABLE),
                step("DEPLOY", AFTER, Optional.empty(), Rank.INSPECTOR));

        assertThat(steps.discharge("DEPLOY", "", START, Rank.INSPECTOR)).isEqualTo(new Discharge(true, AFTER));
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, false", "UNKNOWN, false"})
    void a_supervisors_look_at_the_case_is_a_review_only_of_the_risk_that_was_reviewed(Answer reviewed, boolean done) {
        Fact review = new SupervisorReview(
                "r",
                Optional.of("m1"),
                AFTER,
                reviewed,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Rank.SERGEANT,
                Optional.empty(),
                Optional.empty());
        StepsTaken steps = taken(EPISODE, OTHER, review);

        assertThat(steps.discharge("RISK_REVIEW", "m1", START, Rank.UNKNOWN).done())
                .isEqualTo(done);
        assertThat(steps.discharge("RISK_REVIEW", "", START, Rank.UNKNOWN).done())
                .isEqualTo(done);
        assertThat(steps.discharge("RISK_REVIEW", "m2", START, Rank.UNKNOWN)).isEqualTo(NOT_DONE);
        assertThat(steps.discharge("RISK_REVIEW", "m1", START, Rank.INSPECTOR)).isEqualTo(NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, true", "NO, YES, false", "YES, NO, false", "UNKNOWN, YES, false", "YES, UNKNOWN, false"})
    void a_search_counts_once_every_place_is_listed_and_the_supervisor_knows(
            Answer everyPlace, Answer told, boolean done) {
        Fact search = new PremisesSearch("s", "m1", BEFORE, everyPlace, told, Optional.empty());
        StepsTaken steps = taken(EPISODE, OTHER, search);

        assertThat(steps.discharge(SEARCH, "m1", START, Rank.UNKNOWN))
                .isEqualTo(done ? new Discharge(true, BEFORE) : NOT_DONE);
        assertThat(steps.discharge(SEARCH, "m2", START, Rank.UNKNOWN)).isEqualTo(NOT_DONE);
    }

    @Test
    void a_grade_of_a_missing_child_on_the_record_is_a_first_assessment() {
        Fact exploitation = new RecordedGrade(
                RiskDomain.SEXUAL_EXPLOITATION,
                GradeOnRecord.LOW,
                AFTER,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Rank.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
        String action = "INITIAL_RISK_ASSESSMENT";

        assertThat(taken(Told.graded(Grade.LOW, AFTER)).discharge(action, "m1", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, AFTER));
        assertThat(taken(Told.graded(Grade.LOW, BEFORE)).discharge(action, "m1", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
        assertThat(taken(Told.graded(Grade.LOW, Optional.empty())).discharge(action, "m1", START, Rank.UNKNOWN))
                .isEqualTo(new Discharge(true, Optional.empty()));
        assertThat(taken(exploitation).discharge(action, "m1", START, Rank.UNKNOWN))
                .isEqualTo(NOT_DONE);
    }

    @Test
    void the_moments_of_an_action_come_earliest_first_and_leave_out_other_facts_and_unknown_times() {
        StepsTaken steps = taken(
                EPISODE,
                OTHER,
                step("DEPLOY", AFTER, Optional.of("m1")),
                step("SEND_OFFICERS", BEFORE, Optional.empty()),
                step("DEPLOY", START, Optional.of("m2")),
                step("DEPLOY", Optional.empty(), Optional.of("m1")),
                step("PLAN_ABE_INTERVIEW", START, Optional.of("m1")));

        assertThat(steps.times("DEPLOY", "m1")).containsExactly(BEFORE.orElseThrow(), AFTER.orElseThrow());
        assertThat(steps.times("DEPLOY", ""))
                .containsExactly(BEFORE.orElseThrow(), START.orElseThrow(), AFTER.orElseThrow());
    }

    private static StepsTaken deployedAt(Optional<Instant> when) {
        return taken(step("DEPLOY", when, Optional.empty()));
    }

    private static StepsTaken taken(Fact... facts) {
        return new StepsTaken(Told.file(NOW, facts), SmallPolicy.read().actions());
    }

    private static Interview interview(Optional<Instant> planned, Optional<Instant> held) {
        return new Interview("interview-1", planned, held, Answer.UNKNOWN, Optional.empty());
    }

    private static MedicalQuestion question(Optional<Instant> examined) {
        return new MedicalQuestion(
                "question-1",
                MedicalSign.BRUISING,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                examined,
                Answer.UNKNOWN,
                Optional.empty());
    }

    private static Referral referral(ReferralRoute route, Optional<Instant> sent) {
        return new Referral(
                "referral-1",
                route,
                Optional.empty(),
                sent,
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }
}
