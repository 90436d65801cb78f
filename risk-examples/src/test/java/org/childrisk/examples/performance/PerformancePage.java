package org.childrisk.examples.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The results of one run as a page and as JSON. Ratios are medians of the ratios of each round; in brackets their range. */
final class PerformancePage {

    private final Map<String, String> surroundings;
    private final Map<String, List<Measured>> measured;
    private final Map<String, List<Double>> starts;
    private final List<Double> heap;
    private final List<String> monitor;
    private final List<String> longRun;
    private final List<NationalYear> years;
    private final List<String> absent;
    private final StringBuilder text = new StringBuilder();

    PerformancePage(
            Map<String, String> surroundings,
            Map<String, List<Measured>> measured,
            Map<String, List<Double>> starts,
            List<Double> heap,
            List<String> monitor,
            List<String> longRun,
            List<NationalYear> years,
            List<String> absent) {
        this.surroundings = surroundings;
        this.measured = measured;
        this.starts = starts;
        this.heap = heap;
        this.monitor = monitor;
        this.longRun = longRun;
        this.years = years;
        this.absent = absent;
    }

    String markdown() {
        head("Results of one run");
        section("Explained assessment, all rules", "rules.java", Variants.RULES);
        section("From the case file to the explained assessment", "now.java", Variants.NOW);
        section("The same with the look-ahead for the next change", "assess.java", Variants.ASSESS);
        section("The boxes", "now.library", Variants.BOXES);
        section("Free-style Drools, forty rules", "free.library", Variants.FREE);
        section("Other engines, forty rules", "forty.java", Variants.FORTY);
        absent.forEach(it -> line("\nNot measured: " + it));
        section("Growth with rules of the same shapes", "rules-50.session", all(Growth.RULES, Growth::ofRules));
        section("Growth with rules linked as in the library", "linked-50.session", all(Growth.RULES, Growth::ofLinked));
        section("Growth with facts", "facts-15.session", all(Growth.FACTS, Growth::ofFacts));
        section(
                "Growth with facts, from the case file to the explained assessment",
                "case-15.library",
                all(Growth.FACTS, Growth::ofCases));
        threads();
        programs();
        openCases();
        if (!longRun.isEmpty()) {
            line("\n## A long run in two threads with one assessor and 64 MB of heap\n");
            longRun.forEach(it -> line("- " + it));
        }
        years.forEach(this::year);
        return text.toString();
    }

    /** What a long run that was made by itself printed. */
    static String ofLongRun(Map<String, String> surroundings, List<String> longRun) {
        PerformancePage page = new PerformancePage(
                surroundings, Map.of(), Map.of(), List.of(), List.of(), longRun, List.of(), List.of());
        page.head("A long run in two threads with one assessor and 64 MB of heap");
        page.line("");
        longRun.forEach(it -> page.line("- " + it));
        return page.text.toString();
    }

    private void head(String title) {
        line("# " + title);
        line("");
        line(
                "Written by the command of [performance.md](../performance.md), which says what each line means. Not edited by hand.");
        line("");
        surroundings.forEach((what, value) -> line("- " + what + ": " + value));
    }

    private static List<String> all(List<Integer> sizes, IntFunction<List<String>> names) {
        return sizes.stream().flatMap(it -> names.apply(it).stream()).toList();
    }

    private void section(String title, String yardstick, List<String> variants) {
        List<String> here = variants.stream().filter(measured::containsKey).toList();
        if (here.isEmpty() || !measured.containsKey(yardstick)) {
            return;
        }
        line("\n## " + title + "\n");
        line("| variant | median us | times `" + yardstick + "` | slowest 1 % us | kB an assessment |");
        line("|---|---|---|---|---|");
        for (String variant : here) {
            line("| `%s` | %s | %s | %s | %s |"
                    .formatted(
                            variant,
                            number(median(variant, Measured::middle)),
                            ratio(variant, yardstick, Measured::middle),
                            number(median(variant, Measured::slowest)),
                            number(median(variant, Measured::bytes) / 1_000)));
        }
    }

