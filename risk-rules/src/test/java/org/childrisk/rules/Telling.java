package org.childrisk.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.monitor.MonitorEvent;
import org.childrisk.monitor.Received;

/**
 * A case file told fact by fact over three days.
 *
 * @param opening the child and nothing else
 * @param facts every other fact, each once, in the order in which it was learned
 * @param whole the case file in the end
 */
record Telling(CaseFile opening, List<Received> facts, CaseFile whole) {

    private static final Duration LASTS = Duration.ofDays(3);

    /** Learned at random moments, the last ones at the last. Empty where the file cannot be opened with the child alone. */
    static Optional<Telling> of(CaseFile file, Random random) {
        try {
            ZonedDateTime start = file.asOf().minus(LASTS);
            Child child = file.child().withStatedAgeOn(file.asOf().toLocalDate());
            CaseFile opening = headed(file, child, start).build();
            List<Received> facts = new ArrayList<>();
            CaseFile.Builder whole = headed(file, child, file.asOf());
            file.facts().filter(fact -> !(fact instanceof Child)).distinct().forEach(fact -> {
                whole.with(fact);
                Instant learned = file.asOf().toInstant();
                facts.add(Received.of(
                        fact,
                        random.nextInt(4) == 0
                                ? learned
                                : learned.minusSeconds(random.nextInt((int) LASTS.toSeconds()))));
            });
            facts.sort(Comparator.comparing(Received::learnedAt));
            return Optional.of(new Telling(opening, facts, whole.build()));
        } catch (RefusedFacts e) {
            return Optional.empty();
        }
    }

    private static CaseFile.Builder headed(CaseFile file, Child child, ZonedDateTime moment) {
        CaseFile.Builder builder = CaseFile.about(child, moment)
                .reference(file.reference())
                .country(file.country())
                .holder(file.holder());
        file.schoolDays().ifPresent(builder::schoolDays);
        return builder;
    }

    Instant end() {
        return whole.asOf().toInstant();
    }

    /** Each fact as soon as it is learned. */
    List<MonitorEvent> inOrder(CaseMonitor monitor) {
        List<MonitorEvent> events = new ArrayList<>(monitor.open(opening).events());
        facts.forEach(it -> events.addAll(monitor.receive(opening.reference(), List.of(it), it.learnedAt())
                .events()));
        events.addAll(monitor.tick(end()).events());
        return events;
    }

    /** All of them late, in any order, a few at a time and some of them twice, while time goes by. */
    List<MonitorEvent> outOfOrder(CaseMonitor monitor, Random random) {
        List<Received> shuffled = new ArrayList<>(facts);
        facts.stream().filter(it -> random.nextInt(3) == 0).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        List<MonitorEvent> events = new ArrayList<>(monitor.open(opening).events());
        Instant now = opening.asOf().toInstant();
        int told = 0;
        while (told < shuffled.size()) {
            int next = Math.min(shuffled.size(), told + 1 + random.nextInt(4));
            now = now.plusSeconds(random.nextInt((int) LASTS.toSeconds() / shuffled.size()));
            events.addAll(monitor.receive(opening.reference(), shuffled.subList(told, next), now)
                    .events());
            if (random.nextBoolean()) {
                events.addAll(monitor.tick(now).events());
            }
            told = next;
        }
        events.addAll(monitor.tick(end()).events());
        return events;
    }
}
