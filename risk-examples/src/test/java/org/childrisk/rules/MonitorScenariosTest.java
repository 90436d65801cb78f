package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.RiskDomain;
import org.childrisk.monitor.CaseLines;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.monitor.CaseRecord;
import org.childrisk.monitor.MonitorEvent;
import org.childrisk.monitor.MonitorEvent.GradeLowered;
import org.childrisk.monitor.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every scenario as a control room would live through it: fact by fact. */
@Timeout(value = 9, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MonitorScenariosTest {

    private static final long SEED = Long.getLong("laws.seed", 20_261_122L);
    private static final Duration A_YEAR = Duration.ofDays(366);

    private static final Map<Map<String, String>, RiskAssessor> ASSESSORS = new HashMap<>();

    @AfterAll
    static void close() {
        ASSESSORS.values().forEach(RiskAssessor::close);
    }

    private static RiskAssessor assessor(Scenario scenario) {
        return ASSESSORS.computeIfAbsent(scenario.settings(), RiskAssessor::load);
    }

    @Test
    void told_in_any_order_and_twice_it_stands_as_the_whole_file_is_assessed() {
        List<String> broken = new ArrayList<>();
        int told = 0;

        for (Scenario scenario : Scenarios.all()) {
            Random random = new Random(SEED + scenario.id().hashCode());
            Optional<Telling> telling = Telling.of(scenario.facts(), random);
            if (telling.isPresent()) {
                told++;
                CaseMonitor monitor = new CaseMonitor(assessor(scenario));
                telling.get().outOfOrder(monitor, random);
                CaseRecord record = monitor.record(telling.get().opening().reference());
                String differs = difference(
                        record.lines(), assessor(scenario).assess(telling.get().whole()));
                if (!differs.isEmpty()) {
                    broken.add(scenario.id() + ": " + differs);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(told).isGreaterThan(200);
    }

    @Test
    void as_a_year_goes_by_no_grade_is_lowered() {
        List<String> lowered = new ArrayList<>();

        for (Scenario scenario : Scenarios.all()) {
            CaseMonitor monitor = new CaseMonitor(assessor(scenario));
            monitor.open(scenario.facts());
            monitor.tick(scenario.facts().asOf().toInstant().plus(A_YEAR)).events().stream()
                    .filter(GradeLowered.class::isInstance)
                    .forEach(event -> lowered.add(scenario.id() + ": " + event));
        }

        assertThat(lowered).isEmpty();
    }

    @Test
    void a_child_who_comes_back_without_anybody_having_spoken_with_the_child_resets_nothing() {
        Scenario scenario = Scenarios.named("high-risk-missing");
        CaseFile file = scenario.facts();
        MissingEpisode gone = file.missingEpisodes().get(0);
        Instant back = file.asOf().toInstant().plus(Duration.ofHours(1));
        CaseMonitor monitor = new CaseMonitor(assessor(scenario));
        monitor.open(file);

        List<MonitorEvent> events = monitor.receive(
                        file.reference(), List.of(Received.of(returned(gone, back, Answer.UNKNOWN), back)), back)
                .events();

        assertThat(events)
                .noneMatch(
                        it -> it instanceof GradeLowered lowered && lowered.to().isEmpty());
        assertThat(monitor.record(file.reference()).lines().grade(RiskDomain.MISSING))
                .contains(Grade.HIGH);
    }

    private static MissingEpisode returned(MissingEpisode gone, Instant back, Answer well) {
        return new MissingEpisode(
                gone.id(),
                gone.missingSince(),
                gone.reportedAt(),
                gone.recordedAs(),
                gone.from(),
                gone.whereaboutsKnown(),
                Answer.YES,
                Optional.of(back),
                well,
                gone.closed(),
                gone.ownerNamed(),
                gone.inAnotherForceArea(),
                gone.place(),
                gone.source());
    }

    /** What the lines say otherwise than an assessment, in words; deadlines may move while every status stays what it is. */
    private static String difference(CaseLines lines, Assessment assessment) {
        TreeMap<RiskDomain, Grade> grades = new TreeMap<>();
        assessment.grades().forEach(it -> grades.put(it.domain(), it.grade()));
        TreeMap<RiskDomain, Grade> kept = new TreeMap<>();
        lines.grades().forEach(line -> line.byRules().ifPresent(grade -> kept.put(line.domain(), grade)));
        TreeSet<String> actions = new TreeSet<>();
        assessment.actions().forEach(it -> actions.add(it.code() + " " + it.about() + " " + it.status()));
        TreeSet<String> keptActions = new TreeSet<>();
        lines.actions().forEach(it -> keptActions.add(it.code() + " " + it.about() + " " + it.status()));
        TreeSet<String> findings = new TreeSet<>();
        assessment.findings().forEach(it -> findings.add(it.code() + " " + it.about()));
        TreeSet<String> keptFindings = new TreeSet<>();
        lines.findings().forEach(it -> keptFindings.add(it.code() + " " + it.about()));
        boolean same = kept.equals(grades) && keptActions.equals(actions) && keptFindings.equals(findings);
        return same ? "" : "kept " + kept + keptActions + keptFindings + " but assessed " + grades + actions + findings;
    }
}
