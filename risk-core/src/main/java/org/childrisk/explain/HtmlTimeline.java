package org.childrisk.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.reasoning.Explanation;

/** Deadlines that went by, the moment of the assessment, deadlines to come and changes that come by themselves, in order. */
final class HtmlTimeline {

    private record Event(String style, String says) {}

    private final TreeMap<Instant, List<Event>> events = new TreeMap<>();
    private final Moments moments;
    private final Instant now;

    HtmlTimeline(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        moments = new Moments(assessment.asOf());
        now = assessment.asOf().toInstant();
        Verdict verdict = new Verdict(assessment);
        assessment.actions().forEach(action -> put(action, verdict));
        put(now, "now", "This assessment");
        explanation
                .changes()
                .forEach(change -> change.what().forEach(what -> put(change.at(), "change", "Changes: " + what)));
    }

    private void put(RequiredAction action, Verdict verdict) {
        if (action.status() == ActionStatus.DONE || action.status() == ActionStatus.DONE_LATE) {
            String done = action.status() == ActionStatus.DONE ? "Done: " : "Done late: ";
            action.doneAt().ifPresent(at -> put(at, "done", done + verdict.duty(action)));
            return;
        }
        boolean late = action.status().isLate();
        action.due()
                .ifPresent(at -> put(at, late ? "late" : "due", (late ? "Was due: " : "Due: ") + verdict.duty(action)));
    }

    private void put(Instant at, String style, String says) {
        Event event = new Event(style, says);
        List<Event> there = events.computeIfAbsent(at, moment -> new ArrayList<>());
        if (!there.contains(event)) {
            there.add(event);
        }
    }

    Markup list() {
        Markup list = Markup.of("ol").styled("timeline");
        for (Map.Entry<Instant, List<Event>> there : events.entrySet()) {
            Markup what = Markup.of("ul");
            there.getValue()
                    .forEach(event -> what.add(Markup.of("li", event.says()).styled(event.style())));
            list.add(Markup.of("li")
                    .styled(there.getKey().equals(now) ? "row now" : "row")
                    .add(
                            Markup.of("time", moments.at(there.getKey()))
                                    .with("datetime", there.getKey().toString()),
                            what));
        }
        return list;
    }
}
