package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.childrisk.facts.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/org/childrisk/json/case-file.schema.json");

    private final String schema =
            SchemaOf.type(CaseFile.class, "Case file", "https://childrisk.org/schema/case-file-1.json", 1);

    @Test
    void the_checked_in_schema_is_the_one_that_the_types_give() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, schema);
        }

        String checkedIn = Files.readString(FILE);

        assertThat(checkedIn)
                .as("Maybe the types changed: run the tests once with -Dschema.write=true and look at the difference")
                .isEqualTo(schema);
    }

    @Test
    void a_document_with_every_field_is_accepted() {
        assertThat(errors(Documents.full())).isEmpty();
    }

    @Test
    void what_the_writer_writes_is_accepted() {
        CaseFile caseFile = new CaseFileReader().readJson(Documents.full());

        String written = new CaseFileWriter().toJson(caseFile);

        assertThat(errors(written)).isEmpty();
    }

    @Test
    void a_document_with_only_what_is_required_is_accepted() {
        assertThat(errors(Documents.with(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"colour\": \"red\"",
                "\"country\": \"england\"",
                "\"country\": 0",
                "\"earlierReports\": {}",
                "\"earlierReports\": {\"reports\": \"3\"}",
                "\"missingEpisodes\": {}",
                "\"missingEpisodes\": [null]",
                "\"missingEpisodes\": [{\"id\": \"\"}]",
                "\"missingEpisodes\": [{\"id\": \"e\", \"locatedAt\": \"2014-08-13T09:00:00\"}]",
                "\"missingEpisodes\": [{\"id\": \"e\", \"locatedAt\": \"2014-02-30T09:00:00Z\"}]",
                "\"proceedings\": [{\"id\": \"d\"}]",
                "\"proceedings\": [{\"type\": \"Arrest\", \"id\": \"d\"}]",
                "\"proceedings\": [{\"type\": \"Detention\", \"id\": \"d\", \"kind\": \"INITIAL\"}]",
                "\"proceedings\": [{\"type\": \"CaseConference\", \"id\": \"c\"}]",
                "\"child\": {\"id\": \"c\", \"born\": \"2001-02-30\"}"
            })
    void what_the_reader_refuses_the_schema_refuses_too(String fields) {
        String document = fields.startsWith("\"child\"")
                ? "{\"asOf\": \"2014-08-14T09:00:00Z\", \"reference\": \"case-1\", " + fields + "}"
                : Documents.with(fields);

        assertThat(Documents.problemsOf(() -> new CaseFileReader().readJson(document)))
                .hasSize(1);
        assertThat(errors(document)).isNotEmpty();
    }

    private List<Error> errors(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
