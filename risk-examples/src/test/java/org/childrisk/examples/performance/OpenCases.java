package org.childrisk.examples.performance;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.json.CaseRecordJson;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.monitor.Received;

/**
 * What a monitor costs that holds so many open cases: memory, and the work for one update, one tick of the clock when nothing is due, one
 * fact that comes late, and one case restored from its stored form. Work is processor time, which other programs disturb least.
 */
public final class OpenCases {

    static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    /** How many different cases there are; all others are copies under other references, which share nothing with them. */
    private static final int DIFFERENT = 64;

    private static final int UPDATES = 400;
    private static final int LATE = 100;
    private static final int TICKS = 200_000;

    private final RiskAssessor assessor;
    private final CaseRecordJson json = new CaseRecordJson();
    private final List<String> stored = new ArrayList<>();
    private final Instant opened;

    /**
     * What a monitor of one size costs.
     *
     * @param size so many open cases
     * @param figures by name, the unit at its end
     */
    record Costs(int size, Map<String, Double> figures) {

        static Costs read(String line) {
            String[] parts = line.split("[:= ]+", -1);
            Map<String, Double> figures = new LinkedHashMap<>();
            for (int i = 1; i + 1 < parts.length; i += 2) {
                figures.put(parts[i], Double.valueOf(parts[i + 1]));
            }
            return new Costs(Integer.parseInt(parts[0]), figures);
        }

        double of(String figure) {
            return figures.getOrDefault(figure, Double.NaN);
        }
    }

    private OpenCases(RiskAssessor assessor) {
        this.assessor = assessor;
        CaseMonitor monitor = new CaseMonitor(assessor);
        for (int i = 0; i < DIFFERENT; i++) {
            CaseFile file = TypicalCases.get(i);
            monitor.open(file);
            stored.add(json.write(monitor.record(file.reference())));
        }
        this.opened = TypicalCases.get(0).asOf().toInstant();
    }

    /** The sizes; each is printed as a line: size, a colon, then name and figure. */
    public static void main(String[] args) {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            OpenCases cases = new OpenCases(assessor);
            cases.measure(1_000); // warms the virtual machine
            for (String size : args) {
                StringBuilder line = new StringBuilder(size).append(':');
                cases.measure(Integer.parseInt(size))
                        .forEach((what, figure) -> line.append(' ')
                                .append(what)
                                .append('=')
                                .append(String.format(Locale.ROOT, "%.3f", figure)));
                System.out.println(line);
            }
        }
    }

    private Map<String, Double> measure(int size) {
        Map<String, Double> costs = new LinkedHashMap<>();
        double before = heap();
        CaseMonitor monitor = new CaseMonitor(assessor);
        costs.put("restore-us", microseconds(size, i -> monitor.restore(json.read(document(i)))));
        costs.put("memory-kB", (heap() - before) / size / 1_000);
        costs.put("quiet-tick-us", microseconds(TICKS, i -> monitor.tick(opened.plusMillis(i / 1_000))));
        int apart = size / UPDATES;
        costs.put("update-us", microseconds(UPDATES, i -> {
            Instant now = opened.plusSeconds(1);
            monitor.receive(reference(i * apart), List.of(Received.of(sign("DRUG_DEBT", now), now)), now);
        }));
        costs.put("late-us", microseconds(LATE, i -> {
            Instant learned = opened.minusSeconds(60);
            monitor.receive(
                    reference(i * apart + 1),
                    List.of(Received.of(sign("GROOMED_OR_TARGETED", learned), learned)),
                    opened.plusSeconds(2));
        }));
        return costs;
    }

    private static Indicator sign(String code, Instant seen) {
        return new Indicator(code, Answer.YES, Optional.of(seen), Optional.empty(), Optional.empty());
    }

    private String document(int number) {
        String one = "\"typical-" + number % DIFFERENT + "\"";
        return stored.get(number % DIFFERENT).replace(one, "\"" + reference(number) + "\"");
    }

    private static String reference(int number) {
        return "open-" + number;
    }

    private static double microseconds(int times, IntConsumer work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.accept(i);
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3 / times;
    }

    /** Bytes in use after a full collection. */
    private static double heap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
