package org.childrisk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void the_interval_is_that_of_wilson() {
        Share ten = new Share(10, 100);

        assertThat(ten.low()).isCloseTo(0.0552, within(0.0001));
        assertThat(ten.high()).isCloseTo(0.1744, within(0.0001));
        assertThat(ten.percentWithInterval()).isEqualTo("10.0% (5.5 to 17.4)");
    }

    @Test
    void none_and_all_have_an_interval_on_one_side() {
        assertThat(new Share(0, 50).low()).isCloseTo(0, within(1e-12));
        assertThat(new Share(0, 50).high()).isCloseTo(0.0714, within(0.0001));
        assertThat(new Share(50, 50).high()).isCloseTo(1, within(1e-12));
        assertThat(new Share(50, 50).low()).isCloseTo(0.9286, within(0.0001));
    }

    @Test
    void fewer_independent_ones_make_it_wider() {
        assertThat(new Share(100, 1000, 100).low()).isEqualTo(new Share(10, 100).low());
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThat(new Share(0, 0).percentWithInterval()).isEqualTo("0.0% (0.0 to 100.0)");
    }

    @Test
    void more_than_there_are_is_no_share() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Share(3, 2))
                .withMessage("3 is no part of 2. Maybe the two numbers were swapped.");
    }
}
