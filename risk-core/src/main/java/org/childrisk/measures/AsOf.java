package org.childrisk.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.childrisk.policy.CaseCalendar;

/**
 * The moment of an assessment. It remembers every future boundary that somebody asked about, so that the result can say
 * until when it holds: before the first of them nothing that depends on time can change. One assessment, one thread.
 */
public final class AsOf {

    private final ZonedDateTime moment;
    private final Instant now;
    private final CaseCalendar calendar;
    private Set<Instant> boundaries = Set.of();

    /** A moment without a calendar of holidays. */
    public AsOf(ZonedDateTime moment) {
        this(moment, CaseCalendar.of(moment.getZone()));
    }

    public AsOf(ZonedDateTime moment, CaseCalendar calendar) {
        this.moment = moment;
        this.now = moment.toInstant();
        this.calendar = calendar;
    }

    /** Whether the boundary lies at or before the moment. A boundary that has not come is remembered. */
    public boolean hasReached(Instant boundary) {
        if (boundary.isAfter(now)) {
            if (boundaries.isEmpty()) {
                boundaries = new HashSet<>();
            }
            boundaries.add(boundary);
            return false;
        }
        return true;
    }

    /** Another moment by the same calendar, about which nobody has asked yet. */
    public AsOf at(Instant other) {
        return new AsOf(other.atZone(zone()), calendar);
    }

    /** The same moment, about which nobody has asked yet. */
    public AsOf anew() {
        return new AsOf(moment, calendar);
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

    /** How days are counted. */
    public CaseCalendar calendar() {
        return calendar;
    }

    public ZoneId zone() {
        return moment.getZone();
    }

    /** The future boundaries asked about so far, earliest first. */
    public NavigableSet<Instant> boundaries() {
        return boundaries.isEmpty() ? Collections.emptyNavigableSet() : new TreeSet<>(boundaries);
    }
}
