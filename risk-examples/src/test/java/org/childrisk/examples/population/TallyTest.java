package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.childrisk.audit.Share;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally<String> tally = new Tally<>();

    @Test
    void reports_of_one_child_that_are_all_alike_count_as_one() {
        tally.add("one", Set.of("HIGH"));
        tally.add("one", Set.of("HIGH"));
        tally.add("other", Set.of());
        tally.add("other", Set.of());

        Share high = tally.share("HIGH");

        assertThat(high.value()).isEqualTo(0.5);
        assertThat(high.of()).isEqualTo(4);
        assertThat(high.independent()).isCloseTo(2, within(1e-9));
    }

    @Test
    void reports_of_different_children_count_each() {
        tally.add("one", Set.of("HIGH"));
        tally.add("other", Set.of());

        assertThat(tally.share("HIGH").independent()).isCloseTo(2, within(1e-9));
    }

    @Test
    void what_all_or_none_have_counts_as_often_as_there_are_children() {
        tally.add("one", Set.of("HIGH"));
        tally.add("one", Set.of("HIGH"));
        tally.add("other", Set.of("HIGH"));
        tally.add("other", Set.of("HIGH"));

        assertThat(tally.share("HIGH").independent()).isCloseTo(2, within(1e-9));
        assertThat(tally.share("LOW").count()).isZero();
        assertThat(tally.share("LOW").independent()).isCloseTo(2, within(1e-9));
    }

    @Test
    void asking_in_between_loses_nothing() {
        tally.add("one", Set.of("HIGH"));
        assertThat(tally.share("HIGH").of()).isEqualTo(1);
        tally.add("other", Set.of("LOW"));

        assertThat(tally.reports()).isEqualTo(2);
        assertThat(tally.share("HIGH").count()).isEqualTo(1);
        assertThat(tally.keys()).containsExactlyInAnyOrder("HIGH", "LOW");
    }
}
