package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeTest {

    private static final Optional<Instant> REPORTED = Optional.of(at("2014-06-01T10:00"));
    private static final Optional<Instant> SINCE = Optional.of(at("2014-06-01T08:00"));

    @ParameterizedTest
    @CsvSource({
        "MISSING, true, false",
        "UNKNOWN, false, false",
        "CAUSE_FOR_CONCERN, false, true",
        "ABSENT, false, true",
        "UNAUTHORISED_ABSENCE, false, true",
        "NO_RECORD, false, true"
    })
    void nothing_but_missing_is_missing_and_silence_is_neither(
            Classification recorded, boolean missing, boolean somethingElse) {
        Episode episode = episode(recorded, Country.ENGLAND);

        assertThat(episode.isRecordedAsMissing()).isEqualTo(missing);
        assertThat(episode.isRecordedAsSomethingElse()).isEqualTo(somethingElse);
    }

    @Test
    void an_episode_was_known_when_reported_else_since_the_child_was_gone() {
        assertThat(measured(Told.episode("m", SINCE, REPORTED)).knownAt()).isEqualTo(REPORTED);
        assertThat(measured(Told.episode("m", SINCE, Optional.empty())).knownAt())
                .isEqualTo(SINCE);
        assertThat(measured(Told.episode("m", Optional.empty(), Optional.empty()))
                        .knownAt())
                .isEmpty();
    }

    @Test
    void an_episode_answers_as_it_was_told() {
        Episode episode = episode(Classification.ABSENT, Country.WALES);

        assertThat(episode.whereaboutsKnown()).isEqualTo(Answer.NO);
        assertThat(episode.located()).isEqualTo(Answer.YES);
        assertThat(episode.wellbeingConfirmed()).isEqualTo(Answer.UNKNOWN);
        assertThat(episode.locatedAt()).isEqualTo(REPORTED);
        assertThat(episode.isInEngland()).isFalse();
        assertThat(measured(Told.episode("m", SINCE, REPORTED)).isInEngland()).isTrue();
        assertThat(episode.source()).isEmpty();
        assertThat(episode.say(new FactWords(Told.LONDON)))
                .startsWith("missing episode m: recorded as absent, from home, whereabouts known no, located yes");
    }

    private static Episode measured(MissingEpisode told) {
        return new Episode(told, true, Country.ENGLAND);
    }

    private static Episode episode(Classification recorded, Country country) {
        MissingEpisode told = new MissingEpisode(
                "m",
                Optional.empty(),
                Optional.empty(),
                recorded,
                MissingFrom.HOME,
                Answer.NO,
                Answer.UNKNOWN,
                REPORTED,
                Answer.UNKNOWN,
                Optional.empty());
        return new Episode(told, true, country);
    }
}
