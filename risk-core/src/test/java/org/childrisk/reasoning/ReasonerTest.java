package org.childrisk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childrisk.reasoning.SmallRulebook.AWAY;
import static org.childrisk.reasoning.SmallRulebook.FAR;
import static org.childrisk.reasoning.SmallRulebook.FINDING;
import static org.childrisk.reasoning.SmallRulebook.IN_CARE;
import static org.childrisk.reasoning.SmallRulebook.MISSING;
import static org.childrisk.reasoning.SmallRulebook.PLAN;
import static org.childrisk.reasoning.SmallRulebook.POLICY;
import static org.childrisk.reasoning.SmallRulebook.raise;
import static org.childrisk.reasoning.SmallRulebook.sign;

import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.NextChange;
import org.childrisk.audit.Case;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Sign;
import org.childrisk.policy.FoundOut;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.reasoning.SmallRulebook.Needs;
import org.childrisk.reasoning.SmallRulebook.Rule;
import org.junit.jupiter.api.Test;

class ReasonerTest {

    private static final String NOW = "2014-06-20T12:00";
    private static final Fact AWAY_SINCE_TEN = Told.reported("E1", Told.at("2014-06-20T10:00"));
    private static final Rule HARM = raise("HARM", Grade.HIGH, sign("SELF_HARM"));
    private static final Rule AGAIN = raise("AGAIN", Grade.HIGH, sign("MISSING_BEFORE"));
    private static final Rule WEAPON = raise("WEAPON", Grade.HIGH, sign("CARRIES_WEAPON"));
    private static final Rule BOTH = raise("BOTH", Grade.HIGH, sign("GROOMED"), sign("MISSING_BEFORE"));

    private static Explanation explained(List<Rule> rules, Fact... facts) {
        CaseFile file = Told.file(NOW, facts);
        return reasoner(rules).explain(file, Case.of("case").assessment());
    }

    private static Reasoner reasoner(List<Rule> rules) {
        return new Reasoner(new SmallRulebook(rules.toArray(Rule[]::new)), POLICY);
    }

    private static List<String> asked(List<Rule> rules, Fact... facts) {
        return explained(rules, facts).questions().stream()
                .map(it -> it.answer().ref())
                .toList();
    }

    private static Fact yes(String code) {
        return Told.sign(code, Answer.YES);
    }

    @Test
    void a_sign_that_raises_another_domain_by_a_rule_that_speaks_already_is_asked_about() {
        Needs anySign = new Needs(
                Sign.class,
                "answer.yes",
                (matched, fact) -> ((Sign) fact).answer().isYes());

        assertThat(asked(List.of(raise("ANY", Grade.HIGH, anySign)), yes("GROOMED")))
                .contains("SELF_HARM");
    }

    @Test
    void a_question_tells_what_its_worse_answer_raises_and_starts() {
        List<NextQuestion> ofAQuietCase = explained(List.of(HARM, PLAN)).questions();

        assertThat(ofAQuietCase)
                .containsExactly(
                        new NextQuestion(
                                new Change(
                                        "SELF_HARM",
                                        "answer",
                                        Answer.UNKNOWN,
                                        Answer.YES,
                                        "\"may harm themselves\" is true"),
                                "May the child come to harm?",
                                new GradeRange(Optional.empty(), Optional.of(Grade.HIGH)),
                                List.of(new DomainRange(
                                        RiskDomain.MISSING, new GradeRange(Optional.empty(), Optional.of(Grade.HIGH)))),
                                List.of(),
                                1,
                                FoundOut.FIRST_CONTACT),
                        new NextQuestion(
                                new Change(
                                        "CHILD_PROTECTION_PLAN",
                                        "answer",
                                        Answer.UNKNOWN,
                                        Answer.YES,
                                        "\"is on a child protection plan\" is true"),
                                "Is the child on a protection plan?",
                                new GradeRange(Optional.empty(), Optional.empty()),
                                List.of(),
                                List.of("CONVENE_STRATEGY_DISCUSSION"),
                                1,
                                FoundOut.ENQUIRY));
    }

    @Test
    void the_answer_that_raises_the_case_furthest_is_asked_for_first() {
        Rule low = raise("LOW", Grade.LOW, sign("GROOMED"));

        assertThat(asked(List.of(low, HARM))).containsExactly("SELF_HARM", "GROOMED");
    }

