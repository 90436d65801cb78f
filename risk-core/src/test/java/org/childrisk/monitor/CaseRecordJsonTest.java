package org.childrisk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Handover;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Told;
import org.childrisk.json.CaseRecordJson;
import org.childrisk.json.CaseRecordSchema;
import org.junit.jupiter.api.Test;

class CaseRecordJsonTest {

    private final CaseRecordJson json = new CaseRecordJson();

    private static CaseRecord record() {
        Instant learned = Told.at("2026-01-05T21:00:00").plusNanos(1);
        CaseMonitor monitor = new CaseMonitor(new SmallAssessor());
        monitor.open(CaseFile.about(Child.aged("child-1", 13), Told.moment("2026-01-05T20:00:00"))
                .with(Told.reported("E1", Told.at("2026-01-05T19:00:00")))
                .build());
        monitor.receive(
                "child-1",
                List.of(
                        Received.of(
                                        new Indicator(
                                                "GROOMED",
                                                Answer.YES,
                                                Optional.of(learned),
                                                Optional.of("E2"),
                                                Optional.empty()),
                                        learned)
                                .as("log-1"),
                        Received.of(
                                new Handover(
                                        "H1",
                                        Optional.empty(),
                                        Optional.of(learned),
                                        Optional.empty(),
                                        Optional.empty()),
                                learned),
                        Received.withdrawal(Told.label("STREETWISE"), learned),
                        Received.of(Told.step("DEPLOY", Optional.empty(), Optional.of("E9")), learned)),
                learned);
        return monitor.record("child-1");
    }

    @Test
    void a_record_reads_back_equal() {
        String written = json.write(record());

        assertThat(written)
                .startsWith("{\"version\":1,\"reference\":\"child-1\"")
                .doesNotContain("\n");
        assertThat(json.read(written)).isEqualTo(record());
        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    @Test
    void what_is_written_has_the_published_form_and_nothing_else_has_it() {
        String written = json.write(record());

        assertThat(CaseRecordSchema.errors(written)).isEmpty();
        assertThat(CaseRecordSchema.errors(written.replaceFirst("\"version\":1", "\"version\":2")))
                .isNotEmpty();
        assertThat(CaseRecordSchema.errors(written.replaceFirst("\"reached\"", "\"reachd\"")))
                .isNotEmpty();
        assertThat(CaseRecordSchema.errors(written.replaceFirst("\"type\":\"Handover\"", "\"type\":\"Handovr\"")))
                .isNotEmpty();
        assertThat(CaseRecordSchema.errors(written.replaceFirst("\"type\":\"Indicator\",", "")))
                .isNotEmpty();
    }

    @Test
    void another_version_and_unknown_fields_are_refused_with_their_place() {
        String written = json.write(record());

        assertThat(problems(written.replaceFirst("\"version\":1", "\"version\":2")))
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo("version");
                    assertThat(problem.mend()).contains("another release");
                });
        assertThat(problems(written.replaceFirst("\"reached\"", "\"reachd\"")))
                .extracting(FactProblem::path)
                .containsExactly("reachd");
        assertThat(problems(written.replaceFirst("\"type\":\"Handover\"", "\"type\":\"Handovr\"")))
                .extracting(FactProblem::path)
                .contains("received[0].fact.type");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(problems("{\"version\":1}"))
                .extracting(FactProblem::path)
                .contains("reference", "files", "reached", "lines", "edition");
        assertThat(problems("{\"version\":1,\"received\":[{\"withdrawn\":false}]}"))
                .extracting(FactProblem::path)
                .contains("received[0].fact");
        assertThat(problems(json.write(record()).replaceFirst("\"stands\":\"\\w+\",", "")))
                .extracting(FactProblem::path)
                .contains("lines.grades[0].stands");
    }

    private List<FactProblem> problems(String document) {
        RefusedFacts[] caught = new RefusedFacts[1];
        assertThatThrownBy(() -> json.read(document))
                .isInstanceOfSatisfying(RefusedFacts.class, refused -> caught[0] = refused);
        return caught[0].problems();
    }
}
