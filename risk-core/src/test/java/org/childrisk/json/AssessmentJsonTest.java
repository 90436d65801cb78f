package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childrisk.explain.RichAssessment;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentJsonTest {

    private final JsonNode document =
            JsonMapper.shared().readTree(new AssessmentJson().write(RichAssessment.complete()));

    @Test
    void fields_stand_in_the_order_of_the_record_with_the_version_first() {
        assertThat(List.copyOf(document.propertyNames()))
                .containsExactly(
                        "version",
                        "reference",
                        "asOf",
                        "overall",
                        "grades",
                        "actions",
                        "findings",
                        "labelsSetAside",
                        "questions",
                        "notUsed",
                        "judgement",
                        "nextChange",
                        "firings",
                        "guidance",
                        "failures",
                        "disputes",
                        "edition",
                        "inputDigest",
                        "resultDigest");
    }

    @Test
    void moments_are_in_iso_form_and_what_is_empty_is_null() {
        assertThat(document.path("asOf").stringValue()).isEqualTo("2014-06-20T21:00:00+01:00[Europe/London]");
        assertThat(document.path("nextChange").path("at").stringValue()).isEqualTo("2014-06-20T22:00:00Z");
        assertThat(document.path("actions").path(0).path("doneAt").isNull()).isTrue();
        assertThat(document.path("version").intValue()).isEqualTo(AssessmentJson.VERSION);
    }
}
