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
import org.childrisk.Assessment;
import org.childrisk.explain.RichAssessment;
import org.childrisk.explain.RichExplanation;
import org.childrisk.monitor.CaseRecord;
import org.childrisk.reasoning.Explanation;
import org.junit.jupiter.api.Test;

/** The published forms of what the library writes. */
class ResultSchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/childrisk/json");

    private final String assessment = SchemaOf.written(
            Assessment.class,
            "Assessment",
            "https://childrisk.org/schema/assessment-" + AssessmentJson.VERSION + ".json",
            AssessmentJson.VERSION);
    private final String explanation = SchemaOf.written(
            Explanation.class,
            "Explanation",
            "https://childrisk.org/schema/explanation-" + ExplanationJson.VERSION + ".json",
            ExplanationJson.VERSION);

    private final String caseRecord = SchemaOf.stored(
            CaseRecord.class,
            "Case record of a monitor",
            "https://childrisk.org/schema/case-record-" + CaseRecordJson.VERSION + ".json",
            CaseRecordJson.VERSION);

    @Test
    void the_checked_in_schemas_are_those_that_the_types_give() throws IOException {
        hold("assessment.schema.json", assessment);
        hold("explanation.schema.json", explanation);
        hold("case-record.schema.json", caseRecord);
    }

    private static void hold(String file, String schema) throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(FOLDER.resolve(file), schema);
        }

        assertThat(Files.readString(FOLDER.resolve(file)))
                .as("Maybe the types changed: run the tests once with -Dschema.write=true and look at the difference")
                .isEqualTo(schema);
    }

    @Test
    void every_result_that_is_written_is_accepted() {
        AssessmentJson json = new AssessmentJson();

        assertThat(errors(assessment, json.write(RichAssessment.complete()))).isEmpty();
        assertThat(errors(assessment, json.write(RichAssessment.incomplete()))).isEmpty();
        assertThat(errors(assessment, json.write(RichAssessment.quiet()))).isEmpty();
    }

    @Test
    void every_explanation_that_is_written_is_accepted() {
        ExplanationJson json = new ExplanationJson();

        assertThat(errors(explanation, json.write(RichExplanation.complete()))).isEmpty();
        assertThat(errors(explanation, json.write(RichExplanation.open()))).isEmpty();
        assertThat(errors(explanation, json.write(RichExplanation.quiet()))).isEmpty();
    }

    @Test
    void a_document_of_another_version_or_without_a_field_is_refused() {
        String document = new ExplanationJson().write(RichExplanation.complete());

        assertThat(document).startsWith("{\n  \"version\" : 1,");
        assertThat(errors(explanation, document.replace("\"version\" : 1", "\"version\" : 2")))
                .isNotEmpty();
        assertThat(errors(explanation, document.replace("\"whyNot\" :", "\"whyYes\" :")))
                .isNotEmpty();
        assertThat(errors(explanation, document.replace("\"FIRST_CONTACT\"", "\"LATER\"")))
                .isNotEmpty();
    }

    private static List<Error> errors(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
