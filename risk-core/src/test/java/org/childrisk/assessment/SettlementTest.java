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
import org.childrisk.facts.Fact;
import org.childrisk.facts.Told;
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

        assertThat(rules.measures().asOf().boundaries()).contains(at("2014-06-21T02:00"));
    }

    @ParameterizedTest
    @CsvSource({"2014-10-26T11:59:59, DUE", "2014-10-26T12:00:00, OVERDUE"})
    void a_day_allowed_ends_at_the_same_hour_across_the_clock_change(String now, ActionStatus status) {
        Rules rules = Rules.over(now);

        List<RequiredAction> actions =
                settle(rules, duty -> duty.from(known("2014-10-25T12:00")).within("response.slower"));

        assertThat(actions).extracting(RequiredAction::status).containsExactly(status);
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
    void open_actions_come_first_and_among_them_the_nearest_deadline() {
        Rules rules = Rules.over(NOW, EPISODE)
                .fire("R-1", out -> out.require("DEPLOY").doneIf(Answer.YES))
                .fire("R-1", out -> out.require("PLAN_ABE_INTERVIEW").from(Optional.empty()))
                .fire("R-1", out -> out.require("REFER_TO_SOCIAL_CARE").from(known("2014-06-22T00:00")))
                .fire("R-1", out -> out.require("DEPLOY", EPISODE).from(known("2014-06-21T00:00")))
                .fire("R-1", out -> out.require("BOOK_PAEDIATRIC_MEDICAL").from(known("2014-06-21T00:00")));

        assertThat(settle(rules))
                .extracting(RequiredAction::code, RequiredAction::about)
                .containsExactly(
                        tuple("BOOK_PAEDIATRIC_MEDICAL", ""),
                        tuple("DEPLOY", "m1"),
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

    private static List<RequiredAction> settle(Rules rules) {
        return rules.write().actions();
    }

    private static Optional<Instant> known(String local) {
        return Optional.of(at(local));
    }
}
