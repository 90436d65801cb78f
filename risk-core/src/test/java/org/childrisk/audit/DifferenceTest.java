package org.childrisk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.childrisk.audit.Difference.Told;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** The first and the fourth example of Newcombe (1998), method 10. */
    @Test
    void the_interval_is_that_of_newcombe() {
        Difference larger = new Difference(new Share(56, 70), new Share(48, 80));
        Difference few = new Difference(new Share(9, 10), new Share(3, 10));

        assertThat(larger.value()).isCloseTo(0.2, within(1e-9));
        assertThat(larger.low()).isCloseTo(0.0524, within(0.0001));
        assertThat(larger.high()).isCloseTo(0.3339, within(0.0001));
        assertThat(few.low()).isCloseTo(0.1705, within(0.0001));
        assertThat(few.high()).isCloseTo(0.8090, within(0.0001));
    }

    @Test
    void the_other_way_round_it_is_the_same_with_the_other_sign() {
        Difference one = new Difference(new Share(56, 70), new Share(48, 80));
        Difference other = new Difference(new Share(48, 80), new Share(56, 70));

        assertThat(other.low()).isCloseTo(-one.high(), within(1e-12));
        assertThat(other.high()).isCloseTo(-one.low(), within(1e-12));
    }

    @Test
    void it_says_what_can_be_told() {
        assertThat(told(10, 100, 60, 100)).isEqualTo(Told.SMALLER);
        assertThat(told(60, 100, 10, 100)).isEqualTo(Told.LARGER);
        assertThat(told(500, 1000, 505, 1000)).isEqualTo(Told.NO_DIFFERENCE);
        assertThat(told(2, 4, 2, 4)).isEqualTo(Told.TOO_FEW);
        assertThat(told(0, 3, 3, 3)).as("three of three against none").isEqualTo(Told.SMALLER);
        assertThat(told(0, 0, 3, 3)).as("nothing to compare").isEqualTo(Told.TOO_FEW);
    }

    private static Told told(long one, long of, long other, long ofOther) {
        return new Difference(new Share(one, of), new Share(other, ofOther)).told(10);
    }
}
