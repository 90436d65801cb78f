package org.childrisk.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.Answer;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final AtomicLong nanos = new AtomicLong();

    private static DeskView.Row row(Desk desk, String reference) {
        return desk.view().rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_answer_stands_beside_a_record_that_has_not_heard_of_it() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            ReplayedDay day = SmallDay.read();
            Desk desk = new Desk(assessor, day, new ReplayClock(day, 1, nanos::get));
            desk.advance();
            DeskView.Row row = row(desk, "disclosed");
            DeskView.Ask ask = row.question().orElseThrow();
            assertThat(row.grade()).isEmpty();

            assertThat(desk.answer(row.id(), ask.ref(), ask.field(), Answer.YES))
                    .isEqualTo(Desk.Reply.TAKEN);
            assertThat(desk.answer(row.id(), ask.ref(), ask.field(), Answer.YES))
                    .isEqualTo(Desk.Reply.GONE);
            nanos.set(Duration.ofHours(2).plusMinutes(51).toNanos());
            desk.advance();

            assertThat(row(desk, "disclosed").grade()).isEqualTo("high");
            assertThat(desk.view().trouble()).isEmpty();
        }
    }

    @Test
    void what_was_done_here_is_kept_until_the_record_has_heard_of_it_and_no_button_promises_what_it_cannot_do() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            ReplayedDay day = SmallDay.read();
            Desk desk = new Desk(assessor, day, new ReplayClock(day, 1, nanos::get));
            desk.advance();
            DeskView.Row row = row(desk, "disclosed");
            List<DeskView.Duty> settled =
                    row.duties().stream().filter(DeskView.Duty::settles).toList();
            assertThat(settled).isNotEmpty();

            for (DeskView.Duty duty : settled) {
                assertThat(desk.done(row.id(), duty.code(), duty.about()))
                        .as(duty.code())
                        .isIn(Desk.Reply.TAKEN, Desk.Reply.GONE);
            }
            nanos.set(Duration.ofHours(2).plusMinutes(51).toNanos());
            desk.advance();

            assertThat(row(desk, "disclosed").duties())
                    .filteredOn(DeskView.Duty::settles)
                    .extracting(DeskView.Duty::code)
                    .doesNotContainAnyElementsOf(
                            settled.stream().map(DeskView.Duty::code).toList());
            assertThat(desk.done(row.id(), "NO_SUCH", "")).isEqualTo(Desk.Reply.GONE);
            assertThat(desk.view().news()).extracting(DeskView.News::kind).contains("done");
        }
    }

    @Test
    void another_speed_leaves_the_time_that_has_gone_by() {
        ReplayedDay day = SmallDay.read();
        ReplayClock clock = new ReplayClock(day, 60, nanos::get);
        nanos.set(Duration.ofSeconds(10).toNanos());

        clock.speed(600);
        nanos.set(Duration.ofSeconds(13).toNanos());

        assertThat(clock.now()).isEqualTo(day.start().plus(Duration.ofMinutes(40)));
    }

    @Test
    void the_clock_stands_when_paused_and_at_the_end_of_the_day() {
        ReplayedDay day = SmallDay.read();
        ReplayClock clock = new ReplayClock(day, 60, nanos::get);
        nanos.set(Duration.ofSeconds(10).toNanos());
        assertThat(clock.now()).isEqualTo(day.start().plus(Duration.ofMinutes(10)));

        clock.run(false);
        nanos.set(Duration.ofSeconds(20).toNanos());
        assertThat(clock.now()).isEqualTo(day.start().plus(Duration.ofMinutes(10)));
        clock.run(true);
        nanos.set(Duration.ofHours(9).toNanos());

        assertThat(clock.now()).isEqualTo(day.end());
        assertThat(clock.isRunning()).isFalse();
    }
}
