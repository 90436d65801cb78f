package org.childrisk.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The monitor's answer to a host.
 *
 * @param events what changed, in the order in which it did; empty where nothing did
 * @param wakeAt the next instant at which anything can change by itself in any open case: call
 *     {@link CaseMonitor#tick} then, or later; empty where nothing ever will
 */
public record Changes(List<MonitorEvent> events, Optional<Instant> wakeAt) {

    public Changes {
        events = List.copyOf(events);
    }
}
