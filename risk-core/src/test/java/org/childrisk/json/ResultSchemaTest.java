package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.NextChange;
import org.childrisk.batch.CaseOutcome;
import org.childrisk.batch.CaseResult;
import org.childrisk.batch.CaseResultJson;
import org.childrisk.explain.RichAssessment;
import org.childrisk.explain.RichExplanation;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.monitor.CaseRecord;
import org.childrisk.reasoning.Explanation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private final String caseResult = SchemaOf.line(
            Line.class,
            Assessment.class,
            "Line of a batch",
            "https://childrisk.org/schema/case-result-" + AssessmentJson.VERSION + ".json",
            AssessmentJson.VERSION);

    private final String briefResult = SchemaOf.line(
            Line.class,
            BriefAssessment.class,
            "Brief line of a batch",
            "https://childrisk.org/schema/case-result-brief-" + AssessmentJson.VERSION + ".json",
            AssessmentJson.VERSION);

    /** The fields of a line, in their order, with an assessment of either form. */
    private record Line<A>(
            long line,
            CaseOutcome outcome,
            Optional<String> reference,
            boolean personMustLook,
            List<FactProblem> problems,
            Optional<String> failure,
            Optional<A> assessment) {}

    /** What a brief line keeps of an assessment. */
    private record BriefAssessment(
            String reference,
            ZonedDateTime asOf,
            Optional<Grade> overall,
            List<BriefGrade> grades,
            List<BriefAction> actions,
            Judgement judgement,
            Optional<NextChange> nextChange,
            String inputDigest,
            String resultDigest) {}

    private record BriefGrade(RiskDomain domain, Grade grade) {}

    private record BriefAction(String code, String about, Optional<Instant> due, ActionStatus status) {}

    @Test
    void the_checked_in_schemas_are_those_that_the_types_give() throws IOException {
        hold("assessment.schema.json", assessment);
        hold("explanation.schema.json", explanation);
        hold("case-record.schema.json", caseRecord);
        hold("case-result.schema.json", caseResult);
        hold("case-result-brief.schema.json", briefResult);
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
    void every_line_that_a_batch_writes_is_accepted() {
        CaseResult assessed = new CaseResult.Assessed(1, RichAssessment.complete());
        List<FactProblem> problems = List.of(new FactProblem("asOf", "soon", "is not a moment", "Maybe tomorrow."));

        assertThat(errors(caseResult, new CaseResultJson().write(assessed))).isEmpty();
        assertThat(errors(caseResult, CaseResultJson.withSources().write(assessed)))
                .isEmpty();
        assertThat(errors(
                        caseResult, new CaseResultJson().write(new CaseResult.Refused(2, Optional.empty(), problems))))
                .isEmpty();
        assertThat(errors(
                        caseResult, new CaseResultJson().write(new CaseResult.Failed(3, Optional.of("case"), "Error"))))
                .isEmpty();
    }

    @Test
    void every_brief_line_is_accepted_by_a_schema_of_its_own_which_knows_all_its_fields() {
        String line = CaseResultJson.brief().write(new CaseResult.Assessed(1, RichAssessment.complete()));
        JsonNode assessment = new JsonMapper().readTree(line).get("assessment");
        JsonNode known = new JsonMapper().readTree(briefResult).get("$defs");

        assertThat(errors(briefResult, line)).isEmpty();
        assertThat(errors(
                        briefResult,
                        CaseResultJson.brief().write(new CaseResult.Failed(3, Optional.of("case"), "Error"))))
                .isEmpty();
        assertThat(errors(caseResult, line)).as("it is another form").isNotEmpty();
        assertThat(fields(known, "BriefAssessment")).containsExactlyElementsOf(assessment.propertyNames());
        assertThat(fields(known, "BriefGrade"))
                .containsExactlyElementsOf(assessment.get("grades").get(0).propertyNames());
        assertThat(fields(known, "BriefAction"))
                .containsExactlyElementsOf(assessment.get("actions").get(0).propertyNames());
    }

    private static Collection<String> fields(JsonNode definitions, String name) {
        return definitions.get(name).get("properties").propertyNames();
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