    @Test
    void of_answers_that_raise_the_case_as_far_the_one_that_raises_more_domains_is_first() {
        assertThat(asked(List.of(HARM, WEAPON))).containsExactly("CARRIES_WEAPON", "SELF_HARM");
    }

    @Test
    void of_answers_that_raise_as_much_the_one_that_makes_more_rules_speak_is_first() {
        Rule one = raise("ONE", Grade.HIGH, sign("PLACED_OUT_OF_AREA"));
        Rule other = raise("OTHER", Grade.LOW, sign("PLACED_OUT_OF_AREA"));

        assertThat(asked(List.of(HARM, one, other))).containsExactly("PLACED_OUT_OF_AREA", "SELF_HARM");
    }

    @Test
    void of_answers_that_matter_as_much_the_one_that_a_caller_can_give_is_first_and_then_the_catalogue_decides() {
        Rule far = raise("FAR", Grade.HIGH, sign("PLACED_OUT_OF_AREA"));
        Rule plan = raise("PLAN", Grade.HIGH, sign("CHILD_PROTECTION_PLAN"));
        Rule disabled = raise("DISABLED", Grade.HIGH, sign("LEARNING_DISABILITY"));

        assertThat(asked(List.of(plan, AGAIN, far, disabled)))
                .containsExactly(
                        "MISSING_BEFORE", "LEARNING_DISABILITY", "PLACED_OUT_OF_AREA", "CHILD_PROTECTION_PLAN");
    }

    @Test
    void what_changes_no_grade_and_starts_no_duty_is_not_asked() {
        assertThat(asked(List.of(FINDING))).isEmpty();
        assertThat(asked(List.of(HARM), Told.sign("SELF_HARM", Answer.NO))).isEmpty();
        assertThat(asked(List.of(HARM, AGAIN), yes("SELF_HARM"))).isEmpty();
        assertThat(asked(List.of(HARM), Told.sign("SELF_HARM", Answer.UNKNOWN))).containsExactly("SELF_HARM");
    }

    @Test
    void an_answer_that_only_comes_to_matter_by_being_no_is_asked_for() {
        Rule notBack = new Rule(
                "NOT_BACK",
                Optional.empty(),
                List.of(new SmallRulebook.Needs(
                        Episode.class,
                        "located.no",
                        (matched, fact) -> ((Episode) fact).located().isNo())),
                (matched, outcome) -> outcome.require("DEPLOY"));

        assertThat(explained(List.of(notBack), AWAY_SINCE_TEN).questions())
                .extracting(NextQuestion::answer)
                .containsExactly(new Change("E1", "located", Answer.UNKNOWN, Answer.NO, "Is the child back? no (E1)"));
    }

    @Test
    void what_belongs_to_the_child_for_good_is_asked_and_is_no_what_if() {
        Rule care = raise("CARE", Grade.HIGH, sign("IN_CARE"));

        Explanation unknown = explained(List.of(care));
        Explanation known = explained(List.of(care), yes("IN_CARE"));
        Explanation otherwise = explained(List.of(HARM));

        assertThat(unknown.questions()).extracting(it -> it.answer().ref()).containsExactly("IN_CARE");
        assertThat(unknown.whatIfs()).isEmpty();
        assertThat(known.whatIfs()).isEmpty();
        assertThat(otherwise.whatIfs()).hasSize(1);
    }

    @Test
    void one_answer_that_reaches_the_next_grade_is_a_what_if_and_so_is_one_on_which_a_grade_rests() {
        List<WhatIf> whatIfs =
                explained(List.of(AWAY, MISSING, HARM), AWAY_SINCE_TEN).whatIfs();

        assertThat(whatIfs)
                .containsExactly(
                        new WhatIf(
                                RiskDomain.MISSING,
                                Optional.of(Grade.MEDIUM),
                                Optional.of(Grade.HIGH),
                                List.of(new Change(
                                        "SELF_HARM",
                                        "answer",
                                        Answer.UNKNOWN,
                                        Answer.YES,
                                        "\"may harm themselves\" is true"))),
                        new WhatIf(
                                RiskDomain.MISSING,
                                Optional.of(Grade.MEDIUM),
                                Optional.empty(),
                                List.of(new Change(
                                        "E1", "located", Answer.UNKNOWN, Answer.YES, "Is the child back? yes (E1)"))));
        assertThat(whatIfs).extracting(WhatIf::isHigher).containsExactly(true, false);
    }

