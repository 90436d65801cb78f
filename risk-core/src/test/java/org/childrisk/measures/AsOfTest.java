package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.LocalDate;
import org.childrisk.facts.Told;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private final AsOf asOf = new AsOf(moment("2014-06-21T00:30"));

    @Test
    void a_boundary_is_reached_at_its_own_instant() {
        assertThat(asOf.hasReached(at("2014-06-21T00:29:59"))).isTrue();
        assertThat(asOf.hasReached(at("2014-06-21T00:30:00"))).isTrue();
        assertThat(asOf.hasReached(at("2014-06-21T00:30:01"))).isFalse();
    }

    @Test
    void only_boundaries_still_to_come_are_remembered_and_the_earliest_comes_first() {
        asOf.hasReached(at("2015-01-01T00:00"));
        asOf.hasReached(at("2014-06-21T00:30:01"));
        asOf.hasReached(at("2014-06-21T00:30:00"));
        asOf.hasReached(at("2015-01-01T00:00"));

        assertThat(asOf.boundaries()).containsExactly(at("2014-06-21T00:30:01"), at("2015-01-01T00:00"));
    }

    @Test
    void today_is_the_day_in_the_zone() {
        assertThat(asOf.now()).isEqualTo("2014-06-20T23:30:00Z");
        assertThat(asOf.today()).isEqualTo(LocalDate.of(2014, 6, 21));
        assertThat(asOf.zone()).isEqualTo(Told.LONDON);
    }
}
