package org.childrisk.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.childrisk.RiskAssessor;
import org.childrisk.batch.CaseBatch;
import org.childrisk.batch.CaseResultJson;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.json.CaseFileWriter;
import org.junit.jupiter.api.Test;

/** The examples of hosts that stream, each as far as it runs without a cluster. */
class StreamingHostsTest {

    private static final String CASE =
            new CaseFileWriter().toJson(Scenarios.named("high-risk-missing").facts());
    private static final String REFUSED = "{\"reference\":\"no child\"}";

    private static final List<String> EXPECTED = expected();

    private static List<String> expected() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            CaseBatch<String> batch = CaseBatch.of(assessor).then(new CaseResultJson()::write);
            return List.of(batch.line(1, CASE), batch.line(2, REFUSED));
        }
    }

    @Test
    void a_topology_of_kafka_streams_answers_each_record_and_sets_apart_what_a_person_must_look_at() {
        try (RiskAssessor assessor = RiskAssessor.load();
                TopologyTestDriver driver = new TopologyTestDriver(KafkaStreamsHost.topology(assessor))) {
            TestInputTopic<String, String> cases =
                    driver.createInputTopic(KafkaStreamsHost.CASES, new StringSerializer(), new StringSerializer());

            cases.pipeInput("nobody", "{}");
            cases.pipeInput("one", CASE);
            cases.pipeInput("two", REFUSED);

            assertThat(topic(driver, KafkaStreamsHost.RESULTS).readValuesToList())
                    .hasSize(3)
                    .containsAll(EXPECTED);
            assertThat(topic(driver, KafkaStreamsHost.LOOK_NOW).readKeyValuesToList())
                    .extracting(it -> it.key)
                    .containsExactly("nobody", "two");
        }
    }

    private static TestOutputTopic<String, String> topic(TopologyTestDriver driver, String name) {
        return driver.createOutputTopic(name, new StringDeserializer(), new StringDeserializer());
    }

    @Test
    void a_function_of_flink_travels_opens_answers_and_closes() throws Exception {
        FlinkHost worker = travelled(new FlinkHost());

        worker.open(new OpenContext() {});
        String answer = worker.map(CASE);
        worker.close();

        assertThat(answer).isEqualTo(EXPECTED.get(0));
    }

    @Test
    void a_function_of_spark_travels_and_answers_a_partition() throws Exception {
        SparkHost executor = travelled(new SparkHost());

        assertThat(executor.call(List.of(CASE, REFUSED).iterator()))
                .toIterable()
                .containsExactlyElementsOf(EXPECTED);
    }

    /** As it comes out of the network on a worker. */
    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static <T extends Serializable> T travelled(T function) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(function);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
