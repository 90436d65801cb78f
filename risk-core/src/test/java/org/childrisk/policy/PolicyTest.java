package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.childrisk.facts.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final Policy policy = SmallPolicy.read();

    @Test
    void a_force_value_takes_the_place_of_every_dated_one_from_the_first_day() {
        Policy forces = policy.withForceValues(Map.of("repeat.reports", "2", "missing.floor", "HIGH"));

        assertThat(forces.on(LocalDate.of(2000, 1, 1)).count("repeat.reports")).isEqualTo(2);
        assertThat(forces.on(DAY).count("repeat.reports")).isEqualTo(2);
        assertThat(forces.on(DAY).grade("missing.floor")).isEqualTo(Grade.HIGH);
        assertThat(forces.nextChangeAfter(LocalDate.of(2010, 1, 1))).isEmpty();
    }

    @Test
    void the_rest_of_a_policy_and_the_policy_itself_stay_as_they_were() {
        Policy forces = policy.withForceValues(Map.of("repeat.reports", "2"));

        assertThat(policy.on(DAY).count("repeat.reports")).isEqualTo(3);
        assertThat(forces.on(DAY).span("repeat.window")).isEqualTo(Span.parse("P90D"));
        assertThat(forces.parameters().keySet()).isEqualTo(policy.parameters().keySet());
        assertThat(forces.actions()).isSameAs(policy.actions());
        assertThat(forces.guidance()).isSameAs(policy.guidance());
    }

    @ParameterizedTest
    @CsvSource({
        "repeat.reports, 2",
        "repeat.reports, 5",
        "repeat.window, P30D",
        "repeat.window, P6M",
        "repeat.window, P180D",
        "response.within, PT0S",
        "response.within, PT24H",
        "response.within, P1D",
        "missing.floor, LOW",
        "missing.floor, HIGH",
        "review.rank, SERGEANT",
        "review.rank, SUPERINTENDENT",
        "review.asked, OFF",
        "review.asked, ON",
        "review.counted, OFF"
    })
    void a_bound_is_itself_allowed(String id, String value) {
        Policy forces = policy.withForceValues(Map.of(id, value));

        assertThat(forces.parameters())
                .extractingByKey(id)
                .extracting(it -> it.values().get(0).value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "repeat.reports, 1, 2 and 5",
        "repeat.reports, 6, 2 and 5",
        "repeat.window, P29D, P30D and P6M",
        "repeat.window, P181D, P30D and P6M",
        "response.within, PT24H1S, PT0S and PT24H",
        "missing.floor, VERY_LOW, LOW and HIGH",
        "review.rank, UNKNOWN, SERGEANT and SUPERINTENDENT",
        "review.rank, CONSTABLE, SERGEANT and SUPERINTENDENT",
        "review.rank, CHIEF_SUPERINTENDENT, SERGEANT and SUPERINTENDENT",
        "review.counted, ON, OFF and OFF"
    })
    void a_value_outside_its_bounds_is_refused(String id, String value, String bounds) {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> policy.withForceValues(Map.of(id, value)))
                .withMessage("The force values were refused: " + id + " = " + value + " is not between " + bounds
                        + ". Maybe look up names and bounds in parameters.yaml.");
    }

    @Test
    void every_problem_is_named_at_once() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("repeat.reports", "9");
        values.put("repeat.wimdow", "P60D");
        values.put("response.within", "soon");
        values.put("missing.floor", "SEVERE");
        values.put("review.rank", "DCI");
        values.put("review.asked", "on");
        values.put("repeat.window", "P60D");

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> policy.withForceValues(values))
                .withMessageContaining("refused: repeat.reports = 9 is not between 2 and 5; "
                        + "repeat.wimdow is not a parameter; response.within = soon is not a SPAN; "
                        + "missing.floor = SEVERE is not a GRADE; review.rank = DCI is not a RANK; "
                        + "review.asked = on is not a SWITCH. Maybe");
    }
}
