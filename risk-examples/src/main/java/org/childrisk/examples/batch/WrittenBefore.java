package org.childrisk.examples.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.batch.CaseOutcome;

/**
 * What an earlier run has written, up to the first line that is not whole.
 *
 * @param bytes how far the whole lines go
 * @param line the line of the input that the last of them is of, 0 where there is none
 * @param counts how many there are of each outcome
 */
record WrittenBefore(long bytes, long line, Map<CaseOutcome, Long> counts) {

    private static final Pattern START = Pattern.compile(Stream.of(CaseOutcome.values())
            .map(CaseOutcome::name)
            .collect(Collectors.joining("|", "\\{\"line\":([0-9]{1,18}),\"outcome\":\"(", ")\",.*")));
    private static final int ENOUGH_FOR_START = 80;
    private static final int AT_ONCE = 1 << 16;

    /** Goes through a file of results. Nothing but a break of power leaves a line broken that is not the last. */
    static WrittenBefore in(InputStream results) throws IOException {
        Scan scan = new Scan();
        byte[] buffer = new byte[AT_ONCE];
        for (int read = results.read(buffer); read > 0 && scan.whole; read = results.read(buffer)) {
            scan.take(buffer, read);
        }
        return new WrittenBefore(scan.end, scan.line, scan.counts);
    }

    long cases() {
        return counts.values().stream().mapToLong(it -> it).sum();
    }

    private static final class Scan {

        private final Map<CaseOutcome, Long> counts = new EnumMap<>(CaseOutcome.class);
        private final ByteArrayOutputStream start = new ByteArrayOutputStream(ENOUGH_FOR_START);
        private boolean whole = true;
        private byte last;
        private long at;
        private long end;
        private long line;

        void take(byte[] buffer, int length) {
            int from = 0;
            while (from < length && whole) {
                int to = from;
                // what was never written reads as nought, and no line of JSON holds one
                while (to < length && buffer[to] != '\n' && buffer[to] != 0) {
                    to++;
                }
                if (to > from) {
                    start.write(buffer, from, Math.min(to - from, ENOUGH_FOR_START - start.size()));
                    last = buffer[to - 1];
                }
                at += to - from;
                if (to < length) {
                    at++;
                    whole = buffer[to] != 0;
                    endLine();
                }
                from = to + 1;
            }
        }

        private void endLine() {
            Matcher found = START.matcher(start.toString(StandardCharsets.UTF_8));
            whole = whole && last == '}' && found.matches() && Long.parseLong(found.group(1)) > line;
            if (whole) {
                line = Long.parseLong(found.group(1));
                counts.merge(CaseOutcome.valueOf(found.group(2)), 1L, Long::sum);
                end = at;
                start.reset();
            }
        }
    }
}
