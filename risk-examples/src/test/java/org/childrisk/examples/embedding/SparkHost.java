package org.childrisk.examples.embedding;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.childrisk.RiskAssessor;
import org.childrisk.batch.CaseBatch;
import org.childrisk.batch.CaseResultJson;

/**
 * A case a record in, a result a record out, for {@code dataset.mapPartitions(new SparkHost(), Encoders.STRING())}. It travels to the
 * executors without an assessor; all tasks of an executor share the one that its first task opens and its end frees.
 */
final class SparkHost implements MapPartitionsFunction<String, String> {

    private static final long serialVersionUID = 1L;

    /** Opened when it is first needed on an executor. */
    private static final class OfThisExecutor {
        static final CaseBatch<String> BATCH = CaseBatch.of(RiskAssessor.load()).then(new CaseResultJson()::write);
    }

    @Override
    public Iterator<String> call(Iterator<String> caseFiles) {
        Stream<String> records = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(caseFiles, Spliterator.ORDERED | Spliterator.NONNULL), false);
        return OfThisExecutor.BATCH.lines(records).iterator();
    }
}