    @Test
    void what_rests_on_several_reasons_falls_only_with_all_of_them() {
        assertThat(explained(List.of(HARM, AGAIN), yes("SELF_HARM"), yes("MISSING_BEFORE"))
                        .whatIfs())
                .containsExactly(new WhatIf(
                        RiskDomain.MISSING,
                        Optional.of(Grade.HIGH),
                        Optional.empty(),
                        List.of(
                                new Change(
                                        "SELF_HARM",
                                        "answer",
                                        Answer.YES,
                                        Answer.NO,
                                        "\"may harm themselves\" is untrue"),
                                new Change(
                                        "MISSING_BEFORE",
                                        "answer",
                                        Answer.YES,
                                        Answer.NO,
                                        "\"has been missing before\" is untrue"))));
    }

    @Test
    void a_set_holds_three_answers_and_no_more() {
        Rule far = raise("FAR", Grade.HIGH, sign("PLACED_OUT_OF_AREA"));
        Rule plan = raise("PLAN", Grade.HIGH, sign("CHILD_PROTECTION_PLAN"));
        Fact[] three = {yes("SELF_HARM"), yes("MISSING_BEFORE"), yes("PLACED_OUT_OF_AREA")};
        Fact[] four = {yes("SELF_HARM"), yes("MISSING_BEFORE"), yes("PLACED_OUT_OF_AREA"), yes("CHILD_PROTECTION_PLAN")
        };

        List<WhatIf> ofThree = explained(List.of(HARM, AGAIN, far), three).whatIfs();
        List<WhatIf> ofFour = explained(List.of(HARM, AGAIN, far, plan), four).whatIfs();

        assertThat(ofThree)
                .extracting(it -> it.changes().stream().map(Change::ref).toList())
                .containsExactly(List.of("SELF_HARM", "MISSING_BEFORE", "PLACED_OUT_OF_AREA"));
        assertThat(ofFour).isEmpty();
    }

    @Test
    void a_reason_of_two_facts_falls_with_either() {
        assertThat(explained(List.of(BOTH), yes("GROOMED"), yes("MISSING_BEFORE"))
                        .whatIfs())
                .filteredOn(it -> it.domain() == RiskDomain.SEXUAL_EXPLOITATION)
                .extracting(it -> it.changes().stream().map(Change::ref).toList())
                .containsExactly(List.of("GROOMED"), List.of("MISSING_BEFORE"));
    }

    @Test
    void a_range_takes_all_answers_together_though_none_of_them_raises_anything_by_itself() {
        GradeRange open = new GradeRange(Optional.empty(), Optional.of(Grade.HIGH));

        Explanation explained = explained(List.of(BOTH));

        assertThat(explained.questions()).isEmpty();
        assertThat(explained.overall()).isEqualTo(open);
        assertThat(explained.ranges())
                .containsExactlyInAnyOrder(
                        new DomainRange(RiskDomain.SEXUAL_EXPLOITATION, open),
                        new DomainRange(RiskDomain.CRIMINAL_EXPLOITATION, open));
    }

    @Test
    void ranges_come_gravest_first_and_the_highest_grade_is_open_to_nothing() {
        Rule groomed = raise("GROOMED", Grade.HIGH, sign("GROOMED"));
        Rule weapon = raise("WEAPON", Grade.LOW, sign("CARRIES_WEAPON"));

        Explanation explained = explained(List.of(weapon, groomed), yes("GROOMED"));

        assertThat(explained.overall().isOpen()).isFalse();
        assertThat(explained.ranges().get(2))
                .isEqualTo(
                        new DomainRange(RiskDomain.MISSING, new GradeRange(Optional.empty(), Optional.of(Grade.LOW))));
        assertThat(explained.ranges().subList(0, 2))
                .extracting(it -> it.range().stands())
                .containsOnly(Optional.of(Grade.HIGH));
    }

    @Test
    void a_case_changes_by_itself_when_a_duty_falls_due() {
        assertThat(explained(List.of(AWAY, MISSING), AWAY_SINCE_TEN).changes())
                .containsExactly(new NextChange(
                        Told.at("2014-06-20T16:00"), List.of("Send officers (E1): due becomes overdue")));
    }

    @Test
    void what_is_left_to_judgement_and_the_reference_go_with_an_explanation() {
        Explanation explained = explained(List.of(AWAY), AWAY_SINCE_TEN);

        assertThat(explained.leftToJudgement())
                .containsExactly(new LeftToJudgement("G-2", "Whether the public could help find the child."));
        assertThat(explained).hasToString("Explanation[case]");
    }

