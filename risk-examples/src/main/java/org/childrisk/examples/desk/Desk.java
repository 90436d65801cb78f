package org.childrisk.examples.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.RiskAssessor;
import org.childrisk.explain.ControlRoomLine;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.monitor.Cause;
import org.childrisk.monitor.MonitorEvent;
import org.childrisk.reasoning.NextQuestion;

/**
 * A desk: hands the monitor what arrives and what is answered, says what time it is, and keeps what a person is to see. Not safe for use by
 * several threads at once. It explains a case again only when the monitor says that something changed: in between nothing does.
 */
final class Desk {

    private final RiskAssessor assessor;
    private final ReplayedDay day;
    private final ReplayClock clock;
    private final CaseMonitor monitor;
    private final CaseWords words;
    private final Map<String, OpenCase> cases = new LinkedHashMap<>();
    private final Set<OpenCase> touched = new LinkedHashSet<>();
    private final List<OpenCase> opened = new ArrayList<>();
    private final DeskNews news = new DeskNews();
    private int arrived;
    private int refused;

    /** How an answer was received. */
    enum Reply {
        TAKEN,
        /** It is no question any more. */
        GONE,
        /** It cannot be true beside the rest of the record. */
        CONTRADICTED
    }

    Desk(RiskAssessor assessor, ReplayedDay day, ReplayClock clock) {
        this.assessor = assessor;
        this.day = day;
        this.clock = clock;
        this.monitor = new CaseMonitor(assessor);
        this.words = new CaseWords(assessor.policy());
    }

    /** Takes what has arrived by now and lets deadlines pass. */
    void advance() {
        Instant now = clock.now();
        List<MonitorEvent> events = new ArrayList<>();
        while (arrived < day.files().size()
                && !day.files().get(arrived).asOf().toInstant().isAfter(now)) {
            CaseFile file = day.files().get(arrived++);
            events.addAll(monitor.tick(file.asOf().toInstant()).events());
            try {
                events.addAll(take(file));
            } catch (RefusedFacts contradicted) {
                refused++;
            }
        }
        events.addAll(monitor.tick(now).events());
        tell(events);
    }

    private List<MonitorEvent> take(CaseFile file) {
        OpenCase open = cases.get(file.reference());
        if (open == null) {
            List<MonitorEvent> events = monitor.open(file).events();
            OpenCase added = new OpenCase(cases.size() + 1, file);
            cases.put(file.reference(), added);
            touched.add(added);
            opened.add(added);
            return events;
        }
        open.takes(file);
        return receive(open);
    }

    private List<MonitorEvent> receive(OpenCase open) {
        touched.add(open);
        return monitor.receive(open.file(), open.file().asOf().toInstant()).events();
    }

    /** Takes an answer to a question of a case; that nobody knows changes nothing but what is asked next. */
    Reply answer(int id, String ref, String field, Answer answer) {
        advance();
        Optional<OpenCase> found =
                cases.values().stream().filter(it -> it.id() == id).findFirst();
        Optional<NextQuestion> question = found.flatMap(it -> it.question(ref, field));
        if (question.isEmpty()) {
            return Reply.GONE;
        }
        OpenCase open = found.orElseThrow();
        if (answer.isUnknown()) {
            open.nobodyKnows(question.get());
            return Reply.TAKEN;
        }
        try {
            open.takes(question.get(), answer, clock.now());
        } catch (RefusedFacts contradicted) {
            return Reply.CONTRADICTED;
        }
        tell(receive(open));
        return Reply.TAKEN;
    }

    /** Takes that a duty was done, at the moment that the clock says. */
    Reply done(int id, String code, String about) {
        advance();
        Optional<OpenCase> found =
                cases.values().stream().filter(it -> it.id() == id).findFirst();
        Optional<OpenDuty> duty = found.flatMap(it -> it.duties().stream()
                .filter(open -> open.settledByStep() && open.is(code, about))
                .findFirst());
        if (duty.isEmpty()) {
            return Reply.GONE;
        }
        OpenCase open = found.orElseThrow();
        try {
            open.did(duty.get().action(), clock.now());
        } catch (RefusedFacts contradicted) {
            return Reply.CONTRADICTED;
        }
        tell(receive(open));
        return Reply.TAKEN;
    }

    /** What is known of a case by now, empty where there is no such case. */
    Optional<CaseFile> known(int id) {
        return cases.values().stream().filter(it -> it.id() == id).findFirst().flatMap(this::known);
    }

