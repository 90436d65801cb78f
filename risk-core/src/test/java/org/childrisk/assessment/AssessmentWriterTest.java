package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.childrisk.Assessment;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Label;
import org.childrisk.measures.OpenQuestions;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Sign;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.PolicyProblem;
import org.junit.jupiter.api.Test;

class AssessmentWriterTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));

    @Test
    void the_worst_finding_or_late_duty_decides_the_judgement() {
        assertThat(judged()).as("nothing was due").isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(judged(AssessmentWriterTest::overdue)).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
        assertThat(judged(AssessmentWriterTest::found)).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
        assertThat(judged(AssessmentWriterTest::overdue, AssessmentWriterTest::gravelyOverdue))
                .isEqualTo(Judgement.INADEQUATE);
        assertThat(judged(AssessmentWriterTest::gravelyFound, AssessmentWriterTest::found))
                .isEqualTo(Judgement.INADEQUATE);
        assertThat(judged(AssessmentWriterTest::found, AssessmentWriterTest::found, AssessmentWriterTest::overdue))
                .isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
    }

    @Test
    void what_is_minor_is_named_and_decides_no_judgement() {
        Rules rules = Rules.over(NOW, EPISODE)
                .fire("R-1", AssessmentWriterTest::slightlyFound)
                .fire("R-2", AssessmentWriterTest::slightlyOverdue);

        Assessment assessment = rules.write();

        assertThat(assessment.findings()).extracting(Finding::code).containsExactly("OWNER_NOT_NAMED");
        assertThat(assessment.actions()).extracting(RequiredAction::status).containsExactly(ActionStatus.OVERDUE);
        assertThat(assessment.judgement()).as("nothing was done").isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(judged(
                        AssessmentWriterTest::slightlyFound,
                        AssessmentWriterTest::slightlyOverdue,
                        out -> out.require("REFER_TO_SOCIAL_CARE").doneIf(Answer.YES)))
                .isEqualTo(Judgement.GOOD);
        assertThat(judged(AssessmentWriterTest::slightlyFound))
                .as("nothing was due")
                .isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(judged(AssessmentWriterTest::slightlyOverdue, AssessmentWriterTest::untimed))
                .isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(judged(AssessmentWriterTest::slightlyFound, AssessmentWriterTest::found))
                .isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
    }

    @Test
    void duties_still_in_time_and_duties_done_in_time_are_good() {
        assertThat(judged(
                        out -> out.require("DEPLOY").from(Optional.of(at("2014-06-21T00:00"))),
                        out -> out.require("REFER_TO_SOCIAL_CARE").doneIf(Answer.YES)))
                .isEqualTo(Judgement.GOOD);
    }

    @Test
    void duties_still_in_time_are_not_good_while_none_is_done() {
        assertThat(judged(out -> out.require("DEPLOY").from(Optional.of(at("2014-06-21T00:00")))))
                .isEqualTo(Judgement.NOT_YET_KNOWN);
    }

    @Test
    void a_duty_that_cannot_be_timed_leaves_the_judgement_open_unless_something_is_wrong() {
        assertThat(judged(AssessmentWriterTest::untimed)).isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(judged(AssessmentWriterTest::untimed, AssessmentWriterTest::found))
                .isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
    }

    @Test
    void the_grade_of_a_domain_is_the_highest_that_any_rule_raised_in_any_order() {
        Assessment rising = raise(Grade.LOW, Grade.HIGH);
        Assessment falling = raise(Grade.HIGH, Grade.LOW);

        assertThat(rising.overall()).contains(Grade.HIGH);
        assertThat(falling.overall()).contains(Grade.HIGH);
        assertThat(rising.grades())
                .containsExactly(
                        new DomainGrade(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, List.of(2)),
                        new DomainGrade(RiskDomain.CRIMINAL_EXPLOITATION, Grade.HIGH, List.of(2)));
        assertThat(rising.grade(RiskDomain.MISSING)).isEmpty();
    }

    @Test
    void nothing_raised_is_no_grade() {
        Assessment assessment = Rules.over(NOW).write();

        assertThat(assessment.overall()).isEmpty();
        assertThat(assessment.isComplete()).isTrue();
        assertThat(assessment.nextChange()).isEmpty();
        assertThat(assessment).hasToString("Assessment[child-1]");
    }

    @Test
    void a_failed_rule_makes_the_result_incomplete() {
        Assessment assessment = Rules.over(NOW).write("A rule failed");

        assertThat(assessment.isComplete()).isFalse();
        assertThat(assessment.failures()).containsExactly("A rule failed");
    }

    @Test
    void the_gravest_finding_comes_first() {
        Rules rules = Rules.over(NOW, EPISODE)
                .fire("R-1", AssessmentWriterTest::found)
                .fire("R-2", AssessmentWriterTest::gravelyFound)
                .fire("R-3", AssessmentWriterTest::slightlyFound);

        assertThat(rules.write().findings())
                .containsExactly(
                        new Finding(
                                "WRONG_CLASSIFICATION",
                                "The child was not recorded as missing",
                                "Record the child as missing",
                                "m1",
                                List.of(2)),
                        new Finding(
                                "CONFERENCE_MISSED",
                                "Police missed the conference",
                                "Ask for the decisions",
                                "m1",
                                List.of(1)),
                        new Finding(
                                "OWNER_NOT_NAMED",
                                "The record names nobody who owns the search",
                                "Name one person",
                                "m1",
                                List.of(3)));
    }

    @Test
    void a_label_is_set_aside_with_the_question_that_it_hides() {
        Rules rules = Rules.over(NOW, Told.label("LIFESTYLE_CHOICE"), Told.label("STREETWISE"));
        rules.all(Label.class).forEach(label -> rules.fire("R-1", List.of(label), out -> out.setAside(label)));

        assertThat(rules.write().labelsSetAside())
                .extracting(LabelSetAside::code, LabelSetAside::usuallyHides, LabelSetAside::ask)
                .containsExactly(
                        tuple("LIFESTYLE_CHOICE", "has been groomed", "Has anybody groomed the child?"),
                        tuple("STREETWISE", "", ""));
    }

    @Test
    void questions_are_asked_in_the_order_of_the_catalogue() {
        Rules rules = Rules.over(NOW);
        rules.fire("R-1", out -> out.ask(rules.first(OpenQuestions.class)));

        assertThat(rules.write().questions())
                .containsExactly(
                        new Question("GROOMED", "Has anybody groomed the child?", List.of(1)),
                        new Question("SELF_HARM", "May the child come to harm?", List.of(1)),
                        new Question("MISSING_BEFORE", "Has the child been missing before?", List.of(1)));
    }

    @Test
    void a_firing_tells_its_rule_its_evidence_and_its_authority() {
        Rules rules = Rules.over(NOW, Told.sign("GROOMED", Answer.YES));
        Sign sign = rules.first(Sign.class);
        rules.fire("R-1", List.of(sign), out -> out.raise(sign, Grade.HIGH));
        Raised raised = (Raised) rules.asserted().get(0);
        rules.fire("R-9", List.of(raised, "text"), out -> out.require("DEPLOY", raised));

        Assessment assessment = rules.write();

        assertThat(assessment.firings()).extracting(Firing::number).containsExactly(1, 2);
        assertThat(assessment.firings().get(0).title()).isEqualTo("The first rule");
        assertThat(assessment.firings().get(0).concluded())
                .containsExactly("sexual exploitation high", "criminal exploitation high");
        assertThat(assessment.firings().get(1).title()).isEqualTo("R-9");
        assertThat(assessment.firings().get(1).evidence().get(0).concludedBy()).containsExactly(1);
        assertThat(assessment.firings().get(1).evidence().get(1).says()).isEqualTo("String");
        assertThat(assessment.guidance()).extracting(Guidance::id).containsExactly("G-1", "G-2");
        assertThat(assessment.actions()).extracting(RequiredAction::because).containsExactly(List.of(2));
    }

    @Test
    void a_grade_raised_for_many_signs_is_numbered_once_for_all_of_them() {
        Rules rules = Rules.over(NOW, Told.sign("GROOMED", Answer.YES), Told.reported("m1", at("2014-06-01T00:00")));
        rules.fire("R-1", out -> out.raise(rules.first(Sign.class), Grade.HIGH))
                .fire("R-1", out -> out.conclude("GROOMED", rules.first(Episode.class)));
        Sign concluded = (Sign) rules.asserted().get(2);
        rules.fire("R-1", out -> out.raise(concluded, Grade.HIGH));
        rules.fire("R-8", List.of(rules.asserted().get(0)), AssessmentWriterTest::found)
                .fire("R-9", List.of(rules.asserted().get(3)), AssessmentWriterTest::found);

        List<Firing> firings = rules.write().firings();

        List<Integer> one = firings.get(3).evidence().get(0).concludedBy();
        List<Integer> other = firings.get(4).evidence().get(0).concludedBy();
        assertThat(one).hasSize(2).isSameAs(other);
    }

    @Test
    void a_firing_rests_also_on_what_each_sign_rests_on_that_somebody_reported() {
        Rules rules = Rules.over(NOW, EPISODE, Told.sign("SELF_HARM", Answer.YES));
        Sign reported = rules.first(Sign.class);
        rules.fire("R-1", out -> out.conclude("GROOMED", rules.first(Episode.class)));
        Sign concluded = (Sign) rules.asserted().get(0);
        rules.fire("R-8", List.of(concluded), AssessmentWriterTest::found)
                .fire("R-9", List.of(concluded, reported), AssessmentWriterTest::found);

        assertThat(rules.write().firings())
                .extracting(Firing::cites)
                .containsExactly(List.of("G-2", "G-1"), List.of(), List.of("G-2"));
    }

    @Test
    void the_order_of_firings_and_of_facts_makes_no_difference() {
        Rules one = Rules.over(NOW, EPISODE, Told.label("STREETWISE"));
        Rules other = Rules.over(NOW, Told.label("STREETWISE"), EPISODE);

        Assessment first = one.fire("R-1", List.of(EPISODE), AssessmentWriterTest::found)
                .fire("R-2", AssessmentWriterTest::overdue)
                .write();
        Assessment second = other.fire("R-2", AssessmentWriterTest::overdue)
                .fire("R-1", List.of(EPISODE), AssessmentWriterTest::found)
                .write();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_rule_cannot_use_a_code_that_no_catalogue_holds() {
        Rules rules = Rules.over(NOW);

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> rules.fire("R-1", out -> out.require("DEPLOI")))
                .withMessageContaining("DEPLOI");
    }

    @SafeVarargs
    private static Judgement judged(Consumer<Outcome>... consequences) {
        Rules rules = Rules.over(NOW, EPISODE);
        for (Consumer<Outcome> consequence : consequences) {
            rules.fire("R-1", consequence);
        }
        return rules.write().judgement();
    }

    private static Assessment raise(Grade first, Grade second) {
        Rules rules = Rules.over(NOW, Told.sign("GROOMED", Answer.YES));
        Sign sign = rules.first(Sign.class);
        return rules.fire("R-1", out -> out.raise(sign, first))
                .fire("R-2", out -> out.raise(sign, second))
                .write();
    }

    private static void overdue(Outcome out) {
        out.require("PLAN_ABE_INTERVIEW").from(Optional.of(at("2014-06-01T00:00")));
    }

    private static void gravelyOverdue(Outcome out) {
        out.require("DEPLOY").from(Optional.of(at("2014-06-01T00:00")));
    }

    private static void slightlyOverdue(Outcome out) {
        out.require("TELL_THE_CARER").from(Optional.of(at("2014-06-01T00:00")));
    }

    private static void slightlyFound(Outcome out) {
        out.find("OWNER_NOT_NAMED", EPISODE);
    }

    private static void untimed(Outcome out) {
        out.require("DEPLOY").from(Optional.empty());
    }

    private static void found(Outcome out) {
        out.find("CONFERENCE_MISSED", EPISODE);
    }

    private static void gravelyFound(Outcome out) {
        out.find("WRONG_CLASSIFICATION", EPISODE);
    }
}