    @Test
    void a_why_not_tells_what_held_and_what_did_not_and_what_was_read_there() {
        CaseFile file = Told.file(NOW, AWAY_SINCE_TEN);

        assertThat(reasoner(List.of(AWAY, FAR)).whyNot(file, "FAR"))
                .contains(new WhyNot(
                        "FAR",
                        "The rule FAR",
                        List.of(new Condition(
                                "sign",
                                "is [IS_MISSING] is missing, answer is yes",
                                List.of("is missing (E1) [code IS_MISSING, answer yes]"))),
                        new Condition(
                                "child now",
                                "placed out of area is yes",
                                List.of("child child-1: aged 13 [placed out of area unknown]")),
                        List.of(new Change(
                                "PLACED_OUT_OF_AREA",
                                "answer",
                                Answer.UNKNOWN,
                                Answer.YES,
                                "\"is placed out of area\" is true"))));
    }

    @Test
    void an_answer_that_brings_a_rule_further_moves_it_on_after_one_that_makes_it_speak() {
        CaseFile found = Told.file(
                NOW,
                Told.found("E1", Optional.empty(), Optional.of(Told.at("2014-06-20T10:00")), Optional.empty()),
                yes("PLACED_OUT_OF_AREA"));
        CaseFile neither = Told.file(NOW);

        List<Change> speaks =
                reasoner(List.of(AWAY, FAR)).whyNot(found, "FAR").orElseThrow().movesOn();
        WhyNot further = reasoner(List.of(BOTH)).whyNot(neither, "BOTH").orElseThrow();

        assertThat(speaks)
                .extracting(Change::says)
                .containsExactly("Is the child back? no (E1)", "\"is missing\" is true");
        assertThat(further.failed()).isEqualTo(new Condition("sign", "there is one", List.of()));
        assertThat(further.movesOn()).extracting(Change::ref).contains("GROOMED");
        assertThat(further.movesOn()).extracting(Change::to).containsOnly(Answer.YES);
    }

    @Test
    void a_why_not_names_no_answer_that_belongs_to_the_child_for_good() {
        Rule care = raise("CARE", Grade.HIGH, sign("IS_MISSING"), IN_CARE);

        Optional<WhyNot> whyNot = reasoner(List.of(AWAY, care)).whyNot(Told.file(NOW, AWAY_SINCE_TEN), "CARE");

        assertThat(whyNot.orElseThrow().failed().needed()).isEqualTo("in care is yes");
        assertThat(whyNot.orElseThrow().movesOn()).isEmpty();
    }

    @Test
    void a_rule_that_speaks_has_no_why_not_and_one_that_is_not_there_is_refused() {
        CaseFile file = Told.file(NOW, AWAY_SINCE_TEN);

        assertThat(reasoner(List.of(AWAY)).whyNot(file, "AWAY")).isEmpty();
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> reasoner(List.of(AWAY)).whyNot(file, "AWRY"))
                .withMessage("There is no rule AWRY. Maybe its identifier is mistyped.");
    }

    @Test
    void of_silent_rules_those_that_raise_so_far_are_told_the_nearest_first() {
        List<Rule> rules = List.of(AWAY, MISSING, BOTH, HARM, FAR);
        CaseFile file = Told.file(NOW, AWAY_SINCE_TEN);

        assertThat(reasoner(rules).whyNot(file, Grade.HIGH))
                .extracting(WhyNot::rule)
                .containsExactly("FAR", "HARM", "BOTH");
        assertThat(reasoner(rules).whyNot(Told.file(NOW), Grade.MEDIUM))
                .extracting(WhyNot::rule)
                .containsExactly("HARM", "MISSING", "BOTH", "FAR");
    }

    @Test
    void an_explanation_says_why_the_next_grade_up_was_not_reached() {
        List<Rule> rules = List.of(AWAY, MISSING, HARM);

        assertThat(explained(rules, AWAY_SINCE_TEN).whyNot())
                .extracting(WhyNot::rule)
                .containsExactly("HARM");
        assertThat(explained(rules).whyNot()).extracting(WhyNot::rule).containsExactly("HARM", "MISSING");
        assertThat(explained(rules, yes("SELF_HARM")).whyNot()).isEmpty();
    }
}
