package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.Judgement;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.junit.jupiter.api.Test;

/** Four reports graded by hand. */
class DistributionTest {

    private static final String MISSING_NOW = "MISSING_NOW";

    private final Distribution distribution = new Distribution();
    private final List<Report> reports =
            new Population(Prevalences.published(), 5).reports().limit(4).toList();

    private void add(int report, Assessment assessment) {
        distribution.add(reports.get(report), assessment);
    }

    @Test
    void grades_rules_and_facts_are_counted() {
        add(0, graded(Grade.MEDIUM, firing(1, "FLOOR", MISSING_NOW)));
        add(1, graded(Grade.HIGH, firing(1, "SIGN", MISSING_NOW, "FLAG"), firing(2, "SIGN", MISSING_NOW, "REPEAT")));
        add(2, graded(Grade.HIGH, firing(1, "SIGN", MISSING_NOW, "REPEAT")));
        add(3, graded(Grade.HIGH, firing(1, "AGE", MISSING_NOW, "child"), firing(2, "SIGN", MISSING_NOW, "REPEAT")));

        assertThat(distribution.missing(Optional.of(Grade.HIGH)).percent()).isEqualTo("75.0%");
        assertThat(distribution.overall(Optional.of(Grade.MEDIUM)).percent()).isEqualTo("25.0%");
        assertThat(distribution.missing(Optional.empty()).count()).isZero();
        assertThat(distribution.rules())
                .extracting(
                        it -> it.cause(),
                        it -> it.any().count(),
                        it -> it.alone().count())
                .containsExactly(Tuple.tuple("SIGN", 3L, 2L), Tuple.tuple("AGE", 1L, 0L));
        assertThat(distribution.causes())
                .extracting(
                        it -> it.cause().rule() + it.cause().facts(),
                        it -> it.any().count(),
                        it -> it.alone().count())
                .containsExactly(
                        Tuple.tuple("SIGN[REPEAT]", 3L, 1L),
                        Tuple.tuple("AGE[child]", 1L, 0L),
                        Tuple.tuple("SIGN[FLAG]", 1L, 0L));
    }

    @Test
    void a_firing_that_did_not_raise_to_the_highest_is_no_cause() {
        Firing floor = firing(1, "FLOOR", MISSING_NOW);
        Firing sign = firing(2, "SIGN", MISSING_NOW, "earlier-1", "earlier-2");

        add(
                0,
                assessment(
                        List.of(new DomainGrade(RiskDomain.MISSING, Grade.HIGH, List.of(2))), List.of(), floor, sign));

        assertThat(distribution.causes())
                .extracting(Causes.Counted::cause)
                .containsExactly(new Cause("SIGN", List.of("earlier")));
        assertThat(distribution.title("SIGN")).isEqualTo("Title of SIGN");
    }

    @Test
    void another_domain_is_no_grade_of_the_missing_child() {
        add(
                0,
                assessment(
                        List.of(new DomainGrade(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, List.of(1))),
                        List.of(),
                        firing(1, "SIGN", "FLAG")));

        assertThat(distribution.missing(Optional.empty()).percent()).isEqualTo("100.0%");
        assertThat(distribution.overall(Optional.of(Grade.HIGH)).percent()).isEqualTo("100.0%");
        assertThat(distribution.rules()).isEmpty();
    }

    @Test
    void every_report_is_in_one_group_of_each_kind() {
        for (int i = 0; i < reports.size(); i++) {
            add(i, graded(Grade.HIGH, firing(1, "SIGN", MISSING_NOW, "REPEAT")));
        }

        assertThat(groups(Group.UNDER_10, Group.FROM_10, Group.FROM_13, Group.FROM_16))
                .isEqualTo(4);
        assertThat(groups(Group.IN_CARE, Group.NOT_IN_CARE)).isEqualTo(4);
        assertThat(groups(Group.FIRST, Group.SECOND, Group.THIRD, Group.SIXTH)).isEqualTo(4);
    }

    private long groups(Group... groups) {
        return Stream.of(groups)
                .mapToLong(group -> distribution.sizeOf(group).count())
                .sum();
    }

    @Test
    void what_no_rule_could_judge_is_counted() {
        add(0, assessment(List.of(), List.of("A rule failed")));

        assertThat(distribution.incomplete()).isEqualTo(1);
    }

    @Test
    void a_fact_decides_that_has_a_part_in_every_reason_in_every_domain() {
        Firing repeat = firing(1, "SIGN", MISSING_NOW, "REPEAT");
        Firing both = firing(2, "PAIR", "FLAG", "REPEAT");
        Firing flag = firing(2, "SIGN", "FLAG");
        DomainGrade missing = new DomainGrade(RiskDomain.MISSING, Grade.HIGH, List.of(1));
        DomainGrade exploited = new DomainGrade(RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH, List.of(2));

        add(0, assessment(List.of(missing, exploited), List.of(), repeat, both));
        add(1, assessment(List.of(missing, exploited), List.of(), repeat, flag));

        assertThat(distribution.facts())
                .extracting(
                        it -> it.cause(),
                        it -> it.any().count(),
                        it -> it.alone().count())
                .containsExactly(Tuple.tuple("FLAG", 2L, 0L), Tuple.tuple("REPEAT", 2L, 1L));
    }

    private static Firing firing(int number, String rule, String... facts) {
        List<Evidence> evidence = Stream.of(facts)
                .map(fact -> new Evidence(fact, fact, Optional.empty(), List.of()))
                .toList();
        return new Firing(number, rule, "Title of " + rule, evidence, List.of(), List.of());
    }

    /** A missing child graded by all of these firings. */
    private static Assessment graded(Grade grade, Firing... firings) {
        List<Integer> because = Stream.of(firings).map(Firing::number).toList();
        return assessment(List.of(new DomainGrade(RiskDomain.MISSING, grade, because)), List.of(), firings);
    }

    private static Assessment assessment(List<DomainGrade> grades, List<String> failures, Firing... firings) {
        return new Assessment(
                "one",
                asOf(),
                grades.stream().map(DomainGrade::grade).max(Comparator.naturalOrder()),
                grades,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judgement.GOOD,
                Optional.empty(),
                List.of(firings),
                List.of(),
                failures,
                List.of(),
                new Edition("none", "none", "none"),
                "none",
                "none");
    }

    private static ZonedDateTime asOf() {
        return ZonedDateTime.parse("2025-01-01T00:00Z");
    }
}
