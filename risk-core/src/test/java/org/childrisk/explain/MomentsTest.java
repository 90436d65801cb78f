package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments moments = new Moments(ZonedDateTime.parse("2014-12-31T21:00:00Z[Europe/London]"));

    @Test
    void a_moment_shows_no_more_of_its_date_than_it_needs() {
        assertThat(moments.at(Instant.parse("2014-12-31T23:00:00Z"))).isEqualTo("23:00");
        assertThat(moments.at(Instant.parse("2014-06-01T11:00:00Z"))).isEqualTo("1 Jun 12:00");
        assertThat(moments.at(Instant.parse("2015-01-01T00:30:00Z"))).isEqualTo("1 Jan 2015 00:30");
    }

    @Test
    void a_length_reads_as_a_person_would_say_it() {
        assertThat(Moments.length(Duration.ofSeconds(5))).isEqualTo("less than 1 min");
        assertThat(Moments.length(Duration.ofMinutes(45))).isEqualTo("45 min");
        assertThat(Moments.length(Duration.ofMinutes(150))).isEqualTo("2 h 30 min");
        assertThat(Moments.length(Duration.ofHours(30))).isEqualTo("30 h");
        assertThat(Moments.length(Duration.ofHours(76))).isEqualTo("3 d 4 h");
        assertThat(Moments.length(Duration.ofHours(59 * 24 + 5))).isEqualTo("59 d");
    }
}
