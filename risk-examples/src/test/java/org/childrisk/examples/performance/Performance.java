package org.childrisk.examples.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childrisk.examples.performance.Measured.Effort;

/**
 * Measures how fast the library is against other ways to do the same, and writes the results with machine, JDK, date and
 * spread: {@code full} to {@code docs/performance}, {@code quick} to {@code target/performance}. Everything that is compared
 * runs in this one run, round by round, so that what disturbs the machine disturbs all alike.
 */
public final class Performance {

    private static final Path CHECKED_IN = Path.of("..", "docs", "performance");

    private final Effort effort;
    private final List<String> absent = new ArrayList<>();
    private final Map<String, List<Measured>> measured = new LinkedHashMap<>();
    private final Map<String, List<Double>> starts = new LinkedHashMap<>();
    private final List<Double> heap = new ArrayList<>();
    private final List<String> monitor = new ArrayList<>();
    private final List<String> longRun = new ArrayList<>();
    private final List<NationalYear> years = new ArrayList<>();

    private Performance(Effort effort) {
        this.effort = effort;
    }

    /**
     * {@code full} or {@code quick}, and perhaps the beginning of the names of the variants to be measured; or {@code long} for ten million
     * assessments, which has a page of its own; or {@code monitor} for a monitor with 100,000 open cases, which prints and writes nothing.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("long")) {
            longRun();
            return;
        }
        if (args.length > 0 && args[0].equals("monitor")) {
            openCases(OpenCases.SIZES);
            return;
        }
        Performance performance = new Performance(Effort.named(args.length > 0 ? args[0] : "full"));
        performance.measure(args.length > 1 ? args[1] : "");
        Path folder = performance.effort.name().equals("full") ? CHECKED_IN : Path.of("target", "performance");
        Files.createDirectories(folder);
        if (args.length < 2) {
            boolean full = performance.effort.rounds() > 1;
            performance.monitor.addAll(openCases(full ? OpenCases.SIZES : OpenCases.SIZES.subList(0, 2)));
            performance.longRun.addAll(OwnMachine.run(LongRun.SETTINGS, LongRun.class, full ? "100000" : "20000"));
        }
        PerformancePage page = new PerformancePage(
                Surroundings.of(
                        performance.effort.words(),
                        "-Xms1g -Xmx1g -XX:+UseParallelGC; starts of programs without any, but where settings are named"),
                performance.measured,
                performance.starts,
                performance.heap,
                performance.monitor,
                performance.longRun,
                performance.years,
                performance.absent);
        Files.writeString(folder.resolve("results.md"), page.markdown());
        Files.writeString(folder.resolve("results.json"), page.json());
        say("Written to " + folder.toAbsolutePath().normalize());
        System.exit(0);
    }

    private void measure(String beginning) throws IOException, InterruptedException {
        List<String> variants = new ArrayList<>();
        for (List<String> task : tasks()) {
            List<String> wanted =
                    task.stream().filter(it -> it.startsWith(beginning)).toList();
            if (!wanted.isEmpty()) {
                say("Checking that these give equal answers: " + String.join(", ", wanted));
                variants.addAll(Equality.check(wanted, absent));
            }
        }
        absent.forEach(Performance::say);
        if (beginning.isEmpty()) {
            Starts.prepare();
        }
        for (int round = 1; round <= effort.rounds(); round++) {
            for (String variant : variants) {
                add(variant, Measured.of(variant, 1, effort), round);
            }
            if (beginning.isEmpty()) {
                for (String threaded : Variants.THREADED) {
                    add(threaded + ", two threads", Measured.of(threaded, 2, effort), round);
                }
                for (var program : Starts.programs().entrySet()) {
                    double taken = Starts.milliseconds(program.getValue());
                    starts.computeIfAbsent(program.getKey(), it -> new ArrayList<>())
                            .add(taken);
                    say("round %d: %s: %.0f ms".formatted(round, program.getKey(), taken));
                }
                heap.add(Starts.heap());
            }
        }
        if (beginning.isEmpty() || beginning.equals("year")) {
            years.add(NationalYear.measure(effort));
            say("a national year: " + years);
        }
    }

    private void add(String variant, Measured one, int round) {
        measured.computeIfAbsent(variant, it -> new ArrayList<>()).add(one);
        say("round %d: %s: %.1f us, %.0f bytes".formatted(round, variant, one.middle(), one.bytes()));
    }

    private List<List<String>> tasks() {
        List<Integer> rules = effort.rounds() > 1 ? Growth.RULES : List.of(50, 400);
        List<Integer> facts = effort.rounds() > 1 ? Growth.FACTS : List.of(15, 200);
        return Stream.of(
                        Stream.of(
                                Variants.RULES,
                                Variants.NOW,
                                Variants.ASSESS,
                                Variants.BOXES.subList(0, 1),
                                Variants.BOXES.subList(1, 2),
                                Variants.BOXES.subList(2, 3),
                                Variants.FORTY,
                                Variants.FREE,
                                Variants.MACHINE),
                        rules.stream().map(Growth::ofRules),
                        rules.stream().map(Growth::ofLinked),
                        facts.stream().map(Growth::ofFacts),
                        facts.stream().map(Growth::ofCases))
                .flatMap(it -> it)
                .toList();
    }

    private static List<String> openCases(List<Integer> sizes) throws IOException, InterruptedException {
        return OwnMachine.run(
                List.of("-Xms1500m", "-Xmx1500m", "-XX:+UseParallelGC"),
                OpenCases.class,
                sizes.stream().map(String::valueOf).toArray(String[]::new));
    }

    private static void longRun() throws IOException, InterruptedException {
        List<String> lines = OwnMachine.run(LongRun.SETTINGS, LongRun.class, String.valueOf(LongRun.TEN_MILLION));
        Map<String, String> surroundings = Surroundings.of(
                "%,d assessments, once".formatted(LongRun.TEN_MILLION), String.join(" ", LongRun.SETTINGS));
        Files.writeString(CHECKED_IN.resolve("long-run.md"), PerformancePage.ofLongRun(surroundings, lines));
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
