package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.json.CaseFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {

    @Test
    void a_case_file_holds_facts_of_every_kind_and_shows_only_its_reference() throws IOException {
        CaseFile caseFile = everyField();

        assertThat(caseFile.facts().map(Fact::getClass).collect(Collectors.toSet()))
                .isEqualTo(kinds(Fact.class).collect(Collectors.toSet()));
        assertThat(caseFile).hasToString("CaseFile[reference-1]");
    }

    @Test
    void every_kind_of_fact_says_who_supplied_it() throws IOException {
        List<Fact> facts = everyField().facts().toList();

        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.source().map(Source::by)).contains(SourceRole.PARENT_OR_CARER));
    }

    @Test
    void facts_without_an_id_are_pointed_at_by_what_they_are_about() {
        assertThat(Told.step("A", Optional.empty(), Optional.empty()).ref()).isEqualTo("step:A");
        assertThat(Told.step("A", Optional.empty(), Optional.of("m1")).ref()).isEqualTo("step:A:m1");
        assertThat(Told.graded(Grade.LOW, Optional.empty()).ref()).isEqualTo("missing recorded as low");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "10000, true", "0, false", "10001, false"})
    void a_number_of_earlier_reports_is_bounded(int reports, boolean accepted) {
        assertThat(accepts(() -> new EarlierReports(reports, Optional.empty(), Optional.empty())))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "25, true", "-1, false", "26, false"})
    void a_stated_age_is_bounded(int years, boolean accepted) {
        assertThat(accepts(() -> new StatedAge(years, Optional.empty()))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void only_an_answer_says_anything(Answer answer) {
        assertThat(answer.isYes()).isEqualTo(answer == Answer.YES);
        assertThat(answer.isNo()).isEqualTo(answer == Answer.NO);
        assertThat(answer.isUnknown()).isEqualTo(answer == Answer.UNKNOWN);
        assertThat(answer.isNotYes()).isEqualTo(answer == Answer.NO || answer == Answer.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = CareStatus.class,
            names = {"NOT_LOOKED_AFTER", "CARE_LEAVER", "UNKNOWN"})
    void whoever_is_not_known_to_be_in_care_now_is_not_counted_as_looked_after(CareStatus care) {
        Set<CareStatus> others = Arrays.stream(CareStatus.values())
                .filter(it -> it.isLookedAfter())
                .collect(Collectors.toSet());

        assertThat(care.isLookedAfter()).isFalse();
        assertThat(others)
                .containsExactlyInAnyOrder(
                        CareStatus.SECTION_20,
                        CareStatus.SECTION_31,
                        CareStatus.SECTION_38,
                        CareStatus.REMAND,
                        CareStatus.LOOKED_AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "VERY_LOW, VERY_LOW, false, very low",
        "LOW, LOW, false, low",
        "MEDIUM, MEDIUM, false, medium",
        "HIGH, HIGH, false, high",
        "NO_APPARENT_RISK, VERY_LOW, true, no apparent risk",
        "ABSENT, VERY_LOW, true, absent"
    })
    void a_grade_on_the_record_stands_for_one_of_today(
            GradeOnRecord onRecord, Grade today, boolean outdated, String words) {
        assertThat(Told.graded(onRecord, Optional.empty()).onTodaysScale()).isEqualTo(today);
        assertThat(onRecord.isOutdated()).isEqualTo(outdated);
        assertThat(onRecord.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void every_grade_of_today_can_stand_on_a_record(Grade grade) {
        assertThat(GradeOnRecord.of(grade).onTodaysScale()).isEqualTo(grade);
        assertThat(GradeOnRecord.of(grade).isOutdated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSTABLE, SERGEANT, true",
        "CHIEF_INSPECTOR, SUPERINTENDENT, true",
        "SERGEANT, SERGEANT, false",
        "CHIEF_OFFICER, CONSTABLE, false",
        "UNKNOWN, CHIEF_OFFICER, false",
        "CONSTABLE, UNKNOWN, false"
    })
    void only_a_known_rank_is_below_another(Rank rank, Rank other, boolean below) {
        assertThat(rank.isBelow(other)).isEqualTo(below);
    }

    @ParameterizedTest
    @EnumSource(ChildLink.class)
    void another_child_is_missing_together_only_where_the_link_says_so(ChildLink link) {
        OtherChild other =
                new OtherChild("o", Optional.empty(), link, Optional.of(Grade.HIGH), Answer.UNKNOWN, Optional.empty());
        OtherChild ungraded =
                new OtherChild("o", Optional.empty(), link, Optional.empty(), Answer.UNKNOWN, Optional.empty());

        assertThat(other.isMissingTogether()).isEqualTo(link == ChildLink.MISSING_TOGETHER);
        assertThat(other.isGraded()).isTrue();
        assertThat(other.gradeNow()).isEqualTo(Grade.HIGH);
        assertThat(ungraded.isGraded()).isFalse();
    }

    @Test
    void a_return_interview_was_held_only_where_the_record_says_when() throws IOException {
        assertThat(Proceedings.returnHomeInterview("m").isHeld()).isFalse();
        assertThat(everyField().proceedings())
                .filteredOn(ReturnHomeInterview.class::isInstance)
                .map(ReturnHomeInterview.class::cast)
                .allMatch(ReturnHomeInterview::isHeld);
    }

    @Test
    void what_nobody_said_of_a_rank_is_unknown() {
        @SuppressWarnings("NullAway") // as a reader hands it over
        Step step = new Step("A", Optional.empty(), Optional.empty(), SourceRole.OFFICER, null, Optional.empty());

        assertThat(step.rank()).isEqualTo(Rank.UNKNOWN);
        assertThat(Rank.CHIEF_SUPERINTENDENT.words()).isEqualTo("chief superintendent");
    }

    @Test
    void a_problem_reads_as_one_line_from_wherever_it_is_seen() {
        FactProblem problem = new FactProblem("age", "7", "is wrong", "Maybe not.");
        FactProblem whole = new FactProblem("", "7", "is wrong", "Maybe not.");

        assertThat(problem.within("adults[0]").line()).isEqualTo("adults[0].age: is wrong (given: 7). Maybe not.");
        assertThat(problem.within("")).isSameAs(problem);
        assertThat(whole.within("adults[0]").path()).isEqualTo("adults[0]");
        assertThat(whole.line()).isEqualTo("case file: is wrong (given: 7). Maybe not.");
    }

    @Test
    void a_refusal_names_paths_and_keeps_what_was_given_to_its_problems() {
        RefusedFacts refused = new RefusedFacts(List.of(
                new FactProblem("a", "secret", "is odd", "Mend."), new FactProblem("b", "hidden", "is even", "")));

        assertThat(refused).hasMessage("The facts were refused, 2 problems at: a, b");
        assertThat(refused.problems()).extracting(FactProblem::value).containsExactly("secret", "hidden");
    }

    private static boolean accepts(Runnable making) {
        try {
            making.run();
            return true;
        } catch (RefusedFacts refused) {
            return false;
        }
    }

    private static CaseFile everyField() throws IOException {
        try (InputStream full = CaseFileReader.class.getResourceAsStream("full.json")) {
            return new CaseFileReader().readJson(Objects.requireNonNull(full));
        }
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(FactTest::kinds)
                : Stream.of(kind);
    }
}
