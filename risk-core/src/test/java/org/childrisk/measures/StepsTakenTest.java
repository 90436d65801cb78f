package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.step;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Interview;
import org.childrisk.facts.MedicalQuestion;
import org.childrisk.facts.MedicalSign;
import org.childrisk.facts.Referral;
import org.childrisk.facts.ReferralRoute;
import org.childrisk.facts.Told;
import org.childrisk.measures.StepsTaken.Discharge;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTakenTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Optional<Instant> START = Optional.of(at("2014-06-20T12:00"));
    private static final Optional<Instant> BEFORE = Optional.of(at("2014-06-20T11:59:59"));
    private static final Optional<Instant> AFTER = Optional.of(at("2014-06-20T12:00:01"));
    private static final Discharge NOT_DONE = new Discharge(false, Optional.empty());
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));
    private static final Fact OTHER = Told.reported("m2", at("2014-06-02T00:00"));

    @Test
    void a_step_about_the_same_fact_discharges_whenever_it_was_taken() {
        StepsTaken steps = taken(EPISODE, step("DEPLOY", BEFORE, Optional.of("m1")));

        assertThat(steps.discharge("DEPLOY", "m1", START)).isEqualTo(new Discharge(true, BEFORE));
    }

    @Test
    void a_step_about_another_fact_discharges_nothing() {
        StepsTaken steps = taken(EPISODE, OTHER, step("DEPLOY", AFTER, Optional.of("m2")));

        assertThat(steps.discharge("DEPLOY", "m1", START)).isEqualTo(NOT_DONE);
    }

    @Test
    void a_duty_about_the_child_as_such_is_met_by_a_step_about_any_one_fact_from_its_start() {
        StepsTaken after = taken(EPISODE, OTHER, step("DEPLOY", AFTER, Optional.of("m2")));
        StepsTaken before = taken(EPISODE, OTHER, step("DEPLOY", BEFORE, Optional.of("m2")));

        assertThat(after.discharge("DEPLOY", "", START)).isEqualTo(new Discharge(true, AFTER));
        assertThat(before.discharge("DEPLOY", "", START)).isEqualTo(NOT_DONE);
    }

    @Test
    void a_step_about_the_child_discharges_only_from_the_start_of_the_duty() {
        assertThat(deployedAt(BEFORE).discharge("DEPLOY", "m1", START)).isEqualTo(NOT_DONE);
        assertThat(deployedAt(BEFORE).discharge("DEPLOY", "", START)).isEqualTo(NOT_DONE);
        assertThat(deployedAt(START).discharge("DEPLOY", "m1", START)).isEqualTo(new Discharge(true, START));
        assertThat(deployedAt(AFTER).discharge("DEPLOY", "", START)).isEqualTo(new Discharge(true, AFTER));
    }

    @Test
    void where_a_start_or_a_time_is_not_on_record_a_step_counts() {
        assertThat(deployedAt(BEFORE).discharge("DEPLOY", "m1", Optional.empty()))
                .isEqualTo(new Discharge(true, BEFORE));
        assertThat(deployedAt(Optional.empty()).discharge("DEPLOY", "m1", START))
                .isEqualTo(new Discharge(true, Optional.empty()));
    }

    @Test
    void the_earliest_step_that_counts_tells_when_whatever_their_order() {
        Fact before = step("DEPLOY", BEFORE, Optional.empty());
        Fact start = step("SEND_OFFICERS", START, Optional.empty());
        Fact after = step("DEPLOY", AFTER, Optional.empty());

        assertThat(taken(after, before, start).discharge("DEPLOY", "", START)).isEqualTo(new Discharge(true, START));
        assertThat(taken(start, after, before).discharge("DEPLOY", "", START)).isEqualTo(new Discharge(true, START));
    }

    @Test
    void a_step_of_another_action_discharges_nothing() {
        assertThat(deployedAt(AFTER).discharge("PLAN_ABE_INTERVIEW", "", START)).isEqualTo(NOT_DONE);
    }

    @Test
    void a_strategy_discussion_counts_when_it_was_held() {
        String action = "CONVENE_STRATEGY_DISCUSSION";

        assertThat(taken(Told.discussion(AFTER)).discharge(action, "", START)).isEqualTo(new Discharge(true, AFTER));
        assertThat(taken(Told.discussion(Optional.empty())).discharge(action, "", START))
                .isEqualTo(NOT_DONE);
    }

    @Test
    void an_interview_counts_when_it_was_planned_else_when_it_was_held() {
        String action = "PLAN_ABE_INTERVIEW";

        assertThat(taken(interview(START, AFTER)).discharge(action, "", START)).isEqualTo(new Discharge(true, START));
        assertThat(taken(interview(Optional.empty(), AFTER)).discharge(action, "", START))
                .isEqualTo(new Discharge(true, AFTER));
        assertThat(taken(interview(Optional.empty(), Optional.empty())).discharge(action, "", START))
                .isEqualTo(NOT_DONE);
    }

    @Test
    void an_examination_answers_only_the_question_that_it_was_about() {
        StepsTaken steps = taken(question(BEFORE));

        assertThat(steps.discharge("BOOK_PAEDIATRIC_MEDICAL", "question-1", START))
                .isEqualTo(new Discharge(true, BEFORE));
        assertThat(steps.discharge("BOOK_PAEDIATRIC_MEDICAL", "", START)).isEqualTo(NOT_DONE);
        assertThat(taken(question(Optional.empty())).discharge("BOOK_PAEDIATRIC_MEDICAL", "question-1", START))
                .isEqualTo(NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({"SOCIAL_CARE, true", "MULTI_AGENCY_HUB, true", "SCHOOL, false", "HEALTH, false", "OTHER, false"})
    void a_referral_counts_when_it_went_to_social_care(ReferralRoute route, boolean done) {
        assertThat(taken(referral(route, AFTER))
                        .discharge("REFER_TO_SOCIAL_CARE", "", START)
                        .done())
                .isEqualTo(done);
        assertThat(taken(referral(route, Optional.empty()))
                        .discharge("REFER_TO_SOCIAL_CARE", "", START)
                        .done())
                .isFalse();
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
                Optional.empty());
    }
}
