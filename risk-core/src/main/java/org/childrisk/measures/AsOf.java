package org.childrisk.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The moment of an assessment. It remembers every future boundary that somebody asked about, so that the result can say
 * until when it holds: before the first of them nothing that depends on time can change. One assessment, one thread.
 */
public final class AsOf {

    private final ZonedDateTime moment;
    private final Instant now;
    private final NavigableSet<Instant> boundaries = new TreeSet<>();

    public AsOf(ZonedDateTime moment) {
        this.moment = moment;
        this.now = moment.toInstant();
    }

    /** Whether the boundary lies at or before the moment. A boundary that has not come is remembered. */
    public boolean hasReached(Instant boundary) {
        if (boundary.isAfter(now)) {
            boundaries.add(boundary);
            return false;
        }
        return true;
    }

    public ZonedDateTime moment() {
        return moment;
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return moment.toLocalDate();
    }

    public ZoneId zone() {
        return moment.getZone();
    }

    /** The future boundaries asked about so far, earliest first. */
    public NavigableSet<Instant> boundaries() {
        return java.util.Collections.unmodifiableNavigableSet(boundaries);
    }
}
