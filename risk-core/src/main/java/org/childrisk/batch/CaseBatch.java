package org.childrisk.batch;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.json.CaseFileReader;
import org.childrisk.json.NdjsonLine;

/**
 * Assesses many cases as a stream: records in, one result out for each, in the order of the records. Results are made as they
 * are asked for, and memory does not grow with their number. A record that is refused, or on which the assessor fails, is a result
 * too and stops nothing. Immutable, without state, and safe for any number of threads.
 *
 * <pre>{@code
 * CaseBatch<String> batch = CaseBatch.of(assessor).then(new CaseResultJson()::write);
 * try (Stream<String> results = batch.threads(2).ndjson(stream)) {
 *     results.forEach(out::println);
 * }
 *
 * Map<CaseOutcome, Long> counts = CaseBatch.of(assessor).caseFiles(files)
 *         .collect(Collectors.groupingBy(CaseResult::outcome, Collectors.counting()));
 * }</pre>
 *
 * <p>All work is done on the thread that takes the results unless {@link #threads} says otherwise. A host that spreads its
 * records itself (Spark, Flink, Kafka Streams) calls {@link #line} or {@link #caseFile} with one record at a time.
 *
 * @param <R> what comes out for each record
 */
public final class CaseBatch<R> {

    private final RiskAssessor assessor;
    private final UnaryOperator<CaseFile> moved;
    private final Function<? super CaseResult, ? extends R> then;
    private final int threads;
    private final long after;
    private final CaseFileReader reader;

    private CaseBatch(
            RiskAssessor assessor,
            UnaryOperator<CaseFile> moved,
            Function<? super CaseResult, ? extends R> then,
            int threads,
            long after,
            CaseFileReader reader) {
        this.assessor = assessor;
        this.moved = moved;
        this.then = then;
        this.threads = threads;
        this.after = after;
        this.reader = reader;
    }

    /** A batch that answers results. The assessor stays the host's to close, after the last result. */
    public static CaseBatch<CaseResult> of(RiskAssessor assessor) {
        Objects.requireNonNull(assessor, "assessor");
        return new CaseBatch<>(assessor, UnaryOperator.identity(), Function.identity(), 1, 0, new CaseFileReader());
    }

    /** Looks at every case after this change to it, such as {@code file -> file.at(moment)}; what it refuses is a refused record. */
    public CaseBatch<R> moved(UnaryOperator<CaseFile> change) {
        return new CaseBatch<>(assessor, change, then, threads, after, reader);
    }

    /**
     * Goes on with each result where it was made, on the same thread: writes it as text, keeps two fields of it. What this
     * throws, the taker of the results gets.
     */
    public <S> CaseBatch<S> then(Function<? super R, ? extends S> step) {
        return new CaseBatch<>(assessor, moved, result -> step.apply(then.apply(result)), threads, after, reader);
    }

    /**
     * Works on so many threads of its own, which end with the stream; close the stream where it may be left early. Some hundred
     * records are read ahead. With 1 the taker's thread does everything.
     */
    public CaseBatch<R> threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(count + " is no number of threads. Maybe 1 is meant.");
        }
        return new CaseBatch<>(assessor, moved, then, count, after, reader);
    }

    /** Passes over so many lines or case files, for a run that goes on where an earlier one stopped; numbers go on too. */
    public CaseBatch<R> after(long line) {
        return new CaseBatch<>(assessor, moved, then, threads, line, reader);
    }

    /**
     * A result for every line of this stream of UTF-8 that is not blank. The stream is read as results are asked for, and is not
     * closed.
     *
     * @throws java.io.UncheckedIOException from the results, if the stream cannot be read any further
     */
    public Stream<R> ndjson(InputStream document) {
        return results(NdjsonLine.in(document));
    }

    /** A result for every one of these lines that is not blank. Closing the results closes the lines. */
    public Stream<R> lines(Stream<String> lines) {
        AtomicLong number = new AtomicLong();
        return results(lines.sequential()
                        .map(text -> new Numbered<>(number.incrementAndGet(), text))
                        .filter(it -> !it.record().isBlank())
                        .map(it -> NdjsonLine.of(it.number(), it.record())))
                .onClose(lines::close);
    }

    private Stream<R> results(Stream<NdjsonLine> lines) {
        return InOrder.map(lines.dropWhile(line -> line.number() <= after), threads, NdjsonLine::size, this::line);
    }

    /** A result for every one of these case files. Closing the results closes the case files. */
    public Stream<R> caseFiles(Stream<CaseFile> files) {
        AtomicLong number = new AtomicLong();
        Stream<Numbered<CaseFile>> numbered = files.sequential()
                .map(file -> new Numbered<>(number.incrementAndGet(), file))
                .dropWhile(file -> file.number() <= after);
        return InOrder.map(numbered, threads, file -> caseFile(file.number(), file.record()))
                .onClose(files::close);
    }

    private record Numbered<T>(long number, T record) {}

    /** The result for one record by itself. It throws nothing that the record could cause. */
    public R line(long number, String json) {
        return line(NdjsonLine.of(number, json));
    }

    /** The result for one case file by itself. It throws nothing that the case file could cause. */
    public R caseFile(long number, CaseFile caseFile) {
        return then.apply(assess(number, () -> caseFile, () -> Optional.of(caseFile.reference())));
    }

    private R line(NdjsonLine line) {
        return then.apply(assess(line.number(), () -> line.read(reader), line::reference));
    }

    private CaseResult assess(long number, Supplier<CaseFile> caseFile, Supplier<Optional<String>> reference) {
        try {
            return new CaseResult.Assessed(number, assessor.assess(moved.apply(caseFile.get())));
        } catch (RefusedFacts refused) {
            return new CaseResult.Refused(number, reference.get(), refused.problems());
        } catch (RuntimeException | StackOverflowError failure) {
            return new CaseResult.Failed(
                    number, reference.get(), failure.getClass().getSimpleName());
        }
    }
}
