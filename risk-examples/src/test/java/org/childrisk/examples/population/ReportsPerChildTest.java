package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsPerChildTest {

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 2.27, 6})
    void the_mean_is_the_one_given(double mean) {
        assertThat(draw(mean, 1000).average().orElse(0)).isCloseTo(mean, within(mean / 20));
    }

    @Test
    void every_child_has_a_report_and_none_more_than_the_most() {
        assertThat(draw(6, 10).summaryStatistics())
                .satisfies(drawn -> assertThat(drawn.getMin()).isEqualTo(1))
                .satisfies(drawn -> assertThat(drawn.getMax()).isEqualTo(10));
    }

    @Test
    void with_a_mean_of_one_nobody_is_reported_twice() {
        assertThat(draw(1, 10).max()).hasValue(1);
    }

    private static IntStream draw(double mean, int most) {
        ReportsPerChild reports = new ReportsPerChild(mean, most);
        Chance chance = new Chance(7);
        return IntStream.range(0, 20_000).map(i -> reports.draw(chance));
    }
}
