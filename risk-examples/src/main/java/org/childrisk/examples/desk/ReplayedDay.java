package org.childrisk.examples.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.json.CaseFileReader;
import org.childrisk.json.NdjsonLine;

/**
 * A day as a record system would send it on: one case file a line, each all that was held of a case at its moment.
 *
 * @param files the case files, the earliest first, never none
 */
public record ReplayedDay(List<CaseFile> files) {

    private static final Duration AFTER_THE_LAST = Duration.ofMinutes(45);

    /** Throws {@link RefusedFacts} where there is none. */
    public ReplayedDay {
        files = files.stream().sorted(Comparator.comparing(CaseFile::asOf)).toList();
        if (files.isEmpty()) {
            throw new RefusedFacts(List.of(new FactProblem(
                    "line 1", "nothing", "holds no case file", "Maybe the file is empty: one case file a line.")));
        }
    }

    /** The evening and night that come with the library. Nobody in it is real. */
    public static ReplayedDay synthetic() {
        try (InputStream day = ReplayedDay.class.getResourceAsStream("day.ndjson")) {
            return read(new String(Objects.requireNonNull(day).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a day from NDJSON.
     *
     * @throws RefusedFacts with every problem of every line, the line at the start of each path
     */
    public static ReplayedDay read(String ndjson) {
        CaseFileReader reader = new CaseFileReader();
        List<CaseFile> files = new ArrayList<>();
        List<FactProblem> problems = new ArrayList<>();
        InputStream document = new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8));
        NdjsonLine.in(document).forEach(line -> {
            try {
                files.add(line.read(reader));
            } catch (RefusedFacts refused) {
                String place = "line " + line.number() + " ";
                refused.problems()
                        .forEach(it ->
                                problems.add(new FactProblem(place + it.path(), it.value(), it.what(), it.mend())));
            }
        });
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
        return new ReplayedDay(files);
    }

    Instant start() {
        return files.get(0).asOf().toInstant();
    }

    Instant end() {
        return files.get(files.size() - 1).asOf().toInstant().plus(AFTER_THE_LAST);
    }
}
