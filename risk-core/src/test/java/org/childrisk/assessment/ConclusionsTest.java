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
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.childrisk.measures.ChildNow;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionsTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));
    private static final Fact FOUND = Told.found(
            "m1", Optional.empty(), Optional.of(at("2014-06-01T00:00")), Optional.of(at("2014-06-10T00:00")));
    private static final Fact ABOUT_EPISODE = new Indicator(
            "GROOMED", Answer.YES, Optional.of(at("2014-06-02T00:00")), Optional.of("m1"), Optional.empty());

    @Test
    void a_sign_raises_every_domain_on_which_it_bears_and_says_so_once() {
        Rules rules = Rules.over(NOW, Told.sign("GROOMED", Answer.YES), Told.graded(Grade.LOW, Optional.empty()));
        Sign sign = rules.first(Sign.class);

        rules.fire("R-1", out -> out.raise(sign, Grade.HIGH)).fire("R-2", out -> out.raise(sign, Grade.HIGH));

        assertThat(rules.asserted())
                .containsExactly(
                        new Raised(
                                RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, sign, Optional.empty(), Optional.empty()),
                        new Raised(
                                RiskDomain.CRIMINAL_EXPLOITATION,
                                Grade.HIGH,
                                sign,
                                Optional.empty(),
                                Optional.empty()));
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
    void what_a_past_state_raises_is_a_fact_and_grades_nothing() {
        Rules rules = Rules.over(NOW, FOUND, Told.graded(Grade.LOW, Optional.empty()));
        Sign past = concluded(rules, "WAS_MISSING");

        rules.fire("R-2", List.of(past), out -> out.raise(past, Grade.HIGH));

        assertThat(rules.asserted()).hasSize(2);
        Raised raised = (Raised) rules.asserted().get(1);
        assertThat(raised.code()).isEqualTo("MISSING:HIGH");
        assertThat(raised.over()).isEqualTo(Answer.YES);
        assertThat(raised.endedAt()).contains(at("2014-06-10T00:00"));
        assertThat(raised.isAboveTheRecord()).isTrue();
        assertThat(raised.say(new FactWords(Told.LONDON)))
                .isEqualTo("missing was to be graded high, on the record low");
        assertThat(behind(rules, raised)).containsExactly("R-2");
        assertThat(rules.conclusions().raised()).isEmpty();
        assertThat(rules.write().overall()).isEmpty();
        assertThat(rules.write().firings().get(1).concluded()).containsExactly("missing was high");
    }

    @Test
    void what_is_and_what_was_raised_rest_on_their_own_firings() {
        Rules rules = Rules.over(NOW, FOUND);
        Sign past = concluded(rules, "WAS_MISSING");
        Sign present = concluded(rules, "IS_MISSING");

        rules.fire("R-2", List.of(past), out -> out.raise(past, Grade.HIGH))
                .fire("R-3", List.of(present), out -> out.raise(present, Grade.HIGH))
                .fire("R-4", List.of(past), out -> out.raise(past, Grade.MEDIUM));

        assertThat(raised(rules)).hasSize(3);
        assertThat(behind(rules, raised(rules).get(0))).containsExactly("R-2");
        assertThat(behind(rules, raised(rules).get(1))).containsExactly("R-3");
        assertThat(behind(rules, raised(rules).get(2))).containsExactly("R-4");
        assertThat(rules.write().grade(RiskDomain.MISSING)).contains(Grade.HIGH);
        assertThat(present.isOfThePast()).isFalse();
    }

    @Test
    void a_grade_is_known_with_the_last_of_the_facts_that_it_rests_on() {
        Rules rules = Rules.over(
                NOW, EPISODE, learned("SELF_HARM", "2014-06-05T00:00"), learned("GROOMED", "2014-05-01T00:00"));
        Sign state = concluded(rules, "IS_MISSING");
        Sign later = rules.all(Sign.class).get(0);
        Sign earlier = rules.all(Sign.class).get(1);

        rules.fire("R-2", List.of(state, later), out -> out.raise(state, Grade.HIGH))
                .fire("R-3", List.of(later, state), out -> out.raise(state, Grade.MEDIUM))
                .fire("R-4", List.of(state, earlier), out -> out.raise(state, Grade.LOW))
                .fire("R-5", List.of(state, rules.first(ChildNow.class)), out -> out.raise(state, Grade.VERY_LOW));

        assertThat(raised(rules))
                .extracting(Raised::grade, Raised::knownAt)
                .containsExactly(
                        tuple(Grade.HIGH, Optional.of(at("2014-06-05T00:00"))),
                        tuple(Grade.MEDIUM, Optional.of(at("2014-06-05T00:00"))),
                        tuple(Grade.LOW, Optional.of(at("2014-06-01T00:00"))),
                        tuple(Grade.VERY_LOW, Optional.of(at("2014-06-01T00:00"))));
    }

    @Test
    void a_grade_because_of_a_sign_known_at_an_unknown_time_is_known_at_an_unknown_time() {
        Rules rules = Rules.over(NOW, EPISODE, Told.sign("SELF_HARM", Answer.YES));
        Sign sign = rules.first(Sign.class);

        rules.fire("R-1", List.of(sign, rules.first(Episode.class)), out -> out.raise(sign, Grade.HIGH));

        assertThat(raised(rules)).extracting(Raised::knownAt).containsExactly(Optional.empty());
    }

    @Test
    void facts_known_at_different_times_give_two_grades_and_at_one_time_one() {
        Rules rules = Rules.over(
                NOW,
                EPISODE,
                learned("SELF_HARM", "2014-06-05T00:00"),
                learned("SELF_HARM", "2014-06-05T00:00:01"),
                learned("GROOMED", "2014-06-05T00:00"));
        Sign state = concluded(rules, "IS_MISSING");

        for (Sign because : rules.all(Sign.class)) {
            rules.fire("R-2", List.of(state, because), out -> out.raise(state, Grade.HIGH));
        }

        assertThat(raised(rules))
                .extracting(Raised::knownAt)
                .containsExactly(Optional.of(at("2014-06-05T00:00")), Optional.of(at("2014-06-05T00:00:01")));
        assertThat(behind(rules, raised(rules).get(0))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-09T23:59:59, true", "2014-06-10T00:00:00, false", "2014-06-10T00:00:01, false"})
    void what_was_learned_once_the_child_was_found_blames_nobody(String learned, boolean above) {
        Rules rules = Rules.over(NOW, FOUND, learned("SELF_HARM", learned), Told.graded(Grade.LOW, Optional.empty()));
        Sign past = concluded(rules, "WAS_MISSING");

        rules.fire("R-2", List.of(past, rules.first(Sign.class)), out -> out.raise(past, Grade.HIGH));

        assertThat(raised(rules)).extracting(Raised::isAboveTheRecord).containsExactly(above);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-09T23:59:59, true", "2014-06-10T00:00:00, false", "2014-06-10T00:00:01, false"})
    void what_was_learned_before_the_child_was_found_could_be_known_in_time(String learned, boolean inTime) {
        Rules rules = Rules.over(NOW, FOUND, learned("SELF_HARM", learned));
        Sign past = concluded(rules, "WAS_MISSING");

        rules.fire("R-2", List.of(past, rules.first(Sign.class)), out -> out.raise(past, Grade.HIGH));

        assertThat(raised(rules)).extracting(Raised::isKnownInTime).containsExactly(inTime);
    }

    @Test
    void where_nobody_can_say_when_it_was_known_or_the_episode_ended_it_could_be_known_in_time() {
        Rules open = Rules.over(NOW, EPISODE, learned("SELF_HARM", "2014-06-20T00:00"));
        Rules undated = Rules.over(NOW, FOUND, Told.sign("SELF_HARM", Answer.YES));
        Sign missing = concluded(open, "IS_MISSING");
        Sign selfHarm = undated.first(Sign.class);

        open.fire("R-2", List.of(missing, open.first(Sign.class)), out -> out.raise(missing, Grade.HIGH));
        undated.fire("R-1", List.of(selfHarm), out -> out.raise(selfHarm, Grade.HIGH));

        assertThat(raised(open)).extracting(Raised::isKnownInTime).containsExactly(true);
        assertThat(raised(undated)).extracting(Raised::isKnownInTime).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-05T00:00:01, 2014-06-05T00:00, true",
        "2014-06-05T00:00:00, 2014-06-05T00:00, false",
        "2014-06-04T23:59:59, 2014-06-05T00:00, false"
    })
    void what_became_known_after_the_last_grade_is_newer_than_the_record(
            String learned, String recorded, boolean newer) {
        Rules rules = Rules.over(
                NOW, EPISODE, learned("SELF_HARM", learned), Told.graded(Grade.LOW, Optional.of(at(recorded))));
        Sign missing = concluded(rules, "IS_MISSING");

        rules.fire("R-2", List.of(missing, rules.first(Sign.class)), out -> out.raise(missing, Grade.HIGH));

        assertThat(raised(rules)).extracting(Raised::isNewerThanTheRecord).containsExactly(newer);
    }

    @Test
    void nothing_is_newer_than_a_record_without_a_time_nor_is_what_has_none() {
        Rules noTime =
                Rules.over(NOW, learned("SELF_HARM", "2014-06-05T00:00"), Told.graded(Grade.LOW, Optional.empty()));
        Rules noRecord = Rules.over(NOW, learned("SELF_HARM", "2014-06-05T00:00"));
        Rules unknown = Rules.over(
                NOW, Told.sign("SELF_HARM", Answer.YES), Told.graded(Grade.LOW, Optional.of(at("2014-06-01T00:00"))));

        for (Rules rules : List.of(noTime, noRecord, unknown)) {
            rules.fire("R-1", out -> out.raise(rules.first(Sign.class), Grade.HIGH));
            assertThat(raised(rules)).extracting(Raised::isNewerThanTheRecord).containsExactly(false);
        }
    }

    @Test
    void an_old_name_on_the_record_is_compared_on_todays_scale() {
        Rules rules = Rules.over(
                NOW, Told.sign("SELF_HARM", Answer.YES), Told.graded(GradeOnRecord.NO_APPARENT_RISK, Optional.empty()));
        Sign sign = rules.first(Sign.class);

        rules.fire("R-1", out -> out.raise(sign, Grade.LOW)).fire("R-2", out -> out.raise(sign, Grade.VERY_LOW));

        assertThat(raised(rules)).extracting(Raised::isAboveTheRecord).containsExactly(true, false);
        assertThat(raised(rules).get(0).say(new FactWords(Told.LONDON)))
                .isEqualTo("missing graded low, on the record no apparent risk");
        assertThat(raised(rules).get(0)).hasToString("Raised");
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, YES, YES", "NO, YES, YES, UNKNOWN", "YES, UNKNOWN, YES, UNKNOWN", "YES, YES, NO, UNKNOWN"})
    void a_grade_on_the_record_is_reasoned_only_with_fact_name_and_reason(
            Answer newFact, Answer named, Answer reason, Answer reasoned) {
        Rules rules = Rules.over(
                NOW,
                Told.sign("SELF_HARM", Answer.YES),
                new RecordedGrade(
                        RiskDomain.MISSING,
                        GradeOnRecord.LOW,
                        Optional.empty(),
                        newFact,
                        named,
                        Rank.UNKNOWN,
                        reason,
                        Optional.empty()));
        Sign sign = rules.first(Sign.class);

        rules.fire("R-1", out -> out.raise(sign, Grade.MEDIUM));

        Raised raised = raised(rules).get(0);
        assertThat(raised.recordReasoned()).isEqualTo(reasoned);
        assertThat(raised.atLeast(Grade.MEDIUM)).isTrue();
        assertThat(raised.atLeast(Grade.HIGH)).isFalse();
        assertThat(raised.over()).isEqualTo(Answer.UNKNOWN);
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
    void a_sign_concluded_from_a_fact_concerns_that_fact() {
        Rules rules = Rules.over(NOW, EPISODE);

        rules.fire("R-1", out -> out.conclude("GROOMED", EPISODE));

        assertThat(rules.asserted()).singleElement().isInstanceOfSatisfying(Sign.class, sign -> {
            assertThat(sign.about()).isEqualTo("m1");
            assertThat(sign.isConcluded()).isTrue();
        });
        assertThat(behind(rules, rules.asserted().get(0))).containsExactly("R-1");
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
        Raised raised = new Raised(RiskDomain.MISSING, Grade.HIGH, aboutEpisode, Optional.empty(), Optional.empty());

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
                .containsExactlyInAnyOrder(
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

    private static Sign concluded(Rules rules, String state) {
        rules.fire("R-1", out -> out.conclude(state, rules.first(Episode.class)));
        return (Sign) rules.asserted().get(rules.asserted().size() - 1);
    }

    private static List<Raised> raised(Rules rules) {
        return rules.asserted().stream()
                .filter(Raised.class::isInstance)
                .map(Raised.class::cast)
                .toList();
    }

    private static Fact learned(String code, String when) {
        Source source = new Source(SourceRole.TEACHER, Optional.of(at(when)), Optional.empty());
        return new Indicator(code, Answer.YES, Optional.empty(), Optional.empty(), Optional.of(source));
    }

    private static List<String> behind(Rules rules, Object fact) {
        return rules.conclusions().behind(fact).stream().map(Fired::rule).toList();
    }
}
