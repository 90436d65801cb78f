package org.childrisk.examples.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.childrisk.examples.performance.Measured.Effort;

/**
 * A national year through the command line, in a process of its own with a small heap: case files in, explained results out.
 *
 * @param cases how many
 * @param seconds from the start of the process to its end
 * @param threads how many assessed
 * @param heapFirst megabytes of heap in use after the first full collection, not a number where there was none
 * @param heapLast the same after the last
 * @param megabytesIn size of the input
 * @param megabytesOut size of the results
 */
record NationalYear(
        long cases,
        double seconds,
        int threads,
        double heapFirst,
        double heapLast,
        double megabytesIn,
        double megabytesOut) {

    static final String HEAP = "-Xmx256m";

    private static final long FULL = 210_000;
    private static final long QUICK = 2_000;
    private static final Path FOLDER = Path.of("target", "performance");
    private static final Path LOG = FOLDER.resolve("year-gc.log");
    private static final Pattern PAUSE = Pattern.compile("Pause Full.* ([0-9]+)M->([0-9]+)M");

    static NationalYear measure(Effort effort) throws IOException, InterruptedException {
        long cases = effort.name().equals("full") ? FULL : QUICK;
        Files.createDirectories(FOLDER);
        Path year = FOLDER.resolve("year.ndjson");
        Path results = FOLDER.resolve("year-results.ndjson");
        for (Path file : List.of(year, results, LOG)) {
            Files.deleteIfExists(file);
        }
        run("population", "--reports", String.valueOf(cases), "--write", year.toString());
        long start = System.nanoTime();
        run("batch", year.toString(), "--out", results.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        long lines;
        try (Stream<String> all = Files.lines(results)) {
            lines = all.filter(line -> line.contains("\"outcome\":\"ASSESSED\""))
                    .count();
        }
        if (lines != cases) {
            throw new IllegalStateException("Of " + cases + " cases " + lines + " were assessed");
        }
        List<Double> heap = heapAfterFullCollections();
        NationalYear measured = new NationalYear(
                cases,
                seconds,
                Runtime.getRuntime().availableProcessors(),
                heap.isEmpty() ? Double.NaN : heap.get(0),
                heap.isEmpty() ? Double.NaN : heap.get(heap.size() - 1),
                Files.size(year) / 1e6,
                Files.size(results) / 1e6);
        Files.delete(results);
        Files.delete(year);
        return measured;
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Launcher.forManyCases());
        command.addAll(List.of(HEAP, "-Xlog:gc:file=" + LOG, "-jar", "target/child-risk.jar"));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
    }

    private static List<Double> heapAfterFullCollections() throws IOException {
        return Files.readAllLines(LOG).stream()
                .flatMap(line -> PAUSE.matcher(line).results())
                .map(found -> Double.valueOf(found.group(2)))
                .toList();
    }
}
