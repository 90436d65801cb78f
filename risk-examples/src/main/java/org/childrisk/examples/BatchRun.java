package org.childrisk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.batch.CaseBatch;
import org.childrisk.batch.CaseOutcome;
import picocli.CommandLine;

/** Writes a result for every case of an input, shows how far it is, and says at the end what came of all. */
final class BatchRun {

    private final CommandLine commands;
    private final CaseBatch<Line> batch;

    /** A result as it is written in UTF-8, without the line break. */
    static final class Line {

        private final long number;
        private final CaseOutcome outcome;
        private final byte[] utf8;

        Line(long number, CaseOutcome outcome, byte[] utf8) {
            this.number = number;
            this.outcome = outcome;
            this.utf8 = utf8;
        }
    }

    /**
     * Where a run starts.
     *
     * @param line behind which line of the input, 0 for the beginning
     * @param lines how many lines the input has, 0 where nobody knows
     * @param counts what came of the cases before
     */
    record Start(long line, long lines, Map<CaseOutcome, Long> counts) {
        static final Start UNKNOWN = new Start(0, 0, Map.of());
    }

    /** Takes the lines in their order. */
    interface Sink {
        void write(byte[] line) throws IOException;
    }

    BatchRun(CommandLine commands, CaseBatch<Line> batch) {
        this.commands = commands;
        this.batch = batch;
    }

    /** The highest exit code of all cases, those before the start included. */
    int over(InputStream input, Start start, Sink sink) throws IOException {
        Map<CaseOutcome, Long> counts = new EnumMap<>(CaseOutcome.class);
        counts.putAll(start.counts());
        Progress progress =
                new Progress(commands.getErr(), commands.getColorScheme().ansi(), start.line());
        try (Stream<Line> lines = batch.after(start.line()).ndjson(input)) {
            Iterator<Line> left = lines.iterator();
            while (left.hasNext()) {
                Line line = left.next();
                sink.write(line.utf8);
                counts.merge(line.outcome, 1L, Long::sum);
                progress.at(line.number, start.lines());
            }
        } finally {
            progress.end();
        }
        commands.getErr().println(summary(counts));
        commands.getErr().flush();
        return exitCode(counts);
    }

    private static String summary(Map<CaseOutcome, Long> counts) {
        long all = counts.values().stream().mapToLong(it -> it).sum();
        long forPersons = all - counts.getOrDefault(CaseOutcome.ASSESSED, 0L);
        String each = Stream.of(CaseOutcome.values())
                .map(it -> counts.getOrDefault(it, 0L) + " " + it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String look = forPersons == 0
                ? ""
                : "\nA person must look now at " + forPersons + (forPersons == 1 ? " case" : " cases")
                        + ", marked \"personMustLook\":true.";
        return all + (all == 1 ? " case: " : " cases: ") + each + "." + look;
    }

    private static int exitCode(Map<CaseOutcome, Long> counts) {
        boolean incomplete = Stream.of(CaseOutcome.DISPUTED, CaseOutcome.INCOMPLETE, CaseOutcome.FAILED)
                .anyMatch(counts::containsKey);
        if (incomplete) {
            return ExitCode.INCOMPLETE;
        }
        return counts.containsKey(CaseOutcome.REFUSED) ? ExitCode.FACTS_REFUSED : ExitCode.DONE;
    }
}
