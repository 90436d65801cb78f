package org.childrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.batch.AnsweringAssessor.caseFile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseResultJsonTest {

    private static final List<String> FIELDS =
            List.of("line", "outcome", "reference", "personMustLook", "problems", "failure", "assessment");

    private static JsonNode read(String line) {
        assertThat(line).hasLineCount(1);
        JsonNode read = new JsonMapper().readTree(line);
        assertThat(read.propertyNames()).containsExactlyElementsOf(FIELDS);
        return read;
    }

    private static CaseResult assessed() {
        Assessment bare = AnsweringAssessor.answer(caseFile("a \"case\"\nof é"), List.of(), List.of());
        return new CaseResult.Assessed(
                12,
                new Assessment(
                        bare.reference(),
                        bare.asOf(),
                        bare.overall(),
                        List.of(new DomainGrade(RiskDomain.MISSING, Grade.MEDIUM, List.of(1))),
                        List.of(new RequiredAction(
                                "DEPLOY",
                                "Send officers",
                                "control room",
                                "episode",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                ActionStatus.NOT_YET_KNOWN,
                                Optional.empty(),
                                List.of(1))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        bare.judgement(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        bare.edition(),
                        "input",
                        "result"));
    }

    @Test
    void a_result_holds_the_assessment_without_the_statements_of_guidance() {
        JsonNode line = read(new CaseResultJson().write(assessed()));

        assertThat(line.path("line").asLong()).isEqualTo(12);
        assertThat(line.path("reference").asString()).isEqualTo("a \"case\"\nof é");
        assertThat(line.path("personMustLook").asBoolean(true)).isFalse();
        assertThat(line.path("assessment").path("version").asInt()).isEqualTo(1);
        assertThat(line.path("assessment").has("firings")).isTrue();
        assertThat(line.path("assessment").has("guidance")).isFalse();
        assertThat(read(CaseResultJson.withSources().write(assessed()))
                        .path("assessment")
                        .has("guidance"))
                .isTrue();
    }

    @Test
    void a_brief_result_holds_grades_and_actions_without_reasons() {
        JsonNode brief = read(CaseResultJson.brief().write(assessed())).path("assessment");

        assertThat(brief.propertyNames())
                .containsExactly(
                        "version",
                        "reference",
                        "asOf",
                        "overall",
                        "grades",
                        "actions",
                        "judgement",
                        "nextChange",
                        "inputDigest",
                        "resultDigest");
        assertThat(brief.path("grades").path(0).propertyNames()).containsExactly("domain", "grade");
        assertThat(brief.path("actions").path(0).propertyNames()).containsExactly("code", "about", "due", "status");
    }

    @Test
    void bytes_are_utf_8_in_every_form() {
        for (CaseResultJson json :
                List.of(new CaseResultJson(), CaseResultJson.withSources(), CaseResultJson.brief())) {
            JsonNode line = new JsonMapper().readTree(json.utf8(assessed()));

            assertThat(line.path("reference").asString()).isEqualTo("a \"case\"\nof é");
            assertThat(line.path("assessment").path("reference").asString()).isEqualTo("a \"case\"\nof é");
            assertThat(json.utf8(assessed())).contains("é".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void half_a_letter_is_written_as_it_was_read() {
        CaseResult failed = new CaseResult.Failed(1, Optional.of("half \uD83D and whole \uD83D\uDE00"), "Error");

        assertThat(read(new CaseResultJson().write(failed)).path("reference").asString())
                .isEqualTo("half \uD83D and whole \uD83D\uDE00");
    }

    @Test
    void what_has_no_result_says_why_and_that_a_person_must_look() {
        FactProblem problem = new FactProblem("asOf", "soon", "is not a moment", "Maybe tomorrow.");

        JsonNode refused =
                read(new CaseResultJson().write(new CaseResult.Refused(3, Optional.empty(), List.of(problem))));
        JsonNode failed = read(
                new CaseResultJson().write(new CaseResult.Failed(4, Optional.of("case"), "IllegalStateException")));

        assertThat(refused.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("reference").isNull()).isTrue();
        assertThat(refused.path("personMustLook").asBoolean()).isTrue();
        assertThat(refused.path("problems").path(0).propertyNames()).containsExactly("path", "value", "what", "mend");
        assertThat(refused.path("assessment").isNull()).isTrue();
        assertThat(failed.path("failure").asString()).isEqualTo("IllegalStateException");
        assertThat(failed.path("personMustLook").asBoolean()).isTrue();
    }
}
