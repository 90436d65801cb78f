package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileCheckTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Optional<Instant> NEXT_SECOND = Optional.of(at("2014-06-20T21:00:01"));

    @Test
    void two_entries_with_one_id_are_refused_whatever_their_kind() {
        ThrowingCallable building = () -> file(
                NOW,
                Told.adult("x", List.of()),
                Told.reported("x", at("2014-06-01T00:00")),
                Told.adult("child-1", List.of()));

        assertThat(problemsOf(building))
                .extracting(FactProblem::path, FactProblem::value, FactProblem::what)
                .containsExactly(
                        tuple("adults[0].id", "x", "is used twice"), tuple("adults[1].id", "child-1", "is used twice"));
    }

    @ParameterizedTest
    @MethodSource("dangling")
    void a_reference_to_nothing_in_the_file_is_refused(String path, Fact fact) {
        assertThat(problemsOf(() -> file(NOW, fact, Told.adult("adult-0", List.of()))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.value()).isEqualTo("gone");
                    assertThat(problem.what()).isEqualTo("points at nothing in this file");
                    assertThat(problem.mend()).contains("adult-0").contains("child-1");
                });
    }

    static Stream<Arguments> dangling() {
        return Stream.of(
                Arguments.of(
                        "indicators[0].about",
                        new Indicator("A", Answer.YES, Optional.empty(), Optional.of("gone"), Optional.empty())),
                Arguments.of("steps[0].about", Told.step("A", Optional.empty(), Optional.of("gone"))),
                Arguments.of("adults[0].linkedWith", Told.adult("adult-1", List.of("gone"))),
                Arguments.of("proceedings[0].incident", Proceedings.investigation("gone")),
                Arguments.of("proceedings[0].adult", Proceedings.release("gone")),
                Arguments.of("proceedings[0].adult", Proceedings.visit("gone")),
                Arguments.of("proceedings[0].adult", Proceedings.accessCheck("gone")),
                Arguments.of("proceedings[0].adult", Proceedings.disruption("gone")),
                Arguments.of("proceedings[0].about", Proceedings.handover("gone")),
                Arguments.of("proceedings[0].about", Proceedings.review("gone")));
    }

    @ParameterizedTest
    @MethodSource("withoutEpisode")
    void what_belongs_to_a_missing_episode_points_at_one(String path, Fact fact) {
        assertThat(problemsOf(() ->
                        file(NOW, fact, Told.adult("gone", List.of()), Told.reported("m1", at("2014-06-01T00:00")))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.what()).isEqualTo("points at nothing in this file");
                    assertThat(problem.mend()).contains("[m1]");
                });
    }

    static Stream<Arguments> withoutEpisode() {
        return Stream.of(
                Arguments.of("proceedings[0].episode", Proceedings.preventionInterview("gone")),
                Arguments.of("proceedings[0].episode", Proceedings.returnHomeInterview("gone")),
                Arguments.of("proceedings[0].episode", Proceedings.search("gone")));
    }

    @Test
    void references_may_point_forwards_and_at_the_child() {
        ThrowingCallable building = () -> file(
                NOW,
                Told.step("A", Optional.empty(), Optional.of("child-1")),
                Told.adult("a", List.of("b")),
                Told.adult("b", List.of("a")),
                Proceedings.handover("b"),
                Proceedings.release("a"),
                Proceedings.visit("a"),
                Proceedings.accessCheck("a"),
                Proceedings.disruption("a"),
                Proceedings.review("m"),
                Proceedings.preventionInterview("m"),
                Proceedings.returnHomeInterview("m"),
                Proceedings.search("m"),
                Told.reported("m", at("2014-06-01T00:00")));

        assertThatCode(building).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("future")
    void a_fact_one_second_after_the_assessment_is_refused(String path, Fact fact) {
        assertThat(problemsOf(() -> file(NOW, fact))).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.value()).isEqualTo("2014-06-20T20:00:01Z");
            assertThat(problem.what()).isEqualTo("is after the moment of the assessment (2014-06-20T20:00:00Z)");
        });
        assertThatCode(() -> file("2014-06-20T21:00:01", fact)).doesNotThrowAnyException();
    }

    static Stream<Arguments> future() {
        return Stream.of(
                Arguments.of("missingEpisodes[0].missingSince", Told.episode("m", NEXT_SECOND, Optional.empty())),
                Arguments.of("missingEpisodes[0].reportedAt", Told.episode("m", Optional.empty(), NEXT_SECOND)),
                Arguments.of("missingEpisodes[0].locatedAt", located()),
                Arguments.of("incidents[0].happenedAt", incident(NEXT_SECOND, Optional.empty())),
                Arguments.of("incidents[0].reportedAt", incident(Optional.empty(), NEXT_SECOND)),
                Arguments.of(
                        "indicators[0].observedAt",
                        new Indicator("A", Answer.YES, NEXT_SECOND, Optional.empty(), Optional.empty())),
                Arguments.of("labels[0].recordedAt", new RecordLabel("A", NEXT_SECOND, Optional.empty())),
                Arguments.of("recordedGrades[0].at", Told.graded(Grade.LOW, NEXT_SECOND)),
                Arguments.of("steps[0].at", Told.step("A", NEXT_SECOND, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({
        "1996-06-20, makes the person an adult of 18 at the first fact in the file (2014-06-20)",
        "1974-06-21, makes the person an adult of 39 at the first fact in the file (2014-06-20)",
        "2014-06-21, is after the first fact in the file (2014-06-20)"
    })
    void a_birth_date_that_makes_no_child_is_refused(String born, String what) {
        assertThat(problemsOf(() -> file(Told.born(born), NOW)))
                .extracting(FactProblem::path, FactProblem::value, FactProblem::what)
                .containsExactly(tuple("child.born", born, what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-06-21", "2014-06-20"})
    void a_birth_date_at_the_edge_of_childhood_is_accepted(String born) {
        assertThatCode(() -> file(Told.born(born), NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2014-06-19T23:59, true", "2014-06-20T00:00, false"})
    void the_first_dated_fact_decides_in_the_zone_whether_there_was_a_child(String reported, boolean child) {
        ThrowingCallable building = () -> file(Told.born("1996-06-20"), NOW, Told.reported("m", at(reported)));

        assertThat(catchThrowableOfType(RefusedFacts.class, building) == null).isEqualTo(child);
    }

    @ParameterizedTest
    @CsvSource({"2014-02-28T23:59, true", "2014-03-01T00:00, false", "2016-02-28T12:00, false"})
    void a_child_of_the_29th_of_february_grows_up_on_the_1st_of_march(String asOf, boolean child) {
        ThrowingCallable building = () -> file(Told.born("1996-02-29"), asOf);

        assertThat(catchThrowableOfType(RefusedFacts.class, building) == null).isEqualTo(child);
    }

    @Test
    void an_adults_stated_age_is_refused_unless_something_happened_to_the_child() {
        Child adult = Child.aged("child-1", 18);
        Incident then = incident(Optional.of(at("2013-01-01T00:00")), Optional.empty());

        assertThat(problemsOf(() -> file(adult, NOW)))
                .extracting(FactProblem::path, FactProblem::value)
                .containsExactly(tuple("child.statedAge.years", "18"));
        assertThatCode(() -> file(adult, NOW, then)).doesNotThrowAnyException();
        assertThatCode(() -> file(Child.aged("child-1", 17), NOW)).doesNotThrowAnyException();
    }

    @Test
    void an_assessment_before_the_rules_speak_is_refused() {
        assertThat(problemsOf(() -> file(Told.ageless(), "1999-12-31T23:59:59")))
                .extracting(FactProblem::path)
                .containsExactly("asOf");
        assertThatCode(() -> file(Told.ageless(), "2000-01-01T00:00")).doesNotThrowAnyException();
    }

    private static List<FactProblem> problemsOf(ThrowingCallable building) {
        return Optional.ofNullable(catchThrowableOfType(RefusedFacts.class, building))
                .map(RefusedFacts::problems)
                .orElse(List.of());
    }

    private static Incident incident(Optional<Instant> happened, Optional<Instant> reported) {
        return new Incident(
                "i",
                IncidentKind.OTHER,
                happened,
                reported,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    private static MissingEpisode located() {
        return new MissingEpisode(
                "m",
                Optional.empty(),
                Optional.empty(),
                Classification.MISSING,
                MissingFrom.HOME,
                Answer.NO,
                Answer.YES,
                NEXT_SECOND,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }
}
