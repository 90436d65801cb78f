package org.childrisk.examples.embedding;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.childrisk.RiskAssessor;
import org.childrisk.batch.CaseBatch;
import org.childrisk.batch.CaseResult;
import org.childrisk.batch.CaseResultJson;

/** Cases in from one topic, results out to another; what a person must look at now also goes to a third. */
final class KafkaStreamsHost {

    static final String CASES = "cases";
    static final String RESULTS = "results";
    static final String LOOK_NOW = "look-now";

    private KafkaStreamsHost() {}

    /**
     * The topology, without state. All stream threads of a process share one assessor: open it before {@code KafkaStreams.start()},
     * close it after {@code KafkaStreams.close()}.
     */
    static Topology topology(RiskAssessor assessor) {
        CaseBatch<CaseResult> batch = CaseBatch.of(assessor);
        CaseResultJson json = new CaseResultJson();
        Produced<String, String> text = Produced.with(Serdes.String(), Serdes.String());
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, CaseResult> results = builder.stream(CASES, Consumed.with(Serdes.String(), Serdes.String()))
                .processValues(() -> new Assessing(batch));
        results.mapValues(json::write).to(RESULTS, text);
        results.filter((key, result) -> result.outcome().needsAPerson())
                .mapValues(json::write)
                .to(LOOK_NOW, text);
        return builder.build();
    }

    /** The number of a result is the offset of its record. */
    private static final class Assessing extends ContextualFixedKeyProcessor<String, String, CaseResult> {

        private final CaseBatch<CaseResult> batch;

        Assessing(CaseBatch<CaseResult> batch) {
            this.batch = batch;
        }

        @Override
        public void process(FixedKeyRecord<String, String> record) {
            long offset = context().recordMetadata().map(RecordMetadata::offset).orElse(0L);
            context().forward(record.withValue(batch.line(offset, record.value())));
        }
    }
}
