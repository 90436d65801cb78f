package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;

import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.measures.ChildNow;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Sign;
import org.junit.jupiter.api.Test;

class ConclusionsTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));
    private static final Fact ABOUT_EPISODE = new Indicator(
            "GROOMED", Answer.YES, Optional.of(at("2014-06-02T00:00")), Optional.of("m1"), Optional.empty());

    @Test
    void a_sign_raises_every_domain_on_which_it_bears_and_says_so_once() {
        Rules rules = Rules.over(NOW, Told.sign("GROOMED", Answer.YES), Told.graded(Grade.LOW, Optional.empty()));
        Sign sign = rules.first(Sign.class);

        rules.fire("R-1", out -> out.raise(sign, Grade.HIGH)).fire("R-2", out -> out.raise(sign, Grade.HIGH));

        assertThat(rules.asserted())
                .containsExactly(
                        new Raised(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, sign, Optional.empty()),
                        new Raised(RiskDomain.CRIMINAL_EXPLOITATION, Grade.HIGH, sign, Optional.empty()));
        assertThat(behind(rules, rules.asserted().get(0))).containsExactly("R-1", "R-2");
    }

    @Test
    void a_raised_grade_carries_the_grade_on_the_record_of_its_domain() {
        Rules rules = Rules.over(NOW, Told.sign("SELF_HARM", Answer.YES), Told.graded(Grade.LOW, Optional.empty()));
        Sign sign = rules.first(Sign.class);

        rules.fire("R-1", out -> out.raise(sign, Grade.MEDIUM));

        assertThat(rules.asserted())
                .singleElement()
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.isAboveTheRecord()).isTrue());
    }

    @Test
    void a_second_grade_and_a_second_sign_are_facts_of_their_own() {
        Rules rules = Rules.over(NOW, Told.sign("SELF_HARM", Answer.YES), Told.sign("SELF_HARM", Answer.YES));

        for (Sign sign : rules.all(Sign.class)) {
            rules.fire("R-1", out -> out.raise(sign, Grade.MEDIUM)).fire("R-2", out -> out.raise(sign, Grade.HIGH));
        }

        assertThat(rules.asserted()).hasSize(4);
    }

    @Test
    void the_same_sign_concluded_twice_is_one_with_two_reasons() {
        Rules rules = Rules.over(NOW, EPISODE);
        Episode episode = rules.first(Episode.class);

        rules.fire("R-1", out -> out.conclude("GROOMED", episode)).fire("R-2", out -> out.conclude("GROOMED", episode));

        assertThat(rules.asserted()).singleElement().isInstanceOfSatisfying(Sign.class, sign -> {
            assertThat(sign.code()).isEqualTo("GROOMED");
            assertThat(sign.about()).isEqualTo("m1");
            assertThat(sign.knownAt()).contains(at("2014-06-01T00:00"));
        });
        assertThat(behind(rules, rules.asserted().get(0))).containsExactly("R-1", "R-2");
    }

    @Test
    void signs_concluded_from_different_facts_are_two() {
        Rules rules = Rules.over(NOW, EPISODE);

        rules.fire("R-1", out -> out.conclude("GROOMED", rules.first(Episode.class)))
                .fire("R-2", out -> out.conclude("GROOMED", rules.first(ChildNow.class)));

        assertThat(rules.asserted()).hasSize(2);
        assertThat(behind(rules, rules.asserted().get(1))).containsExactly("R-2");
    }

    @Test
    void a_fact_of_the_case_file_has_no_firing_behind_it() {
        Rules rules = Rules.over(NOW, EPISODE, ABOUT_EPISODE);
        rules.fire("R-1", out -> out.conclude("GROOMED", rules.first(ChildNow.class)));

        assertThat(behind(rules, rules.first(Sign.class))).isEmpty();
        assertThat(behind(rules, EPISODE)).isEmpty();
    }

    @Test
    void a_duty_is_about_what_the_rule_points_at() {
        Rules rules = Rules.over(NOW, EPISODE, ABOUT_EPISODE, Told.sign("SELF_HARM", Answer.YES));
        Sign aboutEpisode = rules.first(Sign.class);
        Sign aboutChild = rules.all(Sign.class).get(1);
        Raised raised = new Raised(RiskDomain.MISSING, Grade.HIGH, aboutEpisode, Optional.empty());

        rules.fire("R-1", out -> {
            out.require("DEPLOY");
            out.require("CONVENE_STRATEGY_DISCUSSION", aboutEpisode);
            out.require("REFER_TO_SOCIAL_CARE", aboutChild);
            out.require("PLAN_ABE_INTERVIEW", raised);
            out.require("BOOK_PAEDIATRIC_MEDICAL", rules.first(Episode.class));
            out.require("DEPLOY", EPISODE);
        });

        assertThat(rules.conclusions().duties().keySet())
                .extracting(Matter::code, Matter::about)
                .containsExactly(
                        tuple("BOOK_PAEDIATRIC_MEDICAL", "m1"),
                        tuple("CONVENE_STRATEGY_DISCUSSION", "m1"),
                        tuple("DEPLOY", ""),
                        tuple("DEPLOY", "m1"),
                        tuple("PLAN_ABE_INTERVIEW", "m1"),
                        tuple("REFER_TO_SOCIAL_CARE", ""));
    }

    @Test
    void a_finding_is_about_a_fact_whether_measured_or_told() {
        Rules rules = Rules.over(NOW, EPISODE);

        rules.fire("R-1", out -> out.find("CONFERENCE_MISSED", rules.first(Episode.class)))
                .fire("R-2", out -> out.find("CONFERENCE_MISSED", EPISODE));

        assertThat(rules.conclusions().findings()).containsOnlyKeys(new Matter("CONFERENCE_MISSED", "m1"));
        assertThat(rules.conclusions().findings().values())
                .singleElement()
                .satisfies(fired -> assertThat(fired).extracting(Fired::rule).containsExactly("R-1", "R-2"));
    }

    private static List<String> behind(Rules rules, Object fact) {
        return rules.conclusions().behind(fact).stream().map(Fired::rule).toList();
    }
}
