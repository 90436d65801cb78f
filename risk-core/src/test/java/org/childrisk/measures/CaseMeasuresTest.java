package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.file;
import static org.childrisk.facts.Told.graded;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;

class CaseMeasuresTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final FactWords WORDS = new FactWords(Told.LONDON);

    private final Policy policy = SmallPolicy.read();

    @Test
    void a_case_of_nothing_still_has_one_measure_of_each_kind() {
        CaseMeasures measures = CaseMeasures.of(file(NOW), policy);

        assertThat(measures.facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactlyInAnyOrder("ChildNow", "Jurisdiction", "MissingHistory", "OpenQuestions", "Reviews");
    }

    @Test
    void only_questions_of_first_contact_that_nobody_answered_are_open() {
        Fact answered = Told.sign("MISSING_BEFORE", Answer.NO);
        OpenQuestions none = questions(answered, Told.sign("GROOMED", Answer.NO), Told.sign("SELF_HARM", Answer.YES));
        OpenQuestions some =
                questions(answered, Told.sign("GROOMED", Answer.UNKNOWN), Told.sign("SELF_HARM", Answer.YES));

        assertThat(none.isSome()).isFalse();
        assertThat(some.isSome()).isTrue();
        assertThat(some.unanswered()).extracting(IndicatorKind::code).containsExactly("GROOMED");
        assertThat(questions().say(WORDS)).isEqualTo("not yet answered: GROOMED, SELF_HARM, MISSING_BEFORE");
        assertThat(some.source()).isEmpty();
    }

    @Test
    void whether_the_child_was_missing_before_is_answered_by_the_reports_on_file() {
        Fact first = Told.reported("m1", at("2014-06-01T00:00"));
        Fact second = Told.reported("m2", at("2014-06-02T00:00"));
        Fact earlier = new EarlierReports(1, Optional.empty(), Optional.empty());

        assertThat(asksWhetherMissingBefore()).isTrue();
        assertThat(asksWhetherMissingBefore(first)).isTrue();
        assertThat(asksWhetherMissingBefore(first, second)).isFalse();
        assertThat(asksWhetherMissingBefore(earlier)).isFalse();
        assertThat(asksWhetherMissingBefore(first, Told.sign("MISSING_BEFORE", Answer.UNKNOWN)))
                .isTrue();
        assertThat(asksWhetherMissingBefore(first, Told.sign("MISSING_BEFORE", Answer.NO)))
                .isFalse();
    }

    @Test
    void the_latest_episode_is_the_one_that_began_last_whatever_the_order() {
        Fact first = Told.found(
                "m1", Optional.empty(), Optional.of(at("2014-06-01T00:00")), Optional.of(at("2014-06-01T08:00")));
        Fact last = Told.episode("m2", Optional.of(at("2014-06-02T00:00")), Optional.empty());
        Fact undated = Told.episode("m3", Optional.empty(), Optional.empty());

        Map<String, Boolean> expected = Map.of("m1", false, "m2", true, "m3", true);

        assertThat(latest(first, last, undated)).isEqualTo(expected);
        assertThat(latest(undated, last, first)).isEqualTo(expected);
    }

    @Test
    void a_second_log_takes_nothing_from_an_open_episode_but_a_return_from_it_does() {
        Fact open = Told.reported("m1", at("2014-06-01T00:00"));
        Fact log = Told.reported("m2", at("2014-06-02T00:00"));
        Fact back = Told.found(
                "m3", Optional.empty(), Optional.of(at("2014-06-03T00:00")), Optional.of(at("2014-06-03T08:00")));

        assertThat(latest(open, log)).isEqualTo(Map.of("m1", true, "m2", true));
        assertThat(latest(open, log, back)).isEqualTo(Map.of("m1", false, "m2", false, "m3", true));
    }

    @Test
    void two_episodes_that_began_together_are_both_the_latest() {
        assertThat(latest(Told.reported("m1", at("2014-06-01T00:00")), Told.reported("m2", at("2014-06-01T00:00"))))
                .isEqualTo(Map.of("m1", true, "m2", true));
    }

    @Test
    void the_later_grade_on_the_record_is_the_one_compared() {
        RecordedGrade early = graded(Grade.LOW, Optional.of(at("2014-06-01T00:00")));
        RecordedGrade late = graded(Grade.HIGH, Optional.of(at("2014-06-01T00:00:01")));
        RecordedGrade undated = graded(Grade.VERY_LOW, Optional.empty());

        assertThat(onRecord(early, undated, late)).contains(late);
        assertThat(onRecord(late, early, undated)).contains(late);
    }

    @Test
    void of_grades_at_equal_or_unknown_times_the_lower_is_compared_in_any_order() {
        Optional<Instant> then = Optional.of(at("2014-06-01T00:00"));
        RecordedGrade low = graded(Grade.LOW, then);
        RecordedGrade high = graded(Grade.HIGH, then);

        assertThat(onRecord(low, high)).contains(low);
        assertThat(onRecord(high, low)).contains(low);
        assertThat(onRecord(graded(Grade.HIGH, Optional.empty()), graded(Grade.LOW, Optional.empty())))
                .map(RecordedGrade::onTodaysScale)
                .contains(Grade.LOW);
    }

    @Test
    void grades_that_differ_only_in_how_they_were_set_give_the_same_one_in_any_order() {
        Optional<Instant> then = Optional.of(at("2014-06-01T00:00"));
        RecordedGrade plain = graded(Grade.LOW, then);
        RecordedGrade named = new RecordedGrade(
                RiskDomain.MISSING,
                GradeOnRecord.LOW,
                then,
                Answer.UNKNOWN,
                Answer.YES,
                Rank.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());

        assertThat(onRecord(plain, named)).isEqualTo(onRecord(named, plain));
    }

    @Test
    void a_grade_in_one_domain_says_nothing_of_another() {
        CaseMeasures measures = CaseMeasures.of(file(NOW, graded(Grade.LOW, Optional.empty())), policy);

        assertThat(measures.latestOnRecord(RiskDomain.SEXUAL_EXPLOITATION)).isEmpty();
    }

    @Test
    void a_label_is_known_by_the_code_of_the_vocabulary() {
        RecordLabel told = new RecordLabel("OWN_CHOICE", Optional.of(at("2014-06-01T09:00")), Optional.empty());

        Label label = only(Label.class, told);

        assertThat(label.code()).isEqualTo("LIFESTYLE_CHOICE");
        assertThat(label.ref()).isEqualTo("LIFESTYLE_CHOICE");
        assertThat(label.say(WORDS))
                .isEqualTo("label on the record: abuse described as a choice, written 1 Jun 2014 09:00");
        assertThat(label.source()).isEmpty();
    }

    @Test
    void every_unknown_label_is_refused_at_once_with_its_place() {
        CaseFile caseFile = file(NOW, Told.label("STREETWIZE"), Told.label("STREETWISE"), Told.label("TROUBLE"));

        assertThatExceptionOfType(RefusedFacts.class)
                .isThrownBy(() -> CaseMeasures.of(caseFile, policy))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FactProblem::path)
                        .containsExactly("labels[0].code", "labels[2].code"));
    }

    @Test
    void the_first_day_of_another_parameter_value_is_a_boundary_at_midnight_in_the_zone() {
        assertThat(CaseMeasures.of(file(NOW), policy).asOf().boundaries()).containsExactly(at("2017-01-01T00:00"));
    }

    @Test
    void a_grade_above_the_record_says_so() {
        Sign sign = Sign.concluded(
                policy.indicators().get("SELF_HARM"), only(Episode.class, Told.reported("m1", at("2014-06-01T09:00"))));
        Raised above = raised(sign, Optional.of(graded(Grade.LOW, Optional.empty())));
        Raised equal = raised(sign, Optional.of(graded(Grade.HIGH, Optional.empty())));
        Raised alone = raised(sign, Optional.empty());

        assertThat(Stream.of(above, equal, alone).map(Raised::isAboveTheRecord)).containsExactly(true, false, false);
        assertThat(above.code()).isEqualTo("MISSING:HIGH");
        assertThat(above.ref()).isEqualTo("MISSING");
        assertThat(above.say(WORDS)).isEqualTo("missing graded high, on the record low");
        assertThat(alone.say(WORDS)).isEqualTo("missing graded high");
        assertThat(above.knownAt()).isEqualTo(sign.knownAt());
        assertThat(above.source()).isEmpty();
    }

    private static Raised raised(Sign sign, Optional<RecordedGrade> onRecord) {
        return new Raised(RiskDomain.MISSING, Grade.HIGH, sign, sign.knownAt(), onRecord);
    }

    private Optional<RecordedGrade> onRecord(Fact... grades) {
        return CaseMeasures.of(file(NOW, grades), policy).latestOnRecord(RiskDomain.MISSING);
    }

    private Map<String, Boolean> latest(Fact... episodes) {
        return all(Episode.class, episodes).stream().collect(Collectors.toMap(Episode::ref, Episode::latest));
    }

    private boolean asksWhetherMissingBefore(Fact... facts) {
        return questions(facts).unanswered().stream()
                .anyMatch(kind -> kind.code().equals("MISSING_BEFORE"));
    }

    private OpenQuestions questions(Fact... facts) {
        return only(OpenQuestions.class, facts);
    }

    private <T> T only(Class<T> kind, Fact... facts) {
        return all(kind, facts).get(0);
    }

    private <T> List<T> all(Class<T> kind, Fact... facts) {
        return CaseMeasures.of(file(NOW, facts), policy).facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void a_sign_that_no_measure_asks_about_is_only_one_fact_more() {
        CaseMeasures before = CaseMeasures.of(file(NOW), policy);
        int there = before.facts().size();

        Remeasured more = before.answering(Told.sign("CARRIES_WEAPON", Answer.YES), policy)
                .orElseThrow();

        assertThat(before.facts()).hasSize(there);
        assertThat(more.gone()).isEmpty();
        assertThat(more.come()).extracting(fact -> ((Sign) fact).code()).containsExactly("CARRIES_WEAPON");
        assertThat(more.measures().facts()).startsWith(before.facts().toArray()).hasSize(there + 1);
        assertThat(more).hasToString("Remeasured[gone=0, come=1]");
    }

    @Test
    void a_question_that_is_answered_is_open_no_more() {
        CaseMeasures before = CaseMeasures.of(file(NOW), policy);

        Remeasured answered =
                before.answering(Told.sign("GROOMED", Answer.NO), policy).orElseThrow();
        assertThat(codes(answered.gone())).contains("GROOMED");
        assertThat(codes(answered.come())).isNotEmpty().doesNotContain("GROOMED");
    }

    private static List<String> codes(List<Object> facts) {
        return facts.stream()
                .filter(OpenQuestions.class::isInstance)
                .flatMap(open -> ((OpenQuestions) open).unanswered().stream())
                .map(IndicatorKind::code)
                .toList();
    }

    @Test
    void a_sign_that_is_told_already_takes_its_own_place() {
        CaseMeasures told = CaseMeasures.of(file(NOW, Told.sign("CARRIES_WEAPON", Answer.NO)), policy);

        Remeasured other =
                told.answering(Told.sign("CARRIES_WEAPON", Answer.YES), policy).orElseThrow();

        assertThat(other.gone()).containsExactlyElementsOf(signs(told.facts()));
        assertThat(signs(other.measures().facts()))
                .singleElement()
                .satisfies(sign -> assertThat(sign.isPresent()).isTrue());
    }

    private static List<Sign> signs(List<Object> facts) {
        return facts.stream()
                .filter(Sign.class::isInstance)
                .map(Sign.class::cast)
                .toList();
    }

    @Test
    void a_sign_that_a_measure_asks_about_or_that_is_told_twice_needs_measuring_anew() {
        CaseMeasures quiet = CaseMeasures.of(file(NOW), policy);
        CaseMeasures twice = CaseMeasures.of(
                file(NOW, Told.sign("CARRIES_WEAPON", Answer.NO), Told.sign("CARRIES_WEAPON", Answer.UNKNOWN)), policy);

        assertThat(quiet.answering(Told.sign("LAC", Answer.YES), policy)).isEmpty();
        assertThat(quiet.answering(Told.sign("WAS_MISSING", Answer.UNKNOWN), policy))
                .isEmpty();
        assertThat(quiet.answering(Told.sign("WAS_MISSING", Answer.YES), policy))
                .isPresent();
        assertThat(twice.answering(Told.sign("CARRIES_WEAPON", Answer.YES), policy))
                .isEmpty();
    }

    @Test
    void what_other_answers_do_not_touch_stays_the_same_object() {
        CaseFile before = file(
                NOW,
                Told.reported("E1", Told.at("2014-06-20T10:00")),
                Told.sign("CARRIES_WEAPON", Answer.NO),
                Told.sign("GROOMED", Answer.NO));
        CaseMeasures measures = CaseMeasures.of(before, policy);

        Remeasured other = measures.with(
                before.answering(
                        List.of(new AnswerOnRecord("Indicator", "CARRIES_WEAPON", Indicator.ANSWER, Answer.YES))),
                policy);

        assertThat(other.gone())
                .singleElement()
                .isInstanceOfSatisfying(
                        Sign.class, sign -> assertThat(sign.code()).isEqualTo("CARRIES_WEAPON"));
        assertThat(other.come())
                .singleElement()
                .isInstanceOfSatisfying(
                        Sign.class, sign -> assertThat(sign.isPresent()).isTrue());
        assertThat(other.measures().facts()).hasSameSizeAs(measures.facts());
        assertThat(other.measures().hasTheGradesOnRecordOf(measures)).isTrue();
        assertThat(measures.with(before, policy).come()).isEmpty();
        assertThat(measures.with(before, policy).gone()).isEmpty();
    }
}
