package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void says_how_far_how_fast_and_how_long_still() {
        assertThat(Progress.words(20_000, 20_000, 210_000, Duration.ofSeconds(5)))
                .isEqualTo("20000 of 210000, 4000 a second, 48 s left");
    }

    @Test
    void what_was_done_before_does_not_make_it_fast() {
        assertThat(Progress.words(10, 100_010, 100_050, Duration.ofSeconds(10)))
                .isEqualTo("100010 of 100050, 1.0 a second, 40 s left");
    }

    @Test
    void says_no_end_where_none_is_known() {
        assertThat(Progress.words(30, 30, 0, Duration.ofSeconds(1))).isEqualTo("30, 30 a second");
        assertThat(Progress.words(0, 7, 9, Duration.ofSeconds(1))).isEqualTo("7 of 9, 0.0 a second");
    }
}
