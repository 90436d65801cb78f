package org.childrisk.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RiskDomain;
import org.childrisk.monitor.MonitorEvent;
import org.childrisk.monitor.MonitorEvent.GradeRaised;
import org.childrisk.monitor.MonitorEvent.QuestionSettled;
import org.childrisk.monitor.Received;
import org.childrisk.monitor.ScheduledMonitor;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;

class SpringHostTest {

    /** What a host does with what the monitor says. */
    static final class Desk {

        private final List<MonitorEvent> shown = new CopyOnWriteArrayList<>();

        @EventListener
        void show(MonitorEvent event) {
            shown.add(event);
        }
    }

    @Test
    void assessor_and_monitor_are_beans_and_events_reach_every_listener() {
        CaseFile file = Scenarios.named("high-risk-missing").facts();
        Instant fiveMinutesLater = file.asOf().toInstant().plusSeconds(300);
        ScheduledMonitor monitor;
        Desk desk;

        try (AnnotationConfigApplicationContext host = new AnnotationConfigApplicationContext()) {
            host.setAllowBeanDefinitionOverriding(true);
            host.register(SpringHost.class, Desk.class);
            host.registerBean("clock", Clock.class, () -> Clock.fixed(fiveMinutesLater, ZoneOffset.UTC));
            host.refresh();
            monitor = host.getBean(ScheduledMonitor.class);
            desk = host.getBean(Desk.class);
            monitor.open(file);
            monitor.receive(file.reference(), List.of(Received.of(noMarker(), fiveMinutesLater)));
        }

        assertThat(desk.shown)
                .anyMatch(it -> it instanceof GradeRaised raised
                        && raised.domain() == RiskDomain.MISSING
                        && raised.to() == Grade.HIGH)
                .anyMatch(it -> it instanceof QuestionSettled settled
                        && settled.code().equals(noMarker().code()));
        assertThatIllegalStateException().isThrownBy(() -> monitor.open(file));
    }

    private static Indicator noMarker() {
        return new Indicator("CSE_RISK_OR_MARKER", Answer.NO, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
