package org.childrisk.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.monitor.CaseLines.ActionLine;
import org.childrisk.monitor.CaseLines.FindingLine;
import org.childrisk.monitor.CaseLines.GradeLine;
import org.childrisk.monitor.MonitorEvent.ActionDone;
import org.childrisk.monitor.MonitorEvent.ActionDue;
import org.childrisk.monitor.MonitorEvent.ActionLapsed;
import org.childrisk.monitor.MonitorEvent.ActionMissed;
import org.childrisk.monitor.MonitorEvent.ActionOverdue;
import org.childrisk.monitor.MonitorEvent.FactHeldBack;
import org.childrisk.monitor.MonitorEvent.FindingGone;
import org.childrisk.monitor.MonitorEvent.FindingMade;
import org.childrisk.monitor.MonitorEvent.GradeHeld;
import org.childrisk.monitor.MonitorEvent.GradeLowered;
import org.childrisk.monitor.MonitorEvent.GradeRaised;
import org.childrisk.monitor.MonitorEvent.HandoverNotAcknowledged;
import org.childrisk.monitor.MonitorEvent.Incomplete;
import org.childrisk.monitor.MonitorEvent.QuestionAsked;
import org.childrisk.monitor.MonitorEvent.QuestionSettled;

/** Says as events what differs between where a case stood and where it stands. */
final class Differences {

    private static final String HANDOVER = "HANDOVER_WITH_ACKNOWLEDGEMENT";

    /** Names what changed the grade of a domain. */
    @FunctionalInterface
    interface Blame {
        Cause of(RiskDomain domain, boolean raised);
    }

    private final String reference;
    private final Instant at;
    private final Cause because;
    private final Blame blame;
    private final List<MonitorEvent> events = new ArrayList<>();

    private Differences(String reference, Instant at, Cause because, Blame blame) {
        this.reference = reference;
        this.at = at;
        this.because = because;
        this.blame = blame;
    }

    static List<MonitorEvent> between(
            CaseLines before, CaseLines after, String reference, Instant at, Cause because, Blame blame) {
        if (before.equals(after)) {
            return List.of();
        }
        Differences differences = new Differences(reference, at, because, blame);
        differences.grades(before, after);
        differences.actions(before.actions(), after.actions());
        differences.findings(before.findings(), after.findings());
        differences.questions(before.questions(), after.questions());
        differences.troubles(before, after);
        return differences.events;
    }

    private void grades(CaseLines before, CaseLines after) {
        for (RiskDomain domain : RiskDomain.values()) {
            Optional<Grade> from = before.grade(domain);
            Optional<Grade> to = after.grade(domain);
            if (CaseLines.isLower(from, to)) {
                events.add(new GradeRaised(reference, at, domain, from, to.orElseThrow(), blame.of(domain, true)));
            } else if (CaseLines.isLower(to, from)) {
                events.add(new GradeLowered(reference, at, domain, from.orElseThrow(), to, blame.of(domain, false)));
            }
            after.line(domain)
                    .filter(GradeLine::isHeld)
                    .filter(line -> !before.line(domain).equals(Optional.of(line)))
                    .ifPresent(line ->
                            events.add(new GradeHeld(reference, at, domain, line.stands(), line.byRules(), because)));
        }
    }

    private void actions(List<ActionLine> before, List<ActionLine> after) {
        for (ActionLine line : after) {
            if (!before.contains(line)) {
                newly(line, find(before, was -> was.isSameAs(line) && was.status() == line.status()));
            }
        }
        before.stream()
                .filter(was -> was.status().isOpen() && after.stream().noneMatch(was::isSameAs))
                .forEach(was -> events.add(new ActionLapsed(reference, at, was.code(), was.about(), because)));
    }

    private void newly(ActionLine line, Optional<ActionLine> alike) {
        switch (line.status()) {
            case DUE, NOT_YET_KNOWN ->
                events.add(new ActionDue(reference, at, line.code(), line.about(), line.due(), because));
            case OVERDUE -> {
                if (alike.isEmpty()) {
                    overdue(line);
                }
            }
            case DONE, DONE_LATE -> {
                if (alike.isEmpty()) {
                    boolean late = line.status() == ActionStatus.DONE_LATE;
                    events.add(new ActionDone(reference, at, line.code(), line.about(), late, because));
                }
            }
            case MISSED -> {
                if (alike.isEmpty()) {
                    events.add(new ActionMissed(reference, at, line.code(), line.about(), because));
                }
            }
        }
    }

    private void overdue(ActionLine line) {
        events.add(new ActionOverdue(reference, at, line.code(), line.about(), line.due(), because));
        if (line.code().equals(HANDOVER)) {
            events.add(new HandoverNotAcknowledged(reference, at, line.about(), line.due(), because));
        }
    }

    private static Optional<ActionLine> find(List<ActionLine> lines, Predicate<ActionLine> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }

    private void findings(List<FindingLine> before, List<FindingLine> after) {
        added(before, after)
                .forEach(line -> events.add(new FindingMade(reference, at, line.code(), line.about(), because)));
        added(after, before)
                .forEach(line -> events.add(new FindingGone(reference, at, line.code(), line.about(), because)));
    }

    private void questions(List<String> before, List<String> after) {
        added(before, after).forEach(code -> events.add(new QuestionAsked(reference, at, code, because)));
        added(after, before).forEach(code -> events.add(new QuestionSettled(reference, at, code, because)));
    }

    private void troubles(CaseLines before, CaseLines after) {
        added(before.heldBack(), after.heldBack())
                .forEach(fact -> events.add(new FactHeldBack(reference, at, fact, because)));
        if (!after.incomplete().isEmpty() && !after.incomplete().equals(before.incomplete())) {
            events.add(new Incomplete(reference, at, after.incomplete(), because));
        }
    }

    private static <T> Stream<T> added(List<T> before, List<T> after) {
        return after.stream().filter(it -> !before.contains(it));
    }
}
