package org.childrisk.examples.embedding;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.childrisk.RiskAssessor;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.monitor.ScheduledMonitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assessor and monitor as beans of a Spring host; every event of the monitor becomes an event of the application. */
@Configuration(proxyBeanMethods = false)
class SpringHost {

    @Bean
    RiskAssessor riskAssessor() {
        return RiskAssessor.load();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService monitorExecutor() {
        return Executors.newSingleThreadScheduledExecutor();
    }

    @Bean
    ScheduledMonitor monitor(
            RiskAssessor assessor, ScheduledExecutorService executor, Clock clock, ApplicationEventPublisher events) {
        // A host that stores its cases restores them here, before anything arrives.
        return new ScheduledMonitor(new CaseMonitor(assessor), executor, clock, events::publishEvent);
    }
}
