package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersInForceTest {

    private final Policy policy = SmallPolicy.read();

    @ParameterizedTest
    @CsvSource({"2000-01-01, 4", "2016-12-31, 4", "2017-01-01, 3", "2030-01-01, 3"})
    void a_value_holds_from_its_first_day_until_the_next_one_does(LocalDate day, int expected) {
        assertThat(policy.on(day).count("repeat.reports")).isEqualTo(expected);
    }

    @Test
    void every_kind_of_value_is_read_as_what_it_is() {
        ParametersInForce inForce = policy.on(LocalDate.of(2014, 6, 3));

        assertThat(inForce.span("repeat.window")).isEqualTo(Span.parse("P90D"));
        assertThat(inForce.grade("missing.floor")).isEqualTo(Grade.MEDIUM);
        assertThat(inForce.rank("review.rank")).isEqualTo(Rank.INSPECTOR);
    }

    @Test
    void a_switch_is_either_on_or_off() {
        ParametersInForce inForce = policy.on(LocalDate.of(2014, 6, 3));
        ParametersInForce forces =
                policy.withForceValues(Map.of("review.asked", "OFF")).on(LocalDate.of(2014, 6, 3));

        assertThat(inForce.on("review.asked")).isTrue();
        assertThat(inForce.off("review.asked")).isFalse();
        assertThat(inForce.on("review.counted")).isFalse();
        assertThat(inForce.off("review.counted")).isTrue();
        assertThat(forces.off("review.asked")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, review.asked, Switch",
        "2014-06-03, review.asket, Switch",
        "2014-06-03, review.rank, Switch"
    })
    void a_switch_that_nobody_set_is_neither_on_nor_off(LocalDate day, String id, String kind) {
        String message = "The parameter " + id + " has no value of the kind " + kind + " on " + day + ".";

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> policy.on(day).on(id))
                .withMessageStartingWith(message);
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> policy.on(day).off(id))
                .withMessageStartingWith(message);
    }

    @Test
    void a_rank_is_not_read_from_a_value_of_another_kind() {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> policy.on(LocalDate.of(2014, 6, 3)).rank("review.asked"))
                .withMessageStartingWith("The parameter review.asked has no value of the kind Rank on 2014-06-03.");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, missing.floor, Grade",
        "2014-06-03, missing.flor, Grade",
        "2014-06-03, repeat.reports, Grade"
    })
    void a_value_that_is_not_in_force_or_of_another_kind_is_refused(LocalDate day, String id, String kind) {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> policy.on(day).grade(id))
                .withMessage("The parameter " + id + " has no value of the kind " + kind + " on " + day
                        + ". Maybe it is mistyped in a rule, or parameters.yaml dates it later.");
    }

    @Test
    void the_next_change_is_strictly_after_the_day() {
        assertThat(policy.nextChangeAfter(LocalDate.of(2016, 12, 31))).contains(LocalDate.of(2017, 1, 1));
        assertThat(policy.nextChangeAfter(LocalDate.of(2009, 12, 31))).contains(LocalDate.of(2010, 1, 1));
        assertThat(policy.nextChangeAfter(LocalDate.of(2017, 1, 1))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, many",
        "COUNT, 1.5",
        "SPAN, 6 hours",
        "GRADE, SEVERE",
        "RANK, inspector",
        "RANK, DI",
        "SWITCH, TRUE",
        "SWITCH, on"
    })
    void a_value_that_cannot_be_read_is_refused(Parameter.Unit unit, String text) {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> ParameterValue.parse(unit, text))
                .withMessageStartingWith("Not a value of the kind " + unit + ": " + text + ". Maybe write a whole")
                .withMessageEndingWith("a grade such as MEDIUM, a rank such as INSPECTOR, ON or OFF.");
    }
}
