package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.childrisk.Assessment;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Question;
import org.childrisk.json.CaseRecordJson;
import org.childrisk.monitor.CaseLines;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.monitor.CaseRecord;
import org.childrisk.monitor.Cause;
import org.childrisk.monitor.MonitorEvent;
import org.childrisk.monitor.MonitorEvent.GradeLowered;
import org.childrisk.monitor.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a monitor must hold to, whatever arrives and whenever it is looked at. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MonitorLawsTest {

    /** Each is assessed some hundred times. */
    private static final int CASES = Math.max(8, Laws.COUNT / 20);

    private static final int WAKE_UPS = 12;

    /** Says what is wrong with how a monitor takes this case. */
    private interface TellingLaw {
        List<String> broken(Telling telling, Random choices);
    }

    private static void hold(String name, TellingLaw law) {
        Laws.hold(
                name,
                CASES,
                (file, choices) -> Telling.of(file, choices)
                        .map(telling -> law.broken(telling, choices))
                        .orElse(List.of()));
    }

    private static CaseMonitor monitor() {
        return new CaseMonitor(Laws.ASSESSOR);
    }

    private static CaseRecord onlyRecord(CaseMonitor monitor) {
        return monitor.records().findFirst().orElseThrow();
    }

    @Test
    void most_cases_can_be_told_fact_by_fact() {
        int cases = 200;
        long told = Laws.CASES
                .first(cases)
                .filter(file -> Telling.of(file, new Random(1)).isPresent())
                .count();

        assertThat(told).isGreaterThan(cases * 2L / 3);
    }

    @Test
    void late_repeated_and_unordered_facts_give_the_same_state_and_that_of_the_whole_file() {
        hold("late, repeated and unordered facts give the same state", (telling, choices) -> {
            CaseMonitor inOrder = monitor();
            CaseMonitor outOfOrder = monitor();

            telling.inOrder(inOrder);
            telling.outOfOrder(outOfOrder, choices);

            CaseLines lines = onlyRecord(outOfOrder).lines();
            List<String> broken = new ArrayList<>(difference(onlyRecord(inOrder), onlyRecord(outOfOrder)));
            broken.addAll(differences(lines, Laws.now(telling.whole())));
            lines.heldBack().forEach(fact -> broken.add("held back: " + fact));
            return broken;
        });
    }

    private static List<String> difference(CaseRecord one, CaseRecord other) {
        return one.equals(other)
                ? List.of()
                : List.of(
                        "reached " + one.reached() + " and " + other.reached(),
                        "changes at " + one.changesAt() + " and " + other.changesAt(),
                        "received the same: " + one.received().equals(other.received()),
                        one.lines().toString(),
                        other.lines().toString());
    }

    @Test
    void between_two_wake_ups_nothing_changes() {
        hold("between two wake-ups nothing changes", (telling, choices) -> {
            CaseMonitor monitor = monitor();
            telling.inOrder(monitor);
            List<String> broken = new ArrayList<>();
            for (int i = 0; i < WAKE_UPS && monitor.wakeAt().isPresent(); i++) {
                CaseLines lines = onlyRecord(monitor).lines();
                Instant from = onlyRecord(monitor).reached();
                Instant to = monitor.wakeAt().orElseThrow();
                long seconds = to.getEpochSecond() - from.getEpochSecond();
                Instant between = from.plusSeconds((long) (seconds * choices.nextDouble()));
                if (between.isBefore(to) && between.isAfter(telling.end())) {
                    Assessment then = Laws.ASSESSOR.examine(
                            telling.whole(),
                            between.atZone(telling.whole().asOf().getZone()));
                    differences(lines, then).forEach(it -> broken.add("at " + between + " " + it));
                }
                if (!monitor.tick(to.minusNanos(1)).events().isEmpty()) {
                    broken.add("something happens before " + to);
                }
                monitor.tick(to);
            }
            return broken;
        });
    }

    @Test
    void time_alone_lowers_no_grade() {
        hold("time alone lowers no grade", (telling, choices) -> {
            CaseMonitor monitor = monitor();
            List<MonitorEvent> events = new ArrayList<>(telling.inOrder(monitor));
            for (int i = 0; i < WAKE_UPS && monitor.wakeAt().isPresent(); i++) {
                events.addAll(monitor.tick(monitor.wakeAt().orElseThrow()).events());
            }
            return events.stream()
                    .filter(it -> it instanceof GradeLowered
                            && (it.because().kind() != Cause.Kind.LEARNED
                                    || it.because().facts().isEmpty()))
                    .map(it -> "lowered: " + it)
                    .toList();
        });
    }

    @Test
    void it_does_not_matter_how_often_it_is_told_the_time() {
        hold("it does not matter how often it is told the time", (telling, choices) -> {
            CaseMonitor atEveryWakeUp = monitor();
            CaseMonitor once = monitor();
            telling.inOrder(atEveryWakeUp);
            telling.inOrder(once);
            List<MonitorEvent> events = new ArrayList<>();
            Instant end = telling.end();
            for (int i = 0; i < WAKE_UPS && atEveryWakeUp.wakeAt().isPresent(); i++) {
                end = atEveryWakeUp.wakeAt().orElseThrow();
                events.addAll(atEveryWakeUp.tick(end).events());
            }

            List<MonitorEvent> atOnce = once.tick(end).events();

            return events.equals(atOnce) ? List.of() : List.of("one by one: " + events, "at once:    " + atOnce);
        });
    }

    @Test
    void a_monitor_that_is_killed_at_any_moment_goes_on_as_if_nothing_had_happened() {
        CaseRecordJson json = new CaseRecordJson();

        hold("a restored monitor goes on as if nothing had happened", (telling, choices) -> {
            CaseMonitor living = monitor();
            CaseMonitor killed = monitor();
            living.open(telling.opening());
            killed.open(telling.opening());
            List<String> broken = new ArrayList<>();
            List<Received> facts = new ArrayList<>(telling.facts());
            Collections.shuffle(facts, choices);
            Instant now = telling.opening().asOf().toInstant();
            for (Received fact : facts) {
                now = now.plusSeconds(choices.nextInt(50_000));
                if (choices.nextInt(3) == 0) {
                    CaseMonitor restored = monitor();
                    restored.restore(json.read(json.write(onlyRecord(killed))));
                    killed = restored;
                }
                if (choices.nextBoolean() && !living.tick(now).equals(killed.tick(now))) {
                    broken.add("another tick at " + now);
                }
                if (!living.receive(telling.opening().reference(), List.of(fact), now)
                        .equals(killed.receive(telling.opening().reference(), List.of(fact), now))) {
                    broken.add("another answer to a " + fact + " at " + now);
                }
            }
            broken.addAll(difference(onlyRecord(living), onlyRecord(killed)));
            return broken;
        });
    }

    /** What the lines say otherwise than an assessment; deadlines may move while every status stays what it is. */
    private static List<String> differences(CaseLines lines, Assessment assessment) {
        List<String> differences = new ArrayList<>();
        compare("grades", grades(lines), grades(assessment), differences);
        compare(
                "actions",
                new TreeSet<>(lines.actions().stream()
                        .map(it -> it.code() + "@" + it.about() + " " + it.status())
                        .toList()),
                new TreeSet<>(assessment.actions().stream()
                        .map(it -> it.code() + "@" + it.about() + " " + it.status())
                        .toList()),
                differences);
        compare(
                "findings",
                new TreeSet<>(lines.findings().stream()
                        .map(it -> it.code() + "@" + it.about())
                        .toList()),
                new TreeSet<>(assessment.findings().stream()
                        .map(MonitorLawsTest::words)
                        .toList()),
                differences);
        compare(
                "questions",
                new TreeSet<>(lines.questions()),
                new TreeSet<>(
                        assessment.questions().stream().map(Question::code).toList()),
                differences);
        lines.grades().stream()
                .filter(line -> line.byRules().filter(line.stands()::isBelow).isPresent())
                .forEach(line -> differences.add("stands below the rules: " + line));
        return differences;
    }

    private static String words(Finding finding) {
        return finding.code() + "@" + finding.about();
    }

    private static Map<String, String> grades(CaseLines lines) {
        Map<String, String> grades = new TreeMap<>();
        lines.grades()
                .forEach(line -> line.byRules()
                        .ifPresent(grade -> grades.put(line.domain().name(), grade.name())));
        return grades;
    }

    private static Map<String, String> grades(Assessment assessment) {
        Map<String, String> grades = new TreeMap<>();
        assessment
                .grades()
                .forEach(it -> grades.put(it.domain().name(), it.grade().name()));
        return grades;
    }

    private static void compare(String what, Object one, Object other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(what + ": " + one + " but assessed " + other);
        }
    }
}
