package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.childrisk.facts.CaseConference;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileReaderTest {

    private final CaseFileReader reader = new CaseFileReader();

    @Test
    void a_full_document_is_read_from_text_and_stream_alike() {
        String document = Documents.full();

        CaseFile fromText = reader.readJson(document);
        CaseFile fromStream = reader.readJson(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));

        assertThat(fromStream).isEqualTo(fromText);
        assertThat(fromText.proceedings()).hasSize(26).hasAtLeastOneElementOfType(CaseConference.class);
        assertThat(fromText.asOf().getZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(fromText.missingEpisodes().get(0).missingSince()).contains(Instant.parse("2014-08-12T08:30:00Z"));
    }

    @ParameterizedTest
    @EnumSource(GradeOnRecord.class)
    void a_grade_is_read_and_written_as_it_stands_on_the_record(GradeOnRecord grade) {
        String written = "\"recordedGrades\":[{\"domain\":\"MISSING\",\"grade\":\"" + grade.name() + "\"}]";

        CaseFile caseFile = reader.readJson(Documents.with(written));

        assertThat(caseFile.recordedGrades()).extracting(RecordedGrade::grade).containsExactly(grade);
        assertThat(new CaseFileWriter().toJson(caseFile)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"2014-08-14T09:00:00Z, Z", "2014-08-14T09:00:00+01:00, +01:00", "2014-08-14T09:00:00.5-03:30, -03:30"})
    void as_of_keeps_its_offset(String asOf, String offset) {
        String document = Documents.with("").replace("2014-08-14T09:00:00+01:00", asOf);

        CaseFile caseFile = reader.readJson(document);

        assertThat(caseFile.asOf().getZone()).isEqualTo(ZoneOffset.of(offset));
    }

    @Test
    void an_explicit_null_is_the_same_as_leaving_out() {
        String document = Documents.with("\"country\": null, \"earlierReports\": null, \"steps\": null,"
                + " \"missingEpisodes\": [{\"id\": \"e\", \"located\": null, \"locatedAt\": null}]");

        CaseFile caseFile = reader.readJson(document);

        assertThat(caseFile).isEqualTo(reader.readJson(Documents.with("\"missingEpisodes\": [{\"id\": \"e\"}]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"stepz\": []|stepz|a list|is not a field of CaseFile|Maybe steps is meant.",
                "\"colour\": 3|colour|3|is not a field of CaseFile|Maybe it belongs elsewhere or is not asked for. Known",
                "\"Jo Smith\": 3|?|3|is not a field of CaseFile|Maybe it belongs",
                "\"country\": \"Wale\"|country|Wale|is none of the allowed names|Maybe WALES is meant. Allowed: ENGLAND",
                "\"country\": \"FRANCE\"|country|FRANCE|is none of the allowed names|Maybe one of ENGLAND, WALES.",
                "\"recordedGrades\": [{\"domain\": \"MISSING\", \"grade\": \"STANDARD\"}]|recordedGrades[0].grade|STANDARD"
                        + "|is none of the allowed names|Maybe one of VERY_LOW, LOW, MEDIUM, HIGH, NO_APPARENT_RISK, ABSENT.",
                "\"country\": 0|country|0|is a number, not one of the allowed names|Maybe one of ENGLAND, WALES.",
                "\"country\": [\"WALES\"]|country|a list|is a list, not one|Maybe one of ENGLAND, WALES.",
                "\"earlierReports\": {}|earlierReports.reports|nothing|is required|Maybe the field was left out",
                "\"earlierReports\": {\"reports\": null}|earlierReports.reports|nothing|is required|Maybe the field",
                "\"earlierReports\": {\"reports\": \"15\"}|earlierReports.reports|15|is a text|Maybe the quotes are one too",
                "\"earlierReports\": {\"reports\": 1.5}|earlierReports.reports|1.5|is not a whole number|Maybe a whole",
                "\"earlierReports\": {\"reports\": 9999999999}|earlierReports.reports|9999999999|is too large|Maybe a",
                "\"earlierReports\": {\"reports\": 0}|earlierReports.reports|0|is not between 1 and|Maybe leave it out",
                "\"holder\": {\"force\": 7}|holder.force|7|is a number, not a text|Maybe it lacks quotes: \"7\".",
                "\"holder\": \"force-1\"|holder|force-1|is a text, not an object|Maybe its fields are missing: force",
                "\"steps\": {}|steps|an object|is an object, not a list|Maybe it is the only one",
                "\"steps\": [null]|steps[0]|nothing|is null in a list|Maybe leave it out",
                "\"steps\": [{}]|steps[0].action|nothing|is required|Maybe the field was left out or is empty.",
                "\"steps\": [{\"action\": \" \"}]|steps[0].action|nothing|is required|Maybe the field was left out",
                "\"steps\": [{\"action\": \"A\", \"at\": true}]|steps[0].at|true|is not a moment|Maybe write it as date,",
                "\"steps\": [{\"action\": \"A\", \"about\": \"x\"}]|steps[0].about|x|points at|Maybe",
                "\"proceedings\": [{\"id\": \"d\"}]|proceedings[0].type|nothing|is required|Maybe one of Referral, St",
                "\"proceedings\": [{\"type\": \"detention\"}]|proceedings[0].type|detention|is none of the known|Maybe Det",
                "\"proceedings\": [{\"type\": 3}]|proceedings[0].type|3|is none of the known types|Maybe one of Referral",
                "\"proceedings\": [3]|proceedings[0]|3|is a number, not an object|Maybe its fields are missing",
                "\"country\": \"WALES\", \"country\": \"WALES\"|country|WALES|is given more than once|Maybe one of them",
            })
    void a_mistake_is_reported_once_at_its_path(String fields, String path, String value, String what, String mend) {
        String document = Documents.with(fields);

        FactProblem problem = Documents.onlyProblemOf(() -> reader.readJson(document));

        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.what()).startsWith(what).matches(".* \\(line 1, column \\d+\\)");
        assertThat(problem.mend()).startsWith(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-08-13|is not a moment|Maybe the time is missing: 2014-08-13T09:00:00Z.",
                "2014-08-13T09:00:00|has no offset from UTC|Maybe 2014-08-13T09:00:00+01:00 in British summer time",
                "2014-08-13T09:00Z|is not a moment|Maybe the seconds are missing: 2014-08-13T09:00:00Z.",
                "2014-02-30T09:00:00Z|has a date that does not exist|Maybe the day is mistyped: the last",
                "2014-08-13T25:00:00Z|has a time or an offset that does not exist|Maybe a digit is mistyped",
                "2014-08-13T09:00:00+19:00|has a time or an offset that does not exist|Maybe a digit is mistyped",
                "2014-08-13T09:00:00Z[UTC]|has a zone, which only asOf keeps|Maybe leave the brackets out.",
                "yesterday|is not a moment|Maybe write it as date, time and offset: \"2014-08-14T09:00:00+01:00\"."
            })
    void a_moment_that_is_none_is_refused(String given, String what, String mend) {
        String document = Documents.with("\"labels\": [{\"code\": \"A\", \"recordedAt\": \"" + given + "\"}]");

        FactProblem problem = Documents.onlyProblemOf(() -> reader.readJson(document));

        assertThat(problem.path()).isEqualTo("labels[0].recordedAt");
        assertThat(problem.value()).isEqualTo(given);
        assertThat(problem.what()).startsWith(what);
        assertThat(problem.mend()).startsWith(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-08-14T09:00:00+01:00[Europe/Londn]|has a zone that is not known|Maybe [Europe/London].",
                "2014-08-14T09:00:00Z[Europe/London]|has an offset that its zone|Maybe the offset is +01:00",
                "2014-08-14T09:00:00[Europe/London]|has no offset from UTC|Maybe 2014-08-14T09:00:00+01:00 in"
            })
    void a_zone_that_does_not_fit_is_refused(String asOf, String what, String mend) {
        String document = Documents.with("").replace("2014-08-14T09:00:00+01:00", asOf);

        FactProblem problem = Documents.onlyProblemOf(() -> reader.readJson(document));

        assertThat(problem.path()).isEqualTo("asOf");
        assertThat(problem.value()).isEqualTo(asOf);
        assertThat(problem.what()).startsWith(what);
        assertThat(problem.mend()).startsWith(mend);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-02-30|is a date that does not exist|Maybe the day is mistyped: the last of that month is 2014-02-28.",
                "2014-13-02|is a date that does not exist|Maybe month and day were swapped",
                "2014-02-03T09:00:00Z|is not a date|Maybe only the day is meant: 2014-02-03.",
                "3 February 2014|is not a date|Maybe write it as year-month-day",
                "1974-02-03|makes the person an adult of 40|Maybe the year is mistyped."
            })
    void a_birth_date_that_cannot_be_is_refused(String born, String what, String mend) {
        String document = Documents.with("").replace("2001-02-03", born);

        FactProblem problem = Documents.onlyProblemOf(() -> reader.readJson(document));

        assertThat(problem.path()).isEqualTo("child.born");
        assertThat(problem.value()).isEqualTo(born);
        assertThat(problem.what()).startsWith(what);
        assertThat(problem.mend()).startsWith(mend);
    }

    @Test
    void an_episode_that_ends_before_it_starts_is_reported_with_the_rest_of_its_record() {
        String document = Documents.with("\"missingEpisodes\": [{\"id\": \"e\", \"from\": \"HOEM\","
                + " \"missingSince\": \"2014-08-13T21:00:00Z\", \"locatedAt\": \"2014-08-13T20:00:00Z\"}]");

        List<FactProblem> problems = Documents.problemsOf(() -> reader.readJson(document));

        assertThat(problems)
                .extracting(FactProblem::path)
                .containsExactly("missingEpisodes[0].from", "missingEpisodes[0].locatedAt");
        assertThat(problems.get(0).mend()).startsWith("Maybe HOME is meant.");
        assertThat(problems.get(1).value()).isEqualTo("2014-08-13T20:00:00Z");
    }

    @Test
    void a_misspelt_required_field_is_one_mistake_and_not_also_a_missing_one() {
        String document = Documents.with("").replace("reference", "refrence");

        FactProblem problem = Documents.onlyProblemOf(() -> reader.readJson(document));

        assertThat(problem.path()).isEqualTo("refrence");
        assertThat(problem.mend()).isEqualTo("Maybe reference is meant.");
    }

    @Test
    void references_are_checked_only_once_everything_they_could_point_at_is_sound() {
        String dangling = "\"steps\": [{\"action\": \"A\", \"about\": \"e\"}]";
        String broken = dangling + ", \"missingEpisodes\": [{\"id\": \"e\", \"from\": 1}]";

        FactProblem alone = Documents.onlyProblemOf(() -> reader.readJson(Documents.with(dangling)));
        FactProblem other = Documents.onlyProblemOf(() -> reader.readJson(Documents.with(broken)));

        assertThat(alone.path()).isEqualTo("steps[0].about");
        assertThat(other.path()).isEqualTo("missingEpisodes[0].from");
    }

    @Test
    void ten_mistakes_in_one_document_are_all_reported_in_its_order() {
        String document = """
                {
                  "asOf": "2014-08-14T09:00:00",
                  "refrence": "case-1",
                  "country": 1,
                  "child": {"id": 5, "born": "2014-02-30", "care": "SECTION_20", "care": "REMAND"},
                  "missingEpisodes": [
                    {"id": "e", "missingSince": "2014-08-13T21:00:00Z", "locatedAt": "2014-08-13T20:00:00Z"},
                    null
                  ],
                  "otherChildren": [{"id": "o", "age": "9"}],
                  "proceedings": [{"type": "Detension", "id": "d"}]
                }
                """;

        List<FactProblem> problems = Documents.problemsOf(() -> reader.readJson(document));

        assertThat(problems)
                .extracting(FactProblem::path, FactProblem::value)
                .containsExactly(
                        tuple("asOf", "2014-08-14T09:00:00"),
                        tuple("refrence", "case-1"),
                        tuple("country", "1"),
                        tuple("child.id", "5"),
                        tuple("child.born", "2014-02-30"),
                        tuple("child.care", "REMAND"),
                        tuple("missingEpisodes[0].locatedAt", "2014-08-13T20:00:00Z"),
                        tuple("missingEpisodes[1]", "nothing"),
                        tuple("otherChildren[0].age", "9"),
                        tuple("proceedings[0].type", "Detension"));
        assertThat(problems).allSatisfy(problem -> assertThat(problem.mend()).startsWith("Maybe "));
        assertThat(problems.get(3).what()).endsWith(" (line 5, column 13)");
    }

    @Test
    void values_and_strange_names_stay_out_of_the_message() {
        String document = Documents.with("\"Jo Smith\": 1, \"holder\": {\"team\": 4711}, \"country\": \"Smithland\"");

        List<FactProblem> problems = Documents.problemsOf(() -> reader.readJson(document));

        assertThat(new RefusedFacts(problems)).hasMessageNotContainingAny("Smith", "4711");
    }
}
