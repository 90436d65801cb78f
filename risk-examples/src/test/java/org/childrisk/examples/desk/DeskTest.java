package org.childrisk.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
