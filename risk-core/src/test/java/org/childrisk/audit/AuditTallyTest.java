package org.childrisk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.assessment.ActionStatus.DONE;
import static org.childrisk.assessment.ActionStatus.DUE;
import static org.childrisk.assessment.ActionStatus.MISSED;
import static org.childrisk.assessment.ActionStatus.NOT_YET_KNOWN;
import static org.childrisk.assessment.ActionStatus.OVERDUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.childrisk.assessment.Edition;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;

class AuditTallyTest {

    private static final List<Case> CASES = List.of(
            Case.good("a").in("North", "day").on("2014-06-01"),
            Case.inadequate("b").in("North", "day").on("2014-06-09"),
            Case.good("c").duty("RISK_REVIEW", MISSED).in("South", "day").graded(RiskDomain.MISSING, Grade.HIGH),
            Case.of("d").in("South", "night").found("OWNER_NOT_NAMED"),
            Case.inadequate("e").failed().in("South", "night"),
            Case.of("f").duty("DEPLOY", OVERDUE).duty("RISK_REVIEW", OVERDUE),
            Case.good("g").duty("RISK_REVIEW", NOT_YET_KNOWN).on("2014-07-01"));

    private static AuditTally tally(List<Case> cases) {
        AuditTally tally = new AuditTally(SmallPolicy.read(), Case.EDITION);
        cases.forEach(it -> tally.add(it.holder(), it.assessment()));
        return tally;
    }

    @Test
    void what_is_not_known_incomplete_or_refused_is_counted_apart_and_never_as_good() {
        AuditTally tally = tally(CASES);
        tally.addNotJudged("broken.json", "facts refused at: child");

        ForceAudit audit = tally.audit();

        assertThat(audit.all()).isEqualTo(new Judged(1, 1, 2, 2, 1, 1));
        assertThat(audit.all().goodOfJudged()).isEqualTo(new Share(1, 4));
        assertThat(audit.all().goodOfAll()).isEqualTo(new Share(1, 8));
        assertThat(audit.notJudged()).containsExactly(new NotJudged("broken.json", "facts refused at: child"));
        assertThat(audit.scale()).isEqualTo("three");
    }

