package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.Told;
import org.childrisk.policy.SmallPolicy;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @Test
    void episodes_at_one_place_are_counted_together_whatever_the_order() {
        Fact flat = episode("m1", "flat-1", Optional.of(at("2014-06-01T08:00")));
        Fact park = episode("m2", "park-1", Optional.of(at("2014-06-02T08:00")));
        Fact flatAgain = episode("m3", "flat-1", Optional.of(at("2014-06-03T08:00")));
        Fact nowhere = Told.reported("m4", at("2014-06-04T08:00"));

        assertThat(places(flatAgain, park, nowhere, flat))
                .extracting(Place::ref, place -> place.episodesWithin(Span.parse("P12M")), Place::knownAt)
                .containsExactly(
                        tuple("flat-1", 2, Optional.of(at("2014-06-03T08:00"))),
                        tuple("park-1", 1, Optional.of(at("2014-06-02T08:00"))));
    }

    @ParameterizedTest
    @CsvSource({"2013-06-03T08:00:00, 1", "2013-06-03T08:00:01, 2"})
    void an_episode_that_began_exactly_one_window_before_the_last_does_not_count(String before, int expected) {
        Place flat = places(
                        episode("m1", "flat-1", Optional.of(at(before))),
                        episode("m2", "flat-1", Optional.of(at("2014-06-03T08:00"))))
                .get(0);

        assertThat(flat.episodesWithin(Span.parse("P12M"))).isEqualTo(expected);
    }

    @Test
    void a_place_says_in_which_episodes_and_shows_nothing_by_accident() {
        Place place = places(episode("m3", "flat-1", Optional.empty()), episode("m1", "flat-1", Optional.empty()))
                .get(0);

        assertThat(place.say(new FactWords(Told.LONDON)))
                .isEqualTo("found at, or believed to be at, flat-1 in [m1, m3]");
        assertThat(place.knownAt()).isEmpty();
        assertThat(place.source()).isEmpty();
        assertThat(place).hasToString("Place");
    }

    private static List<Place> places(Fact... facts) {
        return CaseMeasures.of(Told.file("2014-06-20T21:00", facts), SmallPolicy.read()).facts().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }

    private static MissingEpisode episode(String id, String place, Optional<Instant> reported) {
        return new MissingEpisode(
                id,
                Optional.empty(),
                reported,
                Classification.MISSING,
                MissingFrom.HOME,
                Answer.NO,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.of(place),
                Optional.empty());
    }
}
