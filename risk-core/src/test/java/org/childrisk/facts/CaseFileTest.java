package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.file;
import static org.childrisk.facts.Told.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final String NOW = "2014-06-20T21:00";

    private final Indicator sign = Told.sign("GROOMED", Answer.YES);
    private final Step step = Told.step("DEPLOY", Optional.empty(), Optional.empty());
    private final MissingEpisode episode = Told.reported("m1", at("2014-06-20T20:00"));
    private final MissingEpisode earlier = Told.reported("m0", at("2014-06-10T20:00"));

    @Test
    void a_builder_puts_every_fact_into_its_list_and_keeps_their_order() {
        RecordLabel label = Told.label("STREETWISE");
        StrategyDiscussion discussion = Told.discussion(Optional.empty());

        CaseFile caseFile = file(NOW, step, discussion, episode, label, sign, earlier);

        assertThat(caseFile.missingEpisodes()).containsExactly(episode, earlier);
        assertThat(caseFile.facts()).containsExactly(caseFile.child(), episode, earlier, sign, label, discussion, step);
    }

    @Test
    void what_nobody_stated_is_england_an_unstated_place_and_the_childs_reference() {
        CaseFile caseFile = file(NOW);

        assertThat(caseFile.country()).isEqualTo(Country.ENGLAND);
        assertThat(caseFile.holder()).isEqualTo(Holder.unstated());
        assertThat(caseFile.reference()).isEqualTo("child-1");
    }

    @Test
    void a_file_can_be_taken_apart_and_built_again() {
        Holder holder = new Holder(Optional.of("force"), Optional.empty(), Optional.empty());
        CaseFile caseFile = CaseFile.about(Told.aged(13, "2014-06-01"), moment(NOW))
                .reference("case-7")
                .country(Country.WALES)
                .holder(holder)
                .with(sign)
                .with(new EarlierReports(4, Optional.empty(), Optional.empty()))
                .build();

        assertThat(caseFile.toBuilder().build()).isEqualTo(caseFile);
        assertThat(caseFile.reference()).isEqualTo("case-7");
        assertThat(caseFile.country()).isEqualTo(Country.WALES);
        assertThat(caseFile.holder()).isEqualTo(holder);
    }

    @Test
    void a_builder_used_again_does_not_reach_into_the_file_it_built() {
        CaseFile.Builder builder =
                CaseFile.about(Told.born("2001-02-03"), moment(NOW)).with(sign);
        CaseFile first = builder.build();

        CaseFile second = builder.with(step).build();

        assertThat(first.steps()).isEmpty();
        assertThat(second.steps()).containsExactly(step);
    }

    @Test
    void a_second_child_is_refused() {
        CaseFile.Builder builder = CaseFile.about(Told.born("2001-02-03"), moment(NOW));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(Told.ageless()))
                .withMessage("A case file is about one child. Maybe this one belongs in otherChildren.");
    }

    @Test
    void two_counts_of_earlier_reports_are_refused_and_neither_is_dropped() {
        EarlierReports few = new EarlierReports(2, Optional.empty(), Optional.empty());
        EarlierReports many = new EarlierReports(36, Optional.empty(), Optional.empty());

        assertThatExceptionOfType(RefusedFacts.class)
                .isThrownBy(() -> file(NOW, few, many))
                .withMessage("The facts were refused, 1 problem at: earlierReports");
    }

    @Test
    void a_blank_reference_is_refused() {
        CaseFile.Builder builder =
                CaseFile.about(Told.born("2001-02-03"), moment(NOW)).reference(" ");

        assertThatExceptionOfType(RefusedFacts.class)
                .isThrownBy(builder::build)
                .withMessage("The facts were refused, 1 problem at: reference");
    }

    @Test
    void an_age_stated_for_the_day_of_the_assessment_keeps_that_day_when_time_moves() {
        CaseFile caseFile = file(Child.aged("child-1", 13), NOW, sign);

        CaseFile later = caseFile.at(moment("2015-06-20T00:00"));
        CaseFile latest = later.at(moment("2016-01-01T00:00"));

        assertThat(later.asOf()).isEqualTo(moment("2015-06-20T00:00"));
        assertThat(later.indicators()).containsExactly(sign);
        assertThat(later.child().statedAge()).contains(new StatedAge(13, Optional.of(LocalDate.of(2014, 6, 20))));
        assertThat(latest.child()).isEqualTo(later.child());
    }

    @Test
    void the_day_of_a_stated_age_is_that_of_the_zone() {
        CaseFile caseFile = file(Child.aged("child-1", 13), "2014-06-21T00:30");

        CaseFile later = caseFile.at(moment("2014-07-01T00:00"));

        assertThat(caseFile.asOf().toInstant()).isEqualTo("2014-06-20T23:30:00Z");
        assertThat(later.child().statedAge().flatMap(StatedAge::on)).contains(LocalDate.of(2014, 6, 21));
    }

    @Test
    void a_birth_date_and_an_age_with_its_day_stay_as_they_are() {
        CaseFile byBirth = file(Told.born("2001-02-03"), NOW);
        CaseFile byAge = file(Told.aged(13, "2014-01-01"), NOW);

        assertThat(byBirth.at(moment("2015-01-01T00:00")).child()).isEqualTo(byBirth.child());
        assertThat(byAge.at(moment("2015-01-01T00:00")).child()).isEqualTo(byAge.child());
    }

    @Test
    void an_earlier_moment_does_not_know_later_facts() {
        CaseFile caseFile = file(NOW, episode);

        assertThatExceptionOfType(RefusedFacts.class)
                .isThrownBy(() -> caseFile.at(moment("2014-06-20T19:59:59")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FactProblem::path)
                        .isEqualTo(List.of("missingEpisodes[0].reportedAt")));
        assertThat(caseFile.at(moment("2014-06-20T20:00")).missingEpisodes()).containsExactly(episode);
    }

    @Test
    void every_answer_is_on_record_once_and_unknown_ones_are_too() {
        CaseFile caseFile = file(NOW, episode);

        assertThat(caseFile.answers().filter(it -> it.ref().equals("m1")))
                .extracting(AnswerOnRecord::field, AnswerOnRecord::answer)
                .containsExactly(
                        tuple("whereaboutsKnown", Answer.NO),
                        tuple("located", Answer.UNKNOWN),
                        tuple("wellbeingConfirmed", Answer.UNKNOWN),
                        tuple("closed", Answer.UNKNOWN),
                        tuple("ownerNamed", Answer.UNKNOWN),
                        tuple("inAnotherForceArea", Answer.UNKNOWN));
    }

    @Test
    void of_two_indicators_of_one_code_the_graver_is_the_answer() {
        assertThat(answerOn(Answer.NO, Answer.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(answerOn(Answer.YES, Answer.UNKNOWN)).isEqualTo(Answer.YES);
        assertThat(answerOn(Answer.NO, Answer.YES)).isEqualTo(Answer.YES);
    }

    private static Answer answerOn(Answer one, Answer other) {
        List<AnswerOnRecord> answers = file(NOW, Told.sign("GROOMED", one), Told.sign("GROOMED", other))
                .answers()
                .filter(it -> it.kind().equals("Indicator"))
                .toList();
        assertThat(answers)
                .extracting(AnswerOnRecord::ref, AnswerOnRecord::field)
                .containsExactly(tuple("GROOMED", "answer"));
        return answers.get(0).answer();
    }

    @Test
    void facts_that_share_a_reference_hold_no_answer_that_one_could_point_at() {
        RecordedGrade high = Told.graded(Grade.HIGH, Optional.empty());
        RecordedGrade again = Told.graded(Grade.HIGH, Optional.of(at("2014-06-20T20:00")));
        RecordedGrade low = Told.graded(Grade.LOW, Optional.empty());

        assertThat(file(NOW, high, again, low).answers().filter(it -> it.kind().equals("RecordedGrade")))
                .extracting(AnswerOnRecord::ref)
                .containsOnly(low.ref())
                .hasSize(3);
    }

    @Test
    void an_answer_of_a_record_is_changed_and_nothing_else() {
        CaseFile caseFile = file(NOW, episode, earlier, sign, step);

        CaseFile changed = caseFile.answering(List.of(answer("m1", "located", Answer.YES)));

        assertThat(changed.missingEpisodes().get(0).located()).isEqualTo(Answer.YES);
        assertThat(changed.answering(List.of(answer("m1", "located", Answer.UNKNOWN))))
                .isEqualTo(caseFile);
        assertThat(caseFile.missingEpisodes().get(0).located()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void the_childs_own_answers_are_changed_too() {
        CaseFile changed = file(NOW).answering(List.of(answer("child-1", "learningDisability", Answer.YES)));

        assertThat(changed.child().learningDisability()).isEqualTo(Answer.YES);
        assertThat(changed.answering(List.of(answer("child-1", "learningDisability", Answer.UNKNOWN))))
                .isEqualTo(file(NOW));
    }

    @Test
    void every_indicator_of_a_code_is_answered_and_one_that_is_not_there_is_added() {
        CaseFile caseFile = file(NOW, sign, Told.sign("GROOMED", Answer.UNKNOWN));

        CaseFile changed = caseFile.answering(
                List.of(answer("GROOMED", "answer", Answer.NO), answer("SELF_HARM", "answer", Answer.YES)));

        assertThat(changed.indicators())
                .containsExactly(
                        Told.sign("GROOMED", Answer.NO),
                        Told.sign("GROOMED", Answer.NO),
                        Indicator.told("SELF_HARM", Answer.YES, at(NOW)));
    }

    @Test
    void of_two_answers_to_one_question_the_last_one_counts() {
        CaseFile told = file(NOW, sign);
        List<AnswerOnRecord> answers =
                List.of(answer("GROOMED", "answer", Answer.YES), answer("GROOMED", "answer", Answer.NO));

        assertThat(file(NOW).answering(answers).indicators())
                .containsExactly(Indicator.told("GROOMED", Answer.NO, at(NOW)));
        assertThat(told.answering(answers).indicators())
                .extracting(Indicator::answer)
                .containsExactly(Answer.NO);
    }

    @Test
    void answers_that_cannot_be_true_together_are_refused() {
        CaseFile caseFile = file(NOW, episode);

        assertThatExceptionOfType(RefusedFacts.class)
                .isThrownBy(() -> caseFile.answering(
                        List.of(answer("m1", "located", Answer.NO), answer("m1", "wellbeingConfirmed", Answer.YES))))
                .withMessageContaining("wellbeingConfirmed");
    }

    @Test
    void an_answer_in_a_place_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(NOW, episode).answering(List.of(answer("m1", "locted", Answer.YES))))
                .withMessage("No fact with the reference m1 holds an answer locted. Maybe one of them is mistyped.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(NOW, episode).answering(List.of(answer("m2", "located", Answer.YES))))
                .withMessageContaining("m2");
    }

    private static AnswerOnRecord answer(String ref, String field, Answer answer) {
        return new AnswerOnRecord("", ref, field, answer);
    }
}
