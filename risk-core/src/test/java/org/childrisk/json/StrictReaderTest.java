package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReaderTest {

    private final StrictReader<Scenario> scenarios = StrictReader.of(Scenario.class);

    record Scenario(String title, boolean hard, List<Grade> grades, Optional<CaseFile> facts, Optional<Double> weight) {
        Scenario {
            Objects.requireNonNull(title);
        }
    }

    record Expected(Map<RiskDomain, Grade> grades) {}

    @Test
    void another_root_type_is_read_with_the_facts_inside() {
        String document = "{\"title\": \"t\", \"hard\": true, \"grades\": [\"LOW\"], \"weight\": 1.5," + " \"facts\": "
                + Documents.with("") + "}";

        Scenario scenario = scenarios.readJson(document);

        assertThat(scenario.grades()).containsExactly(Grade.LOW);
        assertThat(scenario.weight()).contains(1.5);
        assertThat(scenario.facts()).map(CaseFile::reference).contains("case-1");
    }

    @Test
    void what_is_left_out_is_empty_and_not_null() {
        Scenario scenario = scenarios.readJson("{\"title\": \"t\", \"hard\": false}");

        assertThat(scenario).isEqualTo(new Scenario("t", false, List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void problems_of_the_facts_have_the_path_from_the_root() {
        String facts = Documents.with("\"steps\": [{\"action\": \"A\", \"about\": \"nobody\"}]");

        FactProblem problem = Documents.onlyProblemOf(
                () -> scenarios.readJson("{\"title\": \"t\", \"hard\": true, \"facts\": " + facts + "}"));

        assertThat(problem.path()).isEqualTo("facts.steps[0].about");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": \"t\", \"hard\": 1|hard|1|is a number, not true or false|Maybe true or false",
                "\"title\": \"t\", \"hard\": \"true\"|hard|true|is a text, not true or false|Maybe true or false",
                "\"title\": \"t\"|hard|nothing|is required|Maybe the field was left out",
                "\"title\": \"t\", \"hard\": true, \"grades\": [\"LOW\", 1]|grades[1]|1|is a number, not one|Maybe one of",
                "\"title\": \"t\", \"hard\": true, \"weight\": \"x\"|weight|x|cannot be read as Double|Maybe it is of an",
                "\"title\": \"t\", \"hard\": true, \"weight\": \"1\"|weight|1|cannot be read as Double|Maybe it is of an",
                "\"hard\": true|''|an object|cannot be built from its fields|Maybe a required field is missing"
            })
    void mistakes_of_any_type_are_refused(String fields, String path, String value, String what, String mend) {
        FactProblem problem = Documents.onlyProblemOf(() -> scenarios.readJson("{" + fields + "}"));

        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.what()).startsWith(what);
        assertThat(problem.mend()).startsWith(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|a list|is a list, not an object (line 1, column 1)|Maybe its fields are missing: title",
                "\"x\"|x|is a text, not an object (line 1, column 1)|Maybe its fields are missing: title",
                "null|nothing|the document is empty|Maybe the wrong file was chosen",
                "` `|nothing|the document is empty|Maybe the wrong file was chosen",
                "{\"title\" \"t\"}|{\"title\" \"t\"}|cannot be read as JSON (line 1, column 10)|Maybe a comma, a quote",
                "{\"title\": \"t\"|{\"title\": \"t\"|cannot be read as JSON (line 1, column|Maybe a comma, a quote",
                "{\"title\":\"t\",\"hard\":true} x|{\"title\":\"t\",\"hard\":true} x|has text after the end of the|Maybe two",
                "{\"title\":\"t\",\"hard\":true}{}|{\"title\":\"t\",\"hard\":true}{}|has text after the end of|Maybe two",
            })
    void a_document_that_is_none_is_refused_alone(String document, String value, String what, String mend) {
        FactProblem problem = Documents.onlyProblemOf(() -> scenarios.readJson(document));

        assertThat(problem.path()).isEmpty();
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.what()).startsWith(what);
        assertThat(problem.mend()).startsWith(mend);
    }

    @Test
    void a_map_is_read_by_the_names_of_its_enum_and_each_entry_has_its_path() {
        String good = "{\"grades\": {\"MISSING\": \"HIGH\"}}";
        String bad = "{\"grades\": {\"MISING\": \"HIGH\", \"MISSING\": \"TOP\", \"SEXUAL_EXPLOITATION\": null}}";

        Expected expected = StrictReader.of(Expected.class).readJson(good);
        List<FactProblem> problems =
                Documents.problemsOf(() -> StrictReader.of(Expected.class).readJson(bad));

        assertThat(expected.grades()).containsExactly(Map.entry(RiskDomain.MISSING, Grade.HIGH));
        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactly("grades.MISING", "grades.MISSING", "grades.SEXUAL_EXPLOITATION");
        assertThat(problems).extracting(FactProblem::value).containsExactly("MISING", "TOP", "nothing");
        assertThat(problems.get(0).mend()).startsWith("Maybe MISSING is meant.");
    }

    @Test
    void a_document_over_five_megabytes_is_refused() {
        String large = " ".repeat(5 * 1024 * 1024) + "{}";

        FactProblem text = Documents.onlyProblemOf(() -> scenarios.readJson(large));
        FactProblem stream = Documents.onlyProblemOf(
                () -> scenarios.readYaml(new ByteArrayInputStream(new byte[5 * 1024 * 1024 + 1])));

        assertThat(text.what()).isEqualTo("the document is larger than 5 MB");
        assertThat(stream).isEqualTo(text);
    }

    @Test
    void a_stream_that_is_not_utf_8_is_refused() {
        byte[] latin = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};

        FactProblem problem = Documents.onlyProblemOf(() -> scenarios.readJson(new ByteArrayInputStream(latin)));

        assertThat(problem.what()).isEqualTo("is not UTF-8 text");
        assertThat(problem.mend()).startsWith("Maybe the document was saved in another encoding");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        Scenario scenario = scenarios.readJson("\uFEFF{\"title\": \"t\", \"hard\": true}");

        assertThat(scenario.title()).isEqualTo("t");
    }
}
