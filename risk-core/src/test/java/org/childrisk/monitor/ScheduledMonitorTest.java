package org.childrisk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Told;
import org.childrisk.monitor.MonitorEvent.ActionOverdue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ScheduledMonitorTest {

    private static final Instant EIGHT = at("2026-01-05T20:00:00");

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final List<MonitorEvent> events = Collections.synchronizedList(new ArrayList<>());

    /** Runs from a moment of our choice, as fast as any clock. */
    private static final class From extends Clock {

        private final Instant start;
        private final long begun = System.nanoTime();

        private From(Instant start) {
            this.start = start;
        }

        @Override
        public Instant instant() {
            return start.plusNanos(System.nanoTime() - begun);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private static CaseFile missing(String child, ZonedDateTime asOf) {
        return CaseFile.about(Child.aged(child, 13), asOf)
                .with(Told.reported("E-" + child, asOf.toInstant()))
                .build();
    }

    @Test
    void it_wakes_by_itself_when_a_deadline_passes() throws InterruptedException {
        CountDownLatch overdue = new CountDownLatch(1);
        Clock clock = new From(EIGHT.plus(Duration.ofHours(1)).minusMillis(300));

        try (ScheduledMonitor monitor =
                new ScheduledMonitor(new CaseMonitor(new SmallAssessor()), executor, clock, event -> {
                    events.add(event);
                    if (event instanceof ActionOverdue) {
                        overdue.countDown();
                    }
                })) {
            monitor.open(missing("child-1", moment("2026-01-05T20:00:00")));

            assertThat(overdue.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(events.get(events.size() - 1).at()).isEqualTo(EIGHT.plus(Duration.ofHours(1)));
    }

    @Test
    void it_wakes_for_cases_that_were_restored() throws InterruptedException {
        CaseMonitor stored = new CaseMonitor(new SmallAssessor());
        stored.open(missing("child-1", moment("2026-01-05T20:00:00")));
        CountDownLatch overdue = new CountDownLatch(1);

        try (ScheduledMonitor monitor = new ScheduledMonitor(
                stored, executor, new From(EIGHT.plus(Duration.ofDays(1))), event -> overdue.countDown())) {
            assertThat(overdue.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(monitor.close("child-1").reference()).isEqualTo("child-1");
        }
    }

    @Test
    void many_threads_may_tell_it_things_and_every_event_comes_once() throws Exception {
        int threads = 6;
        int facts = 20;
        ExecutorService tellers = Executors.newFixedThreadPool(threads);
        List<Future<?>> told = new ArrayList<>();

        try (ScheduledMonitor monitor = new ScheduledMonitor(
                new CaseMonitor(new SmallAssessor()), executor, new From(EIGHT.plusSeconds(1)), events::add)) {
            for (int t = 0; t < threads; t++) {
                String child = "child-" + t;
                told.add(tellers.submit(() -> {
                    monitor.open(missing(child, moment("2026-01-05T20:00:00")));
                    for (int i = 0; i < facts; i++) {
                        Indicator sign = new Indicator(
                                "SELF_HARM",
                                i % 2 == 0 ? Answer.YES : Answer.NO,
                                Optional.of(EIGHT.minusSeconds(i)),
                                Optional.empty(),
                                Optional.empty());
                        monitor.receive(child, List.of(Received.of(sign, EIGHT.plusMillis(i))));
                    }
                    monitor.receive(missing(child, moment("2026-01-05T20:00:01")));
                }));
            }
            for (Future<?> each : told) {
                each.get(30, TimeUnit.SECONDS);
            }

            assertThat(monitor.records()).hasSize(threads);
            for (int t = 0; t < threads; t++) {
                assertThat(monitor.record("child-" + t).received()).hasSize(facts);
                String child = "child-" + t;
                List<MonitorEvent> ofChild = events.stream()
                        .filter(it -> it.caseReference().equals(child))
                        .toList();
                assertThat(ofChild).doesNotHaveDuplicates();
                assertThat(ofChild.get(0).because()).isEqualTo(Cause.OPENED);
            }
        } finally {
            tellers.shutdownNow();
        }
    }

    @Test
    void once_closed_it_takes_and_wakes_no_more() {
        ScheduledMonitor monitor =
                new ScheduledMonitor(new CaseMonitor(new SmallAssessor()), executor, new From(EIGHT), events::add);
        monitor.open(missing("child-1", moment("2026-01-05T20:00:00")));

        monitor.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> monitor.open(missing("child-2", moment("2026-01-05T20:00:00"))))
                .withMessageContaining("is closed");
        assertThat(monitor.record("child-1").lines().overall()).isPresent();
    }

    @Test
    void an_executor_that_is_shut_down_ends_the_waking_quietly() {
        ScheduledMonitor monitor =
                new ScheduledMonitor(new CaseMonitor(new SmallAssessor()), executor, new From(EIGHT), events::add);
        executor.shutdownNow();

        monitor.open(missing("child-1", moment("2026-01-05T20:00:00")));

        assertThat(events).isNotEmpty();
    }
}
