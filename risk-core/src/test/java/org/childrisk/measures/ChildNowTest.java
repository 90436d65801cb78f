package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.AdultRelation;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.OnlineSuspectGrade;
import org.childrisk.facts.PlanStatus;
import org.childrisk.facts.Told;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildNowTest {

    private static final FactWords WORDS = new FactWords(Told.LONDON);
    private static final String NOW = "2014-06-20T21:00";

    private final Policy policy = SmallPolicy.read();

    @ParameterizedTest
    @CsvSource({
        "2001-06-20, 2014-06-19T23:59:59, true",
        "2001-06-20, 2014-06-20T00:00:00, false",
        "2001-06-20, 2014-06-20T00:00:01, false",
        "2000-02-29, 2013-02-28T23:59:59, true",
        "2000-02-29, 2013-03-01T00:00:00, false",
        "2003-02-28, 2016-02-28T00:00:00, false",
        "2003-03-01, 2016-02-29T23:59:59, true",
        "2003-03-01, 2016-03-01T00:00:00, false"
    })
    void a_birthday_begins_at_midnight_in_the_zone(String born, String now, boolean under) {
        assertThat(child(Told.born(born), now).under(13)).isEqualTo(under);
    }

    @Test
    void a_child_of_the_29th_of_february_has_that_birthday_in_a_leap_year() {
        Child child = Told.born("2000-02-29");

        assertThat(child(child, "2012-02-28T23:59:59").under(12)).isTrue();
        assertThat(child(child, "2012-02-29T00:00:00").under(12)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2000-02-29, 2013-02-28T12:00, aged 12", "2000-02-29, 2013-03-01T12:00, aged 13"})
    void the_age_that_is_said_is_the_age_that_counts(String born, String now, String age) {
        assertThat(child(Told.born(born), now).say(WORDS)).isEqualTo("child child-1: " + age);
    }

    @Test
    void the_birthday_is_remembered_as_an_instant_of_the_zone() {
        AsOf asOf = new AsOf(moment(NOW));
        ChildNow child = new ChildNow(Told.born("2001-07-01"), false, asOf.today(), asOf, signs());

        assertThat(child.under(13)).isTrue();
        assertThat(child.under(12)).isFalse();
        assertThat(asOf.boundaries()).containsExactly(at("2014-07-01T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-20T23:59:59, 13, false",
        "2014-06-20T23:59:59, 14, true",
        "2015-06-19T23:59:59, 14, true",
        "2015-06-20T00:00:00, 14, false"
    })
    void a_stated_age_takes_the_youngest_that_the_child_can_be(String now, int years, boolean under) {
        assertThat(child(Told.aged(13, "2014-06-20"), now).under(years)).isEqualTo(under);
    }

    @Test
    void an_age_without_a_day_is_that_on_the_day_of_the_assessment_and_moves_with_it() {
        CaseFile caseFile = Told.file(Child.aged("child-1", 13), NOW);

        assertThat(childOf(caseFile).under(14)).isTrue();
        assertThat(childOf(caseFile.at(moment("2015-06-19T23:59:59"))).under(14))
                .isTrue();
        assertThat(childOf(caseFile.at(moment("2015-06-20T00:00:00"))).under(14))
                .isFalse();
        assertThat(childOf(CaseMeasures.at(moment("2015-06-20T00:00:00"), caseFile, policy))
                        .under(14))
                .isFalse();
    }

    @Test
    void an_age_that_nobody_knows_is_below_nothing_but_what_somebody_answered() {
        ChildNow unknown = child(Told.ageless(), NOW);
        ChildNow answered = child(Told.ageless(), NOW, Told.sign("UNDER_13", Answer.YES));
        ChildNow denied = child(Told.ageless(), NOW, Told.sign("UNDER_13", Answer.NO));

        assertThat(unknown.under(18)).isFalse();
        assertThat(unknown.say(WORDS)).isEqualTo("child child-1: age not on record");
        assertThat(answered.under(13)).isTrue();
        assertThat(answered.under(12)).isFalse();
        assertThat(answered.under(16)).isTrue();
        assertThat(denied.under(13)).isFalse();
    }

    @Test
    void a_known_age_outweighs_an_answer_about_it() {
        assertThat(child(Told.born("2000-01-01"), NOW, Told.sign("UNDER_13", Answer.YES))
                        .under(13))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION_20, NO, YES",
        "UNKNOWN, YES, YES",
        "NOT_LOOKED_AFTER, YES, YES",
        "NOT_LOOKED_AFTER, UNKNOWN, NO",
        "UNKNOWN, NO, NO"
    })
    void either_the_status_or_an_answer_puts_a_child_in_care(CareStatus care, Answer answer, Answer expected) {
        Child child = Told.child(Optional.empty(), Optional.empty(), care, Answer.UNKNOWN);

        assertThat(child(child, NOW, Told.sign("LAC", answer)).inCare()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, YES", "NO, YES, YES", "NO, UNKNOWN, NO", "UNKNOWN, NO, NO"})
    void either_the_child_or_an_answer_tells_of_a_disability(Answer told, Answer answer, Answer expected) {
        Child child = Told.child(Optional.empty(), Optional.empty(), CareStatus.UNKNOWN, told);

        assertThat(child(child, NOW, Told.sign("LEARNING_DISABILITY", answer)).learningDisability())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO, YES", "NO, YES, YES", "NO, UNKNOWN, NO", "UNKNOWN, NO, NO", "UNKNOWN, UNKNOWN, UNKNOWN"})
    void either_the_child_or_an_answer_tells_of_a_placement_out_of_area(Answer told, Answer answer, Answer expected) {
        Child child = placed(PlanStatus.UNKNOWN, told, Answer.UNKNOWN);

        assertThat(child(child, NOW, Told.sign("PLACED_OUT_OF_AREA", answer)).placedOutOfArea())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_PROTECTION, UNKNOWN, true",
        "CARE_AND_SUPPORT_PROTECTION, NO, true",
        "CHILD_IN_NEED, YES, true",
        "CHILD_IN_NEED, UNKNOWN, false",
        "UNKNOWN, YES, true",
        "UNKNOWN, UNKNOWN, false"
    })
    void either_the_plan_or_an_answer_puts_a_child_on_a_protection_plan(
            PlanStatus plan, Answer answer, boolean expected) {
        Child child = placed(plan, Answer.UNKNOWN, Answer.UNKNOWN);

        assertThat(child(child, NOW, Told.sign("CHILD_PROTECTION_PLAN", answer)).isOnProtectionPlan())
                .isEqualTo(expected);
    }

    @Test
    void what_a_placement_lacks_is_said() {
        ChildNow child = child(placed(PlanStatus.CHILD_PROTECTION, Answer.YES, Answer.NO), NOW);

        assertThat(child.carerFormHeld()).isEqualTo(Answer.NO);
        assertThat(child.say(WORDS))
                .isEqualTo("child child-1: age not on record, placed out of area, on a child protection plan,"
                        + " the carers hold no current form for police");
        assertThat(child(placed(PlanStatus.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN), NOW)
                        .say(WORDS))
                .doesNotContain("form");
    }

    private static Child placed(PlanStatus plan, Answer outOfArea, Answer carerForm) {
        return new Child(
                "child-1",
                Optional.empty(),
                Optional.empty(),
                CareStatus.UNKNOWN,
                plan,
                outOfArea,
                Answer.UNKNOWN,
                carerForm,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void what_counts_about_a_child_is_said() {
        Child child =
                Told.child(Optional.of(LocalDate.of(2001, 2, 3)), Optional.empty(), CareStatus.SECTION_31, Answer.YES);

        assertThat(child(child, NOW).say(WORDS))
                .isEqualTo("child child-1: aged 13, looked after, learning disability or communication need");
        assertThat(child(child, NOW).ref()).isEqualTo("child-1");
    }

    @ParameterizedTest
    @CsvSource({"5, 2001-06-10, 18, true", "5, 2001-06-09, 18, false", "5, 2001-06-09, 19, true"})
    void the_years_between_a_child_and_an_adult_are_whole_ones_on_the_day_of_the_telling(
            int years, String born, int age, boolean younger) {
        ChildNow child = child(Told.born(born), "2030-01-01T00:00:00");

        assertThat(child.youngerBy(years, adult(Optional.of(age)))).isEqualTo(younger);
    }

    @ParameterizedTest
    @CsvSource({"2015-06-09T12:00, false", "2015-06-10T00:00, true"})
    void an_age_is_reached_on_the_birthday(String when, boolean reached) {
        ChildNow child = child(Told.born("1999-06-10"), NOW);

        assertThat(child.wasAtLeast(16, Optional.of(at(when)))).isEqualTo(reached);
        assertThat(child.wasAtLeast(16, Optional.empty())).isFalse();
        assertThat(child(Told.born("1999-06-10"), when).atLeast(16)).isEqualTo(reached);
    }

    @Test
    void an_age_that_nobody_knows_puts_no_years_between() {
        assertThat(child(Told.born("2001-06-10"), NOW).youngerBy(2, adult(Optional.empty())))
                .isFalse();
    }

    /** Of whom police were told on 9 June 2015. */
    private static AdultOfConcern adult(Optional<Integer> age) {
        return new AdultOfConcern(
                "adult",
                age,
                AdultRelation.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.of(at("2015-06-09T12:00")),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                OnlineSuspectGrade.UNGRADED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ChildNow child(Child child, String now, Indicator... indicators) {
        AsOf asOf = new AsOf(moment(now));
        return new ChildNow(child, false, asOf.today(), asOf, signs(indicators));
    }

    private ChildNow childOf(CaseFile caseFile) {
        return childOf(CaseMeasures.of(caseFile, policy));
    }

    private static ChildNow childOf(CaseMeasures measures) {
        return measures.facts().stream()
                .filter(ChildNow.class::isInstance)
                .map(ChildNow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private StatedSigns signs(Indicator... indicators) {
        return new StatedSigns(List.of(indicators), policy.indicators(), ref -> Subject.THE_CHILD, Optional.empty());
    }
}
