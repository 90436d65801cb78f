package org.childrisk.examples.population;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A synthetic year of missing reports. The same seed and the same prevalences give the same reports on every machine.
 *
 * <pre>{@code
 * new Population(Prevalences.published(), 1).reports().limit(20_000).forEach(report -> assess(report.caseFile()));
 * }</pre>
 */
public final class Population {

    private final Histories histories;
    private final FirstContact firstContact;
    private final long seed;

    public Population(Prevalences prevalences, long seed) {
        this.histories = new Histories(prevalences);
        this.firstContact = new FirstContact(prevalences);
        this.seed = seed;
    }

    /** Reports without end, those of one child together and in their order. One thread; nothing is kept. */
    public Stream<Report> reports() {
        Chance chance = new Chance(seed);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> histories.draw("synthetic-" + number, chance.split()))
                .flatMap(this::reportsOf);
    }

    private Stream<Report> reportsOf(ChildHistory child) {
        return IntStream.range(child.before(), child.episodes().size())
                .mapToObj(index -> new Report(firstContact.caseFile(child, index), child, index));
    }
}
