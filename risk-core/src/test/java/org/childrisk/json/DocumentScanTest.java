package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentScanTest {

    private static final String YAML = """
            asOf: 2014-08-14T09:00:00+01:00[Europe/London]
            reference: case-1
            child: {id: child-1, born: 2001-02-03}
            """;

    private final CaseFileReader reader = new CaseFileReader();

    @Test
    void every_repeated_field_is_found_not_only_the_first() {
        String document = Documents.with("\"steps\": [{\"action\": \"A\", \"action\": \"B\", \"action\": \"C\"}],"
                + " \"holder\": {\"team\": \"a\", \"team\": {}}, \"steps\": []");

        List<FactProblem> problems = Documents.problemsOf(() -> reader.readJson(document));

        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactly("steps[0].action", "steps[0].action", "holder.team", "steps");
        assertThat(problems)
                .extracting(FactProblem::value)
                .containsExactly("B", "C", "an object or a list", "an object or a list");
    }

    @Test
    void yaml_is_read_as_1_2_so_that_no_stays_text() {
        CaseFile caseFile =
                reader.readYaml(YAML + "country: WALES\nholder: {force: no, district: on, team: ~}\nsteps:\n");

        assertThat(caseFile.holder().force()).contains("no");
        assertThat(caseFile.holder().district()).contains("on");
        assertThat(caseFile.holder().team()).isEmpty();
        assertThat(caseFile.steps()).isEmpty();
    }

    @Test
    void yaml_and_json_give_the_same_case_file() {
        CaseFile fromYaml = reader.readYaml(Documents.full());

        assertThat(fromYaml).isEqualTo(reader.readJson(Documents.full()));
    }

    @Test
    void repeated_fields_and_wrong_types_are_found_in_yaml_with_their_line() {
        String document = YAML + "reference: b\nholder:\n  team: 7\n  force: true\n---\nmore: 1\n";

        List<FactProblem> problems = Documents.problemsOf(() -> reader.readYaml(document));

        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactly("reference", "holder.team", "holder.force", "");
        assertThat(problems.get(0).what()).isEqualTo("is given more than once (line 4, column 1)");
        assertThat(problems.get(1).what()).isEqualTo("is a number, not a text (line 6, column 3)");
        assertThat(problems.get(2).mend()).isEqualTo("Maybe it lacks quotes: \"true\".");
        assertThat(problems.get(3).what()).startsWith("has text after the end of the document (line 9");
    }

    @Test
    void an_alias_stands_for_the_value_of_its_anchor_and_not_for_its_name() {
        CaseFile caseFile = reader.readYaml(YAML + """
                labels:
                  - {code: &code A, source: &who {by: CHILD}}
                  - {code: *code, source: *who}
                """);

        assertThat(caseFile.labels().get(1)).isEqualTo(caseFile.labels().get(0));
    }

    @Test
    void an_alias_without_its_anchor_is_refused_without_further_noise() {
        List<FactProblem> problems = Documents.problemsOf(
                () -> reader.readYaml(YAML + "labels: &all\n  - *none\n  - {code: *all}\n  - {code: !secret x}\n"));

        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactly("labels[0]", "labels[1].code", "labels[2].code");
        assertThat(problems).extracting(FactProblem::value).containsExactly("*none", "*all", "a tag");
        assertThat(problems.get(0).mend()).isEqualTo("Maybe the name is mistyped, or the value points at itself.");
    }

    @Test
    void aliases_of_aliases_cannot_fill_the_memory() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            String aliases = String.join(", ", Collections.nCopies(10, "*a" + (i - 1)));
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(aliases)
                    .append("]\n");
        }

        FactProblem problem = Documents.onlyProblemOf(() -> reader.readYaml(bomb.toString()));

        assertThat(problem.what()).startsWith("the document holds too many values (line 6");
        assertThat(problem.mend()).startsWith("Maybe it holds more than one case, or aliases");
    }

    @Test
    void a_document_that_is_nested_without_end_is_refused() {
        FactProblem json = Documents.onlyProblemOf(() -> reader.readJson("{\"a\":".repeat(9000)));
        FactProblem yaml = Documents.onlyProblemOf(() -> reader.readYaml("- ".repeat(9000)));

        assertThat(json.what()).startsWith("is nested too deeply or too long (line 1");
        assertThat(yaml.what()).startsWith("is nested too deeply or too long (line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf: [\n", "asOf: a: b", "\tasOf: x", "asOf: \"x", "[a]: 1", "asOf: .nan"})
    void broken_yaml_is_refused_alone_with_its_line(String document) {
        FactProblem problem = Documents.onlyProblemOf(() -> reader.readYaml(document));

        assertThat(problem.path()).isEmpty();
        assertThat(problem.what()).matches("cannot be read as YAML \\(line \\d+, column \\d+\\)");
        assertThat(problem.mend()).startsWith("Maybe the indentation is off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# only a comment", "---\n", "~", "---\n...\n"})
    void yaml_that_holds_nothing_is_empty(String document) {
        FactProblem problem = Documents.onlyProblemOf(() -> reader.readYaml(document));

        assertThat(problem.what()).isEqualTo("the document is empty");
    }

    @Test
    void no_change_of_bytes_leads_to_anything_but_refused_facts() {
        Random random = new Random(20140814);
        byte[] good = Documents.full().getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < 200; i++) {
            byte[] changed = good.clone();
            for (int j = 0; j <= i % 4; j++) {
                changed[random.nextInt(changed.length)] =
                        (byte) (i % 2 == 0 ? random.nextInt(256) : "{}[]:,&*!-\"'0 \n#%".charAt(random.nextInt(17)));
            }
            Throwable json = catchThrowable(() -> reader.readJson(stream(changed)));
            Throwable yaml = catchThrowable(() -> reader.readYaml(stream(changed)));
            assertThat(json == null || json instanceof RefusedFacts)
                    .as("%s", json)
                    .isTrue();
            assertThat(yaml == null || yaml instanceof RefusedFacts)
                    .as("%s", yaml)
                    .isTrue();
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