    private void threads() {
        List<String> here = measured.keySet().stream()
                .filter(it -> it.endsWith(", two threads"))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        line("\n## Two threads\n");
        line("| variant | assessments a second | times one thread |");
        line("|---|---|---|");
        for (String variant : here) {
            String one = variant.replace(", two threads", "");
            line("| `%s` | %s | %s |"
                    .formatted(
                            one,
                            number(median(variant, Measured::perSecond)),
                            ratio(variant, one, Measured::perSecond)));
        }
    }

    private void programs() {
        if (starts.isEmpty()) {
            return;
        }
        line("\n## From the start of the process to the printed grade\n");
        String yardstick = starts.keySet().iterator().next();
        line("| program | median ms | times the first |");
        line("|---|---|---|");
        starts.forEach((program, taken) -> line("| %s | %s | %s |"
                .formatted(program, number(Measured.median(taken)), spread(ratios(taken, starts.get(yardstick))))));
        line("\nHeap of an open assessor after its first case and a full collection: " + number(Measured.median(heap))
                + " MB.");
    }

    /** A line for each size: what each of the others costs beside the first. */
    private void openCases() {
        if (monitor.isEmpty()) {
            return;
        }
        List<OpenCases.Costs> costs =
                monitor.stream().map(OpenCases.Costs::read).toList();
        line("\n## A monitor with many open cases\n");
        line("| open cases | " + String.join(" | ", costs.get(0).figures().keySet()) + " |");
        line("|---" + "|---".repeat(costs.get(0).figures().size()) + "|");
        for (OpenCases.Costs size : costs) {
            line("| " + size.size() + " | "
                    + size.figures().entrySet().stream()
                            .map(it -> number(it.getValue()) + " (times "
                                    + number(it.getValue() / costs.get(0).of(it.getKey())) + ")")
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
    }

    private void year(NationalYear year) {
        line("\n## A national year\n");
        line(
                "`population --reports %d --write year.ndjson`, then `batch year.ndjson --out results.ndjson` with %s and %d threads, once:"
                        .formatted(year.cases(), NationalYear.HEAP, year.threads()));
        line("");
        line(
                "| cases | seconds | cases a second | heap after the first and the last full collection, MB | in, MB | out, MB |");
        line("|---|---|---|---|---|---|");
        line("| %d | %s | %s | %s, %s | %s | %s |"
                .formatted(
                        year.cases(),
                        number(year.seconds()),
                        number(year.cases() / year.seconds()),
                        number(year.heapFirst()),
                        number(year.heapLast()),
                        number(year.megabytesIn()),
                        number(year.megabytesOut())));
    }

    private double median(String variant, ToDoubleFunction<Measured> what) {
        return Measured.median(values(variant, what));
    }

    private List<Double> values(String variant, ToDoubleFunction<Measured> what) {
        return measured.getOrDefault(variant, List.of()).stream()
                .mapToDouble(what)
                .boxed()
                .toList();
    }

    private String ratio(String variant, String yardstick, ToDoubleFunction<Measured> what) {
        return spread(ratios(values(variant, what), values(yardstick, what)));
    }

    private static List<Double> ratios(List<Double> ones, List<Double> others) {
        return IntStream.range(0, Math.min(ones.size(), others.size()))
                .mapToObj(i -> ones.get(i) / others.get(i))
                .toList();
    }

    private static String spread(List<Double> ratios) {
        double least = ratios.stream().mapToDouble(it -> it).min().orElse(Double.NaN);
        double most = ratios.stream().mapToDouble(it -> it).max().orElse(Double.NaN);
        return "**" + number(Measured.median(ratios)) + "** (" + number(least) + " to " + number(most) + ")";
    }

    /** Three digits that count. */
    private static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** Everything, round by round. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>(surroundings);
        all.put("variants", measured);
        all.put("millisecondsToGrade", starts);
        all.put("heapMegabytes", heap);
        all.put("openCases", monitor.stream().map(OpenCases.Costs::read).toList());
        all.put("longRun", longRun);
        all.put("nationalYear", years);
        all.put("notMeasured", new ArrayList<>(absent));
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(all)
                + "\n";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