    @Test
    void the_order_of_files_changes_nothing() {
        ForceAudit audit = tally(CASES).audit();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<Case> shuffled = new ArrayList<>(CASES);
            Collections.shuffle(shuffled, random);

            assertThat(tally(shuffled).audit()).isEqualTo(audit);
        }
    }

    @Test
    void parts_merge_into_the_whole_wherever_they_are_cut() {
        for (int cut = 0; cut <= CASES.size(); cut++) {
            AuditTally one = tally(CASES.subList(0, cut));
            AuditTally other = tally(CASES.subList(cut, CASES.size()));
            one.addNotJudged("z.json", "broken");
            other.addNotJudged("a.json", "broken");
            AuditTally whole = tally(CASES);
            whole.addNotJudged("a.json", "broken");
            whole.addNotJudged("z.json", "broken");

            one.addAll(other);

            assertThat(one.audit()).isEqualTo(whole.audit());
        }
    }

    @Test
    void a_file_counts_once_for_each_kind_that_stands_in_it() {
        ForceAudit audit = tally(List.of(
                        Case.good("a").found("CONFERENCE_MISSED").found("CONFERENCE_MISSED"),
                        Case.inadequate("b"),
                        Case.inadequate("c")))
                .audit();

        assertThat(audit.findings())
                .extracting(KindCount::code, KindCount::count, KindCount::of)
                .containsExactly(tuple("WRONG_CLASSIFICATION", 2L, 3L), tuple("CONFERENCE_MISSED", 1L, 3L));
        assertThat(audit.finding("OWNER_NOT_NAMED")).isEqualTo(new Share(0, 3));
    }

    @Test
    void a_duty_is_counted_out_of_the_files_in_which_it_was_done_or_its_time_is_over() {
        ForceAudit audit = tally(List.of(
                        Case.good("a"),
                        Case.of("b").duty("DEPLOY", OVERDUE).duty("DEPLOY", DONE),
                        Case.of("c").duty("DEPLOY", NOT_YET_KNOWN),
                        Case.of("d").duty("RISK_REVIEW", DONE).duty("DEPLOY", DUE)))
                .audit();

        assertThat(audit.duty("DEPLOY")).isEqualTo(new Share(1, 2));
        assertThat(audit.duty("RISK_REVIEW")).isEqualTo(new Share(0, 1));
        assertThat(audit.duty("PLAN_ABE_INTERVIEW")).isEqualTo(new Share(0, 0));
        assertThat(audit.duties()).extracting(KindCount::code).containsExactly("DEPLOY", "RISK_REVIEW");
    }

    @Test
    void districts_come_worst_first_and_one_file_brings_nobody_to_the_top() {
        List<Case> cases = new ArrayList<>();
        cases.add(Case.inadequate("one").in("Small", "day"));
        for (int i = 0; i < 20; i++) {
            cases.add((i < 16 ? Case.inadequate("w" + i) : Case.good("w" + i)).in("West", "day"));
            cases.add((i < 4 ? Case.inadequate("e" + i) : Case.good("e" + i)).in("East", "day"));
        }

        ForceAudit audit = tally(cases).audit();

        assertThat(audit.districts()).extracting(PlaceCount::words).containsExactly("West", "Small", "East");
        assertThat(audit.districts())
                .extracting(place -> audit.againstTheRest(place).told(10))
                .containsExactly(Difference.Told.SMALLER, Difference.Told.TOO_FEW, Difference.Told.LARGER);
    }

    @Test
    void teams_of_the_same_name_in_two_districts_are_two_teams() {
        ForceAudit audit = tally(CASES).audit();

        assertThat(audit.teams())
                .extracting(PlaceCount::words)
                .containsExactlyInAnyOrder("North, day", "South, day", "South, night", "not stated");
        assertThat(audit.districts())
                .extracting(PlaceCount::words)
                .containsExactlyInAnyOrder("North", "South", "not stated");
    }

    @Test
    void grades_are_counted_by_domain_and_a_case_without_one_is_no_low_grade() {
        ForceAudit audit = tally(CASES).audit();

        assertThat(audit.grades())
                .contains(
                        new GradeCount(RiskDomain.MISSING, Optional.of(Grade.HIGH), 1, 6),
                        new GradeCount(RiskDomain.MISSING, Optional.of(Grade.LOW), 0, 6),
                        new GradeCount(RiskDomain.MISSING, Optional.empty(), 5, 6));
    }

    @Test
    void a_recommendation_counts_the_files_in_which_stands_anything_that_it_should_make_rarer() {
        ForceAudit audit = tally(List.of(
                        Case.of("a").duty("DEPLOY", OVERDUE).found("CONFERENCE_MISSED"),
                        Case.good("b").found("CONFERENCE_MISSED"),
                        Case.good("c")))
                .audit();

        assertThat(audit.recommendation("SEND")).isEqualTo(new Share(2, 3));
        assertThat(audit.recommendation("WRITE")).isEqualTo(new Share(0, 0));
        assertThat(audit.recommendation("EVERYWHERE")).isEqualTo(new Share(2, 3));
    }

    @Test
    void a_recommendation_is_counted_out_of_the_files_that_show_anything_of_it() {
        ForceAudit audit = tally(List.of(
                        Case.good("a"),
                        Case.of("b").found("CONFERENCE_MISSED"),
                        Case.of("c").duty("RISK_REVIEW", DONE),
                        Case.of("d").duty("DEPLOY", DUE),
                        Case.of("e").duty("DEPLOY", NOT_YET_KNOWN)))
                .audit();

        assertThat(audit.recommendation("SEND")).isEqualTo(new Share(1, 2));
        assertThat(audit.recommendation("EVERYWHERE"))
                .as("of those with a judgement")
                .isEqualTo(new Share(1, 3));
        assertThat(audit.recommendation("SPEAK_WELL")).as("of all files").isEqualTo(new Share(0, 5));
    }

    @Test
    void cases_that_somebody_must_look_at_now_are_named_also_where_a_rule_failed() {
        ForceAudit audit = tally(List.of(
                        Case.of("z").duty("DEPLOY", OVERDUE).failed(),
                        Case.of("b").duty("DEPLOY", OVERDUE),
                        Case.inadequate("c")))
                .audit();

        assertThat(audit.liveRisks())
                .containsExactly(
                        new LiveRisk("b", List.of("DEPLOY")), new LiveRisk("z", List.of("INCOMPLETE", "DEPLOY")));
    }

    @Test
    void it_says_from_when_to_when_the_cases_are() {
        assertThat(tally(CASES).audit().earliest()).contains(LocalDate.of(2014, 6, 1));
        assertThat(tally(CASES).audit().latest()).contains(LocalDate.of(2014, 7, 1));
        assertThat(tally(List.of()).audit().latest()).isEmpty();
    }

    @Test
    void results_of_other_rules_or_numbers_are_refused() {
        Edition other = new Edition("small", "rules", "others");
        AuditTally tally = tally(CASES);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tally.add(
                        Case.good("a").holder(), Case.good("a").by(other).assessment()))
                .withMessageContaining("other rules or numbers. Maybe");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> tally.addAll(new AuditTally(SmallPolicy.read(), other)))
                .withMessageContaining("other rules or numbers. Maybe");
    }
}
