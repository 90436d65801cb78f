package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.graded;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeChangeTest {

    private static final Optional<Instant> FIRST = Optional.of(at("2014-06-01T09:00"));
    private static final Optional<Instant> SECOND = Optional.of(at("2014-06-01T09:00:01"));
    private static final Optional<Instant> THIRD = Optional.of(at("2014-06-02T09:00"));

    @ParameterizedTest
    @CsvSource({
        "HIGH, MEDIUM, true",
        "MEDIUM, HIGH, false",
        "MEDIUM, MEDIUM, false",
        "LOW, NO_APPARENT_RISK, true",
        "MEDIUM, ABSENT, true",
        "NO_APPARENT_RISK, VERY_LOW, false",
        "VERY_LOW, ABSENT, false",
        "ABSENT, NO_APPARENT_RISK, false",
        "NO_APPARENT_RISK, LOW, false"
    })
    void a_grade_is_lowered_where_it_stands_below_the_one_before_on_todays_scale(
            GradeOnRecord before, GradeOnRecord after, boolean lowered) {
        List<GradeChange> changes = changes(graded(before, FIRST), graded(after, SECOND));

        assertThat(changes).extracting(GradeChange::isLowered).containsExactly(false, lowered);
    }

    @Test
    void each_grade_stands_beside_the_one_before_it_in_time_whatever_the_order_on_file() {
        List<GradeChange> changes = changes(
                graded(GradeOnRecord.HIGH, THIRD),
                graded(GradeOnRecord.LOW, SECOND),
                graded(GradeOnRecord.MEDIUM, FIRST));

        assertThat(changes)
                .extracting(
                        it -> it.told().grade(), it -> it.before().map(RecordedGrade::grade), GradeChange::isLowered)
                .containsExactly(
                        tuple(GradeOnRecord.MEDIUM, Optional.empty(), false),
                        tuple(GradeOnRecord.LOW, Optional.of(GradeOnRecord.MEDIUM), true),
                        tuple(GradeOnRecord.HIGH, Optional.of(GradeOnRecord.LOW), false));
        assertThat(changes).extracting(GradeChange::knownAt).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_grade_in_one_domain_does_not_stand_beside_one_in_another() {
        RecordedGrade exploitation = new RecordedGrade(
                RiskDomain.CRIMINAL_EXPLOITATION,
                GradeOnRecord.LOW,
                SECOND,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Rank.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());

        assertThat(changes(graded(GradeOnRecord.HIGH, FIRST), exploitation))
                .hasSize(2)
                .noneMatch(GradeChange::isLowered);
    }

    @ParameterizedTest
    @CsvSource({"VERY_LOW, false, false", "HIGH, false, false", "NO_APPARENT_RISK, false, true", "ABSENT, true, false"})
    void names_of_scales_no_longer_used_are_told_apart(GradeOnRecord grade, boolean absent, boolean noApparentRisk) {
        assertThat(changes(graded(grade, FIRST)))
                .extracting(GradeChange::isAbsent, GradeChange::isNoApparentRisk)
                .containsExactly(tuple(absent, noApparentRisk));
    }

    @Test
    void nobody_can_say_that_a_grade_was_lowered_where_the_times_do_not_tell() {
        assertThat(changes(graded(GradeOnRecord.HIGH, FIRST), graded(GradeOnRecord.LOW, FIRST)))
                .noneMatch(GradeChange::isLowered);
        assertThat(changes(graded(GradeOnRecord.HIGH, Optional.empty()), graded(GradeOnRecord.LOW, FIRST)))
                .noneMatch(GradeChange::isLowered);
    }

    @Test
    void a_grade_is_of_this_episode_where_it_was_set_since_the_report_or_nobody_says_when() {
        List<GradeChange> changes = Told.file(
                        "2014-06-20T21:00",
                        Told.reported("m1", SECOND.orElseThrow()),
                        graded(GradeOnRecord.LOW, FIRST),
                        graded(GradeOnRecord.MEDIUM, SECOND),
                        graded(GradeOnRecord.HIGH, THIRD))
                .recordedGrades()
                .stream()
                .map(grade -> new GradeChange(grade, Optional.empty(), SECOND))
                .toList();

        assertThat(changes).extracting(GradeChange::isOfThisEpisode).containsExactly(false, true, true);
        assertThat(new GradeChange(graded(GradeOnRecord.LOW, Optional.empty()), Optional.empty(), SECOND)
                        .isOfThisEpisode())
                .isTrue();
        assertThat(changes).extracting(GradeChange::grade).containsExactly(Grade.LOW, Grade.MEDIUM, Grade.HIGH);
    }

    @Test
    void a_change_answers_as_it_was_told_and_says_what_stood_before() {
        Source supervisor = new Source(SourceRole.SUPERVISOR, Optional.empty(), Optional.empty());
        RecordedGrade lowered = new RecordedGrade(
                RiskDomain.MISSING,
                GradeOnRecord.NO_APPARENT_RISK,
                SECOND,
                Answer.YES,
                Answer.NO,
                Rank.UNKNOWN,
                Answer.UNKNOWN,
                Optional.of(supervisor));

        GradeChange change = changes(graded(GradeOnRecord.HIGH, FIRST), lowered).get(1);

        assertThat(change.newFact()).isEqualTo(Answer.YES);
        assertThat(change.namedDecisionMaker()).isEqualTo(Answer.NO);
        assertThat(change.reasonRecorded()).isEqualTo(Answer.UNKNOWN);
        assertThat(change.source()).contains(supervisor);
        assertThat(change.ref()).isEqualTo("missing recorded as no apparent risk");
        assertThat(change.say(new FactWords(Told.LONDON)))
                .startsWith("recorded grade missing recorded as no apparent risk: ")
                .contains("grade no apparent risk, at 1 Jun 2014 09:00")
                .endsWith("; before it high");
        assertThat(change).hasToString("GradeChange");
    }

    private static List<GradeChange> changes(Fact... grades) {
        return CaseMeasures.of(Told.file("2014-06-20T21:00", grades), SmallPolicy.read()).facts().stream()
                .filter(GradeChange.class::isInstance)
                .map(GradeChange.class::cast)
                .toList();
    }
}
