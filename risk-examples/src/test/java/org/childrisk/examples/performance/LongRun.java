package org.childrisk.examples.performance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;

/**
 * Assesses without end, as it were, in two threads with one assessor and a small heap: memory must not grow, and no thread may wait for
 * the other.
 */
public final class LongRun {

    /** The heap that it gets. */
    static final List<String> SETTINGS = List.of("-Xmx64m", "-XX:+UseSerialGC");

    static final long TEN_MILLION = 10_000_000;

    private static final int THREADS = 2;
    private static final int LOOKS = 10;
    private static final int SHOWN = 4;
    private static final String WORKER = "assessing-";

    private final RiskAssessor assessor;
    private final List<CaseFile> files = TypicalCases.first(Variants.CASES);
    private final AtomicLong reasons = new AtomicLong();

    private LongRun(RiskAssessor assessor) {
        this.assessor = assessor;
    }

    /** So many assessments; a line is printed after each tenth of them, and one about waiting at the end. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long count = Long.parseLong(args[0]);
        Path events = Files.createTempFile("long-run", ".jfr");
        try (RiskAssessor assessor = RiskAssessor.load();
                Recording recording = new Recording()) {
            LongRun run = new LongRun(assessor);
            run.assess(Math.min(2_000, count / 10)); // classes are loaded behind locks, once
            recording.enable("jdk.JavaMonitorEnter").withThreshold(Duration.ZERO);
            recording.enable("jdk.ThreadPark").withThreshold(Duration.ZERO);
            recording.start();
            say(0, run.heap());
            for (int look = 1; look <= LOOKS; look++) {
                run.assess(count / LOOKS);
                say(count / LOOKS * look, run.heap());
            }
            recording.stop();
            recording.dump(events);
            Map<String, Integer> waits = waits(events);
            System.out.println("waits of one thread for the other: "
                    + waits.values().stream().mapToInt(it -> it).sum());
            waits.forEach((where, times) -> System.out.println(times + " of them in " + where));
        } finally {
            Files.delete(events);
        }
    }

    private static void say(long done, double heap) {
        System.out.println(String.format(Locale.ROOT, "after %,d assessments: %.2f MB", done, heap));
    }

    private void assess(long count) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            int first = number;
            Thread thread = new Thread(
                    () -> {
                        for (long i = first; i < count; i += THREADS) {
                            reasons.addAndGet(assessor.assess(files.get((int) (i % files.size())))
                                    .firings()
                                    .size());
                        }
                    },
                    WORKER + number);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Megabytes in use after full collections. */
    private double heap() {
        IntStream.range(0, 3).forEach(i -> ManagementFactory.getMemoryMXBean().gc());
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Where a thread waited, the methods from the innermost on, and how often. */
    private static Map<String, Integer> waits(Path events) throws IOException {
        Map<String, Integer> waits = new TreeMap<>();
        try (RecordingFile file = new RecordingFile(events)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getThread() != null && event.getThread().getJavaName().startsWith(WORKER)) {
                    waits.merge(where(event), 1, Integer::sum);
                }
            }
        }
        return waits;
    }

    private static String where(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .limit(SHOWN)
                .map(frame -> frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName())
                .collect(Collectors.joining(" < "));
    }
}
