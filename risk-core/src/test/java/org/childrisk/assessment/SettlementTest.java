package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Rank;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.childrisk.measures.ChildNow;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Sign;
import org.childrisk.policy.Deadline.Caveat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));

    @ParameterizedTest
    @CsvSource({"2014-06-20T15:00:01, DUE", "2014-06-20T15:00:00, OVERDUE", "2014-06-20T14:59:59, OVERDUE"})
    void a_duty_is_overdue_from_the_instant_at_which_its_time_is_up(String from, ActionStatus status) {
        RequiredAction action = settled(duty -> duty.from(known(from)).within("response.within"));

        assertThat(action.status()).isEqualTo(status);
        assertThat(action.due()).contains(at(from).plusSeconds(6 * 3600));
        assertThat(action.doneAt()).isEmpty();
    }

    @Test
    void the_end_of_the_time_allowed_is_a_boundary_only_while_it_is_to_come() {
        Rules rules = Rules.over(NOW);

        settle(rules, duty -> duty.from(known("2014-06-20T20:00")).within("response.within"));

        assertThat(rules.standing().nextDeadline()).contains(at("2014-06-21T02:00"));
    }

    @ParameterizedTest
    @CsvSource({"2014-10-26T11:59:59, DUE", "2014-10-26T12:00:00, OVERDUE"})
    void a_day_allowed_ends_at_the_same_hour_across_the_clock_change(String now, ActionStatus status) {
        Rules rules = Rules.over(now);

        List<RequiredAction> actions =
                settle(rules, duty -> duty.from(known("2014-10-25T12:00")).within("response.slower"));

        assertThat(actions).extracting(RequiredAction::status).containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-23T23:59:58, DUE", "2014-06-23T23:59:59, OVERDUE"})
    void a_working_day_allowed_ends_with_the_next_working_day(String now, ActionStatus status) {
        Rules rules = Rules.over(now);

        List<RequiredAction> actions =
                settle(rules, duty -> duty.from(known("2014-06-20T12:00")).within("decision.within"));

        assertThat(actions).extracting(RequiredAction::status).containsExactly(status);
        assertThat(actions).extracting(RequiredAction::caveat).containsExactly(Optional.empty());
        assertThat(rules.standing().nextDeadline())
                .isEqualTo(status == ActionStatus.DUE ? known("2014-06-23T23:59:59") : Optional.empty());
    }

    @Test
    void a_deadline_that_had_to_do_without_school_days_says_so() {
        RequiredAction action =
                settled(duty -> duty.from(known("2014-06-20T20:00")).within("notice.within"));

        assertThat(action.due()).contains(at("2014-06-23T08:00"));
        assertThat(action.caveat()).contains(Caveat.NO_SCHOOL_DAYS);
    }

    @Test
    void a_deadline_beyond_the_list_of_bank_holidays_makes_the_result_incomplete() {
        Rules rules = new Rules(Told.file(Child.aged("child", 9), "2031-01-06T10:00"))
                .fire(
                        "R-1",
                        out -> out.require("DEPLOY")
                                .from(known("2031-01-06T09:00"))
                                .within("decision.within"));

        assertThat(rules.write().failures())
                .containsExactly(
                        "The deadline of DEPLOY was counted without bank holidays, for the list does not hold the year");
        assertThat(rules.write().isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2014-06-01T00:00, 2014-06-19T23:59:59", "2014-06-20T10:00, 2014-06-20T10:00:00"})
    void what_is_due_before_an_event_is_never_due_before_it_counts(String from, String due) {
        RequiredAction action =
                settled(duty -> duty.from(known(from)).before("decision.within", known("2014-06-20T14:00")));

        assertThat(action.due()).contains(at(due));
    }

    @Test
    void what_is_learned_late_leaves_time_until_the_event_at_most() {
        Rules rules = Rules.over(NOW, learned("2014-06-20T18:00"));
        Sign sign = rules.first(Sign.class);

        rules.fire(
                "R-1",
                List.of(sign),
                out -> out.require("DEPLOY")
                        .before("decision.within", known("2014-06-20T20:00"))
                        .leaving("response.within"));

        assertThat(rules.write().actions()).extracting(RequiredAction::due).containsExactly(known("2014-06-20T20:00"));
    }

    @Test
    void what_a_rule_counts_as_done_discharges_the_duty() {
        Rules rules = Rules.over(NOW)
                .fire(
                        "R-1",
                        out -> out.require("DEPLOY")
                                .from(known("2014-06-20T19:00"))
                                .within("response.within"))
                .fire("R-1", out -> out.countAsDone("DEPLOY", known("2014-06-20T20:00")));

        assertThat(rules.write().actions()).extracting(RequiredAction::status).containsExactly(ActionStatus.DONE);
    }

    @Test
    void a_duty_counts_from_when_the_last_of_the_matched_facts_became_known() {
        Rules rules = Rules.over(NOW, Told.reported("m1", at("2014-06-20T16:00")), learned("2014-06-20T18:00"));
        Object episode = rules.first(Episode.class);
        Object sign = rules.first(Sign.class);
        Object child = rules.first(ChildNow.class);

        assertThat(fromKnown(rules, List.of(sign, episode, child))).isEqualTo(known("2014-06-20T18:00"));
        assertThat(fromKnown(rules, List.of(episode, child))).isEqualTo(known("2014-06-20T16:00"));
        assertThat(fromKnown(rules, List.of(child))).isEmpty();
        assertThat(fromKnown(rules, List.of())).isEmpty();
    }

    @Test
    void what_is_only_planned_has_not_been_done() {
        RequiredAction action = settled(duty ->
                duty.from(known("2014-06-20T20:00")).within("response.within").doneAt(known("2014-06-21T09:00")));

        assertThat(action.status()).isEqualTo(ActionStatus.DUE);
        assertThat(action.doneAt()).isEmpty();
    }

    @Test
    void a_duty_without_a_time_allowed_is_due_at_its_start() {
        RequiredAction action = settled(duty -> duty.from(known("2014-06-20T20:59:59")));

        assertThat(action.due()).isEqualTo(action.from());
        assertThat(action.status()).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void a_duty_whose_start_is_not_on_record_is_not_yet_known() {
        RequiredAction action = settled(duty -> duty.from(Optional.empty()).within("response.within"));

        assertThat(action.status()).isEqualTo(ActionStatus.NOT_YET_KNOWN);
        assertThat(action.due()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T18:00:00, DONE", "2014-06-20T18:00:01, DONE_LATE"})
    void what_was_done_was_done_late_only_after_its_time_was_up(String done, ActionStatus status) {
        RequiredAction byDuty = settled(duty ->
                duty.from(known("2014-06-20T12:00")).within("response.within").doneAt(known(done)));
        RequiredAction byStep = settled(
                duty -> duty.from(known("2014-06-20T12:00")).within("response.within"),
                step("DEPLOY", known(done), Optional.empty()));

        assertThat(byDuty.status()).isEqualTo(status);
        assertThat(byDuty.doneAt()).isEqualTo(known(done));
        assertThat(byStep.status()).isEqualTo(status);
        assertThat(byStep.doneAt()).isEqualTo(known(done));
    }

    @Test
    void what_was_done_at_an_unknown_time_is_done() {
        RequiredAction byAnswer =
                settled(duty -> duty.from(known("2014-06-01T00:00")).doneIf(Answer.YES));
        RequiredAction byStep = settled(
                duty -> duty.from(known("2014-06-01T00:00")), step("DEPLOY", Optional.empty(), Optional.empty()));

        assertThat(byAnswer.status()).isEqualTo(ActionStatus.DONE);
        assertThat(byAnswer.doneAt()).isEmpty();
        assertThat(byStep.status()).isEqualTo(ActionStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource({"NO", "UNKNOWN"})
    void only_a_yes_discharges(Answer answer) {
        assertThat(settled(duty -> duty.from(known("2014-06-01T00:00")).doneIf(answer))
                        .status())
                .isEqualTo(ActionStatus.OVERDUE);
        assertThat(settled(duty -> duty.from(known("2014-06-01T00:00")).doneAt(Optional.empty()))
                        .status())
                .isEqualTo(ActionStatus.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T17:59:59, ''", "2014-06-20T18:00:00, MISSED", "2014-06-20T18:00:01, MISSED"})
    void a_duty_lapses_if_its_object_is_gone_before_it_is_due_and_is_missed_after(String until, String status) {
        List<RequiredAction> actions = settle(
                Rules.over(NOW),
                duty -> duty.from(known("2014-06-20T12:00"))
                        .within("response.within")
                        .until(known(until)));

        assertThat(actions)
                .extracting(action -> action.status().name())
                .isEqualTo(status.isEmpty() ? List.of() : List.of(status));
    }

    @Test
    void a_duty_that_was_done_neither_lapses_nor_is_missed() {
        RequiredAction inTime = settled(duty -> duty.from(known("2014-06-20T12:00"))
                .within("response.within")
                .until(known("2014-06-20T13:00"))
                .doneAt(known("2014-06-20T12:30")));

        assertThat(inTime.status()).isEqualTo(ActionStatus.DONE);
    }

    @Test
    void a_duty_without_an_end_goes_on() {
        assertThat(settled(duty -> duty.from(known("2014-06-20T20:00"))
                                .within("response.within")
                                .until(Optional.empty()))
                        .status())
                .isEqualTo(ActionStatus.DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-20T20:59:59, 2014-06-20T15:00, DUE",
        "2014-06-20T21:00:00, 2014-06-20T15:00, OVERDUE",
        "2014-06-20T21:00:01, 2014-06-20T15:00, OVERDUE"
    })
    void a_duty_that_comes_back_is_due_again_after_each_time_it_was_done(
            String now, String lastDone, ActionStatus status) {
        RequiredAction action = only(settle(
                Rules.over(
                        now,
                        step("DEPLOY", known("2014-06-20T06:00"), Optional.empty()),
                        step("DEPLOY", known(lastDone), Optional.empty()),
                        step("DEPLOY", known("2014-06-20T13:00"), Optional.empty())),
                duty -> duty.from(known("2014-06-20T12:00")).every("response.within")));

        assertThat(action.from()).isEqualTo(known(lastDone));
        assertThat(action.due()).contains(at(lastDone).plusSeconds(6 * 3600));
        assertThat(action.status()).isEqualTo(status);
        assertThat(action.doneAt()).isEmpty();
    }

    @Test
    void a_duty_that_comes_back_counts_from_its_start_until_it_is_done_for_the_first_time() {
        Consumer<Duty> every = duty -> duty.from(known("2014-06-20T12:00")).every("response.within");

        RequiredAction never = settled(every);
        RequiredAction before = settled(every, step("DEPLOY", known("2014-06-20T11:59:59"), Optional.empty()));
        RequiredAction atTheStart = settled(every, step("DEPLOY", known("2014-06-20T12:00"), Optional.empty()));

        assertThat(never.from()).isEqualTo(known("2014-06-20T12:00"));
        assertThat(never.status()).isEqualTo(ActionStatus.OVERDUE);
        assertThat(before).isEqualTo(never);
        assertThat(atTheStart).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-30T11:59:59, 2014-03-29T12:00, DUE",
        "2014-03-30T12:00:00, 2014-03-29T12:00, OVERDUE",
        "2014-10-26T11:59:59, 2014-10-25T12:00, DUE",
        "2014-10-26T12:00:00, 2014-10-25T12:00, OVERDUE"
    })
    void a_duty_of_every_day_comes_back_at_the_same_hour_across_the_clock_change(
            String now, String done, ActionStatus status) {
        Rules rules = Rules.over(now, step("DEPLOY", known(done), Optional.empty()));

        RequiredAction action =
                only(settle(rules, duty -> duty.from(known("2014-03-01T12:00")).every("response.slower")));

        assertThat(action.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-30T04:59:59, 2014-03-29T22:00, DUE",
        "2014-03-30T05:00:00, 2014-03-29T22:00, OVERDUE",
        "2014-10-26T02:59:59, 2014-10-25T22:00, DUE",
        "2014-10-26T03:00:00, 2014-10-25T22:00, OVERDUE"
    })
    void a_duty_of_every_six_hours_comes_back_after_six_hours_across_the_clock_change(
            String now, String done, ActionStatus status) {
        Rules rules = Rules.over(now, step("DEPLOY", known(done), Optional.empty()));

        RequiredAction action =
                only(settle(rules, duty -> duty.from(known("2014-03-01T12:00")).every("response.within")));

        assertThat(action.status()).isEqualTo(status);
    }

    @Test
    void the_moment_at_which_a_duty_comes_back_is_remembered() {
        Rules rules = Rules.over(NOW, step("DEPLOY", known("2014-06-20T20:00"), Optional.empty()));

        settle(rules, duty -> duty.from(known("2014-06-20T12:00")).every("response.within"));

        assertThat(rules.standing().nextDeadline()).contains(at("2014-06-21T02:00"));
    }

    @Test
    void a_step_without_a_time_does_not_tell_when_a_duty_comes_back() {
        RequiredAction action = settled(
                duty -> duty.from(known("2014-06-20T12:00")).every("response.within"),
                step("DEPLOY", Optional.empty(), Optional.empty()));

        assertThat(action.from()).isEqualTo(known("2014-06-20T12:00"));
        assertThat(action.status()).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void a_duty_that_comes_back_is_not_yet_known_where_its_start_is_not() {
        RequiredAction action = settled(
                duty -> duty.from(Optional.empty()).every("response.within"),
                step("DEPLOY", known("2014-06-20T12:00"), Optional.empty()));

        assertThat(action.status()).isEqualTo(ActionStatus.NOT_YET_KNOWN);
        assertThat(action.from()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T18:59:59, ''", "2014-06-20T19:00:00, MISSED", "2014-06-20T19:00:01, MISSED"})
    void a_duty_that_comes_back_ends_with_its_object_and_is_missed_only_if_it_was_due_again(
            String until, String status) {
        List<RequiredAction> actions = settle(
                Rules.over(NOW, step("DEPLOY", known("2014-06-20T13:00"), Optional.empty())),
                duty -> duty.from(known("2014-06-20T12:00"))
                        .every("response.within")
                        .until(known(until)));

        assertThat(actions)
                .extracting(action -> action.status().name())
                .isEqualTo(status.isEmpty() ? List.of() : List.of(status));
    }

    @Test
    void what_was_done_after_the_end_does_not_hide_that_a_duty_was_missed() {
        RequiredAction action = settled(
                duty -> duty.from(known("2014-06-20T08:00"))
                        .every("response.within")
                        .until(known("2014-06-20T15:00")),
                step("DEPLOY", known("2014-06-20T15:00:01"), Optional.empty()));

        assertThat(action.status()).isEqualTo(ActionStatus.MISSED);
        assertThat(action.from()).isEqualTo(known("2014-06-20T08:00"));
    }

    @Test
    void what_is_only_planned_does_not_move_a_duty_that_comes_back_until_its_time_has_come() {
        Fact planned = Told.review("r", known("2014-06-20T21:30"), Optional.empty(), Rank.UNKNOWN);
        Rules rules = Rules.over(NOW, planned);
        Rules later = Rules.over("2014-06-20T21:30", planned);

        RequiredAction now = only(
                settleReview(rules, duty -> duty.from(known("2014-06-20T12:00")).every("response.within")));
        RequiredAction then = only(
                settleReview(later, duty -> duty.from(known("2014-06-20T12:00")).every("response.within")));

        assertThat(now.status()).isEqualTo(ActionStatus.OVERDUE);
        assertThat(rules.standing().nextDeadline()).contains(at("2014-06-20T21:30"));
        assertThat(then.status()).isEqualTo(ActionStatus.DUE);
    }

    @ParameterizedTest
    @CsvSource({"CONSTABLE, OVERDUE", "SERGEANT, OVERDUE", "INSPECTOR, DONE", "SUPERINTENDENT, DONE", "UNKNOWN, DONE"})
    void only_a_rank_that_is_known_to_be_too_low_does_not_discharge(Rank rank, ActionStatus status) {
        RequiredAction byStep = settled(
                duty -> duty.from(known("2014-06-20T12:00"))
                        .within("response.within")
                        .by("review.rank"),
                step("DEPLOY", known("2014-06-20T13:00"), Optional.empty(), rank));
        RequiredAction byReview = only(settleReview(
                Rules.over(NOW, Told.review("r", known("2014-06-20T13:00"), Optional.empty(), rank)),
                duty -> duty.from(known("2014-06-20T12:00"))
                        .within("response.within")
                        .by("review.rank")));

        assertThat(byStep.status()).isEqualTo(status);
        assertThat(byReview.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"SERGEANT, 2014-06-20T12:00", "INSPECTOR, 2014-06-20T16:00", "UNKNOWN, 2014-06-20T16:00"})
    void a_duty_that_comes_back_counts_only_from_when_somebody_of_the_rank_did_it(Rank rank, String from) {
        RequiredAction action = settled(
                duty -> duty.from(known("2014-06-20T12:00"))
                        .every("response.within")
                        .by("review.rank"),
                step("DEPLOY", known("2014-06-20T16:00"), Optional.empty(), rank));

        assertThat(action.from()).isEqualTo(known(from));
    }

    @Test
    void whose_duty_it_is_names_the_rank() {
        assertThat(settled(duty -> duty.by("review.rank")).who()).isEqualTo("control room, inspector or above");
        assertThat(settled(duty -> {}).who()).isEqualTo("control room");
    }

    @Test
    void an_end_that_one_rule_sees_silences_no_other_rule() {
        Consumer<Duty> ended = duty ->
                duty.from(known("2014-06-20T20:00")).within("response.within").until(known("2014-06-20T20:30"));
        Consumer<Duty> lasting = duty -> duty.from(known("2014-06-20T20:00")).within("response.within");

        assertThat(settleBoth(ended, lasting))
                .extracting(RequiredAction::status)
                .containsExactly(ActionStatus.DUE);
        assertThat(settleBoth(lasting, ended))
                .extracting(RequiredAction::status)
                .containsExactly(ActionStatus.DUE);
    }

    @Test
    void of_two_ends_the_later_counts() {
        Consumer<Duty> early = duty ->
                duty.from(known("2014-06-20T12:00")).within("response.within").until(known("2014-06-20T13:00"));
        Consumer<Duty> late = duty ->
                duty.from(known("2014-06-20T12:00")).within("response.within").until(known("2014-06-20T19:00"));

        assertThat(settleBoth(early, late)).extracting(RequiredAction::status).containsExactly(ActionStatus.MISSED);
    }

    @Test
    void what_came_too_late_and_what_is_open_stand_side_by_side() {
        Consumer<Duty> missed = duty ->
                duty.from(known("2014-06-20T12:00")).within("response.within").until(known("2014-06-20T19:00"));
        Consumer<Duty> open = duty -> duty.from(known("2014-06-20T14:00")).within("response.within");

        assertThat(settleBoth(missed, open))
                .extracting(RequiredAction::status, RequiredAction::from, RequiredAction::because)
                .containsExactly(
                        tuple(ActionStatus.OVERDUE, known("2014-06-20T14:00"), List.of(2)),
                        tuple(ActionStatus.MISSED, known("2014-06-20T12:00"), List.of(1)));
    }

    @Test
    void what_was_done_late_for_one_reason_hides_no_other_that_is_due() {
        Consumer<Duty> doneLate = duty ->
                duty.from(known("2014-06-20T01:00")).within("response.within").doneAt(known("2014-06-20T19:00"));
        Consumer<Duty> due = duty -> duty.from(known("2014-06-20T20:00")).within("response.within");

        assertThat(settleBoth(doneLate, due))
                .extracting(RequiredAction::status)
                .containsExactly(ActionStatus.DUE, ActionStatus.DONE_LATE);
    }

    @Test
    void what_was_done_in_time_says_nothing_beside_what_is_due() {
        Consumer<Duty> done = duty ->
                duty.from(known("2014-06-20T18:00")).within("response.within").doneAt(known("2014-06-20T19:00"));
        Consumer<Duty> due = duty -> duty.from(known("2014-06-20T20:00")).within("response.within");

        assertThat(settleBoth(done, due)).extracting(RequiredAction::status).containsExactly(ActionStatus.DUE);
    }

    @Test
    void of_two_deadlines_the_earlier_counts_whatever_the_order() {
        Consumer<Duty> soon = duty -> duty.from(known("2014-06-20T20:00")).within("response.within");
        Consumer<Duty> slow = duty -> duty.from(known("2014-06-20T19:00")).within("response.slower");

        assertThat(settleBoth(slow, soon))
                .isEqualTo(settleBoth(soon, slow))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.from()).contains(at("2014-06-20T20:00"));
                    assertThat(action.due()).contains(at("2014-06-21T02:00"));
                });
    }

    @Test
    void open_actions_come_first_and_among_them_the_nearest_deadline_and_then_the_gravest() {
        Rules rules = Rules.over(NOW, EPISODE)
                .fire("R-1", out -> out.require("DEPLOY").doneIf(Answer.YES))
                .fire("R-1", out -> out.require("PLAN_ABE_INTERVIEW").from(Optional.empty()))
                .fire("R-1", out -> out.require("REFER_TO_SOCIAL_CARE").from(known("2014-06-22T00:00")))
                .fire("R-1", out -> out.require("DEPLOY", EPISODE).from(known("2014-06-21T00:00")))
                .fire("R-1", out -> out.require("BOOK_PAEDIATRIC_MEDICAL").from(known("2014-06-21T00:00")));

        assertThat(settle(rules))
                .extracting(RequiredAction::code, RequiredAction::about)
                .containsExactly(
                        tuple("DEPLOY", "m1"),
                        tuple("BOOK_PAEDIATRIC_MEDICAL", ""),
                        tuple("REFER_TO_SOCIAL_CARE", ""),
                        tuple("PLAN_ABE_INTERVIEW", ""),
                        tuple("DEPLOY", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, false, false",
        "DONE_LATE, false, true",
        "DUE, true, false",
        "OVERDUE, true, true",
        "MISSED, false, true",
        "NOT_YET_KNOWN, true, false"
    })
    void a_status_is_open_or_late_or_neither(ActionStatus status, boolean open, boolean late) {
        assertThat(status.isOpen()).isEqualTo(open);
        assertThat(status.isLate()).isEqualTo(late);
    }

    private static RequiredAction settled(Consumer<Duty> stated, Fact... facts) {
        return settle(Rules.over(NOW, facts), stated).get(0);
    }

    private static List<RequiredAction> settleBoth(Consumer<Duty> one, Consumer<Duty> other) {
        return settle(Rules.over(NOW).fire("R-1", out -> one.accept(out.require("DEPLOY"))), other);
    }

    private static List<RequiredAction> settle(Rules rules, Consumer<Duty> stated) {
        return settle(rules.fire("R-2", out -> stated.accept(out.require("DEPLOY"))));
    }

    private static List<RequiredAction> settleReview(Rules rules, Consumer<Duty> stated) {
        return settle(rules.fire("R-2", out -> stated.accept(out.require("RISK_REVIEW"))));
    }

    private static Optional<Instant> fromKnown(Rules rules, List<Object> matched) {
        Rules once = new Rules(rules.measures().caseFile());
        return only(settle(once.fire(
                        "R-1", matched, out -> out.require("DEPLOY").fromKnown().within("response.within"))))
                .from();
    }

    private static Fact learned(String when) {
        Source source = new Source(SourceRole.TEACHER, known(when), Optional.empty());
        return new Indicator("SELF_HARM", Answer.YES, Optional.empty(), Optional.empty(), Optional.of(source));
    }

    private static RequiredAction only(List<RequiredAction> actions) {
        assertThat(actions).hasSize(1);
        return actions.get(0);
    }

    private static List<RequiredAction> settle(Rules rules) {
        return rules.write().actions();
    }

    private static Optional<Instant> known(String local) {
        return Optional.of(at(local));
    }
}