    private Optional<CaseFile> known(OpenCase open) {
        Instant now = clock.now();
        Instant file = open.file().asOf().toInstant();
        return monitor.knownAt(open.file().reference(), now.isBefore(file) ? file : now);
    }

    private void tell(List<MonitorEvent> events) {
        events.forEach(event -> touched.add(of(event)));
        touched.forEach(open -> known(open).map(assessor::explain).ifPresent(explanation -> {
            open.explained(explanation);
            open.mustDo(OpenDuty.of(open, explanation.assessment().actions(), assessor, clock.now()));
        }));
        opened.forEach(open -> news.add(
                open,
                open.file().asOf().toInstant(),
                "new",
                "New. " + open.explanation().map(new ControlRoomLine()::write).orElse("")));
        opened.clear();
        List<MonitorEvent> later = events.stream()
                .filter(event -> event.because().kind() != Cause.Kind.OPENED)
                .toList();
        tellOverdue(later);
        later.forEach(this::tellDone);
        later.forEach(this::tellGrade);
        touched.forEach(open -> open.stands(overall(open)));
        touched.clear();
        news.publish();
    }

    private OpenCase of(MonitorEvent event) {
        OpenCase open = cases.get(event.caseReference());
        if (open == null) {
            throw new IllegalStateException("The monitor speaks of a case that is not at this desk");
        }
        return open;
    }

    private void tellDone(MonitorEvent event) {
        if (event instanceof MonitorEvent.ActionDone done && of(done).wasDoneHere(done.code())) {
            String late = done.late() ? "Done late: " : "Done: ";
            news.add(of(done), done.at(), "done", late + duty(done.code()));
        }
    }

    private String duty(String code) {
        return assessor.policy().actions().get(code).duty();
    }

    private void tellGrade(MonitorEvent event) {
        if (event instanceof MonitorEvent.GradeRaised raised) {
            changed(raised, raised.domain(), raised.from(), Optional.of(raised.to()), true);
        } else if (event instanceof MonitorEvent.GradeLowered lowered) {
            changed(lowered, lowered.domain(), Optional.of(lowered.from()), lowered.to(), false);
        }
    }

    /** What passed at one moment in one case is one piece of news. */
    private void tellOverdue(List<MonitorEvent> events) {
        Map<List<Object>, List<MonitorEvent.ActionOverdue>> together = events.stream()
                .filter(MonitorEvent.ActionOverdue.class::isInstance)
                .map(MonitorEvent.ActionOverdue.class::cast)
                .collect(Collectors.groupingBy(
                        it -> List.of(it.caseReference(), it.at()), LinkedHashMap::new, Collectors.toList()));
        together.values().forEach(late -> {
            MonitorEvent.ActionOverdue first = late.get(0);
            String others = late.size() == 1 ? "" : " and " + (late.size() - 1) + " more";
            news.add(of(first), first.at(), "late", "Overdue: " + duty(first.code()) + others);
        });
    }

    private void changed(MonitorEvent event, RiskDomain domain, Optional<Grade> from, Optional<Grade> to, boolean up) {
        OpenCase open = of(event);
        Optional<Grade> stands = overall(open);
        boolean ofTheCase = !stands.equals(open.overall()) && (!up || stands.equals(to));
        String says = ofTheCase
                ? "from " + CaseWords.grade(open.overall()) + " to " + CaseWords.grade(stands) + " (" + domain.words()
                        + ")"
                : domain.words() + " from " + CaseWords.grade(from) + " to " + CaseWords.grade(to);
        String because = words.because(event.because(), open);
        long at = event.at().toEpochMilli();
        boolean saidGraver = open.change().filter(it -> it.at() == at).isPresent() && !ofTheCase;
        if (ofTheCase) {
            open.stands(stands);
        }
        if (!saidGraver) {
            open.changed(new DeskView.Regrade(at, says, because, up));
        }
        news.add(open, event.at(), up ? "up" : "down", CaseWords.sentence(says) + ", because: " + because);
    }

    private Optional<Grade> overall(OpenCase open) {
        return monitor.record(open.file().reference()).lines().overall();
    }

    DeskView view() {
        DeskRows rows = new DeskRows(monitor, words);
        return new DeskView(
                clock.now().toEpochMilli(),
                day.files().get(0).asOf().getZone().getId(),
                clock.speed(),
                clock.isRunning(),
                clock.isOver(),
                refused == 0 ? "" : refused + " of what arrived was refused and is not shown: look at the source.",
                rows.of(cases.values()),
                news.newest());
    }
}
