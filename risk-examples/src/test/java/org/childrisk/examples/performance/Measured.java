package org.childrisk.examples.performance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What one round of one variant gave.
 *
 * @param middle half of the assessments took at most this many microseconds
 * @param slowest one in a hundred took longer than this many microseconds
 * @param bytes allocated for each assessment
 * @param perSecond assessments a second, all threads together
 */
record Measured(double middle, double slowest, double bytes, double perSecond) {

    /** How long and how often is measured. */
    record Effort(String name, int rounds, int warmSeconds, int seconds) {

        /** What begins with a case file runs through ten times as much code as the rules: the compiler needs longer for it. */
        private static final int LONGER = 5;

        private static final Set<String> BEGIN_WITH_A_CASE_FILE = Set.of("now", "assess", "box", "free", "case");

        static Effort named(String name) {
            return name.equals("quick")
                    ? new Effort(name, 1, 1, 1)
                    : new Effort("full", Integer.getInteger("performance.rounds", 5), 3, 2);
        }

        int warmSecondsOf(String variant) {
            String task = variant.split("[-.]", -1)[0];
            return BEGIN_WITH_A_CASE_FILE.contains(task) ? LONGER * warmSeconds : warmSeconds;
        }

        String words() {
            return "%s: %d rounds, %d s of measuring for each variant in each round, after %d s of warming, or %d for what begins with a case file"
                    .formatted(name, rounds, seconds, warmSeconds, LONGER * warmSeconds);
        }
    }

    static Measured of(String variant, int threads, Effort effort) {
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(Assessing.class.getName() + ".one")
                            .param("variant", variant)
                            .threads(threads)
                            .forks(1)
                            .warmupIterations(effort.warmSecondsOf(variant))
                            .warmupTime(TimeValue.seconds(1))
                            .measurementIterations(effort.seconds())
                            .measurementTime(TimeValue.seconds(1))
                            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC")
                            .addProfiler("gc")
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
            return of(results.iterator().next(), threads);
        } catch (RunnerException e) {
            throw new IllegalStateException(variant + " cannot be measured", e);
        }
    }

    @SuppressWarnings("rawtypes")
    private static Measured of(RunResult result, int threads) {
        Result<?> time = result.getPrimaryResult();
        return new Measured(
                time.getStatistics().getPercentile(50),
                time.getStatistics().getPercentile(99),
                result.getSecondaryResults().entrySet().stream()
                        .filter(it -> it.getKey().endsWith("gc.alloc.rate.norm"))
                        .mapToDouble(it -> it.getValue().getScore())
                        .findFirst()
                        .orElse(Double.NaN),
                threads * 1_000_000 / time.getScore());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
