package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.childrisk.monitor.CaseMonitor;

/** The published form of what a monitor stores. */
public final class CaseRecordSchema {

    private static final Schema SCHEMA = read();

    private CaseRecordSchema() {}

    private static Schema read() {
        try (InputStream in =
                Objects.requireNonNull(CaseRecordJson.class.getResourceAsStream("case-record.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("The schema of a case record is missing.", e);
        }
    }

    /** Every case that the monitor holds now is stored in the published form. */
    public static void accepts(CaseMonitor monitor) {
        CaseRecordJson json = new CaseRecordJson();
        monitor.records()
                .forEach(record -> assertThat(errors(json.write(record))).isEmpty());
    }

    public static List<String> errors(String document) {
        return SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
