package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountsTest {

    private final Counts counts = new Counts();

    @Test
    void a_quantile_is_a_number_that_occurred() {
        IntStream.rangeClosed(1, 10).forEach(counts::add);

        assertThat(counts.quantile(0.5)).isEqualTo(5);
        assertThat(counts.quantile(0.9)).isEqualTo(9);
        assertThat(counts.most()).isEqualTo(10);
        assertThat(new Counts().quantile(0.5)).isZero();
    }

    @Test
    void the_highest_are_added_up() {
        IntStream.of(1, 1, 1, 1, 1, 1, 1, 1, 4, 8).forEach(counts::add);

        assertThat(counts.sum()).isEqualTo(20);
        assertThat(counts.sumOfHighest(0.1)).isEqualTo(8);
        assertThat(counts.sumOfHighest(0.3)).isEqualTo(13);
        assertThat(counts.all()).isEqualTo(10);
    }
}
