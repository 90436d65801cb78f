package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.Told;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeTest {

    private static final AsOf NOW = new AsOf(moment("2014-06-20T21:00"));
    private static final Optional<Instant> REPORTED = Optional.of(at("2014-06-01T10:00"));
    private static final Optional<Instant> SINCE = Optional.of(at("2014-06-01T08:00"));

    @ParameterizedTest
    @CsvSource({
        "MISSING, true, false",
        "UNKNOWN, false, false",
        "CAUSE_FOR_CONCERN, false, true",
        "ABSENT, false, true",
        "UNAUTHORISED_ABSENCE, false, true",
        "RIGHT_CARE_NO_DEPLOYMENT, false, true",
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

    @ParameterizedTest
    @CsvSource({
        "2014-06-01T08:00, PT24H, 2014-06-02T08:00",
        "2014-03-29T12:00, P1D,   2014-03-30T12:00",
        "2014-03-29T12:00, PT24H, 2014-03-30T13:00",
        "2013-10-26T12:00, P1D,   2013-10-27T12:00",
        "2013-10-26T12:00, PT24H, 2013-10-27T11:00"
    })
    void a_child_is_gone_for_so_long_from_the_instant_at_which_it_was_reached(String since, String span, String limit) {
        MissingEpisode open = Told.episode("m", Optional.of(at(since)), Optional.empty());
        Instant reached = at(limit);

        assertThat(gone(open, Span.parse(span), reached.minusNanos(1))).isFalse();
        assertThat(gone(open, Span.parse(span), reached)).isTrue();
        assertThat(gone(open, Span.parse(span), reached.plusNanos(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-01T08:00, PT24H, 2014-06-02T08:00",
        "2014-03-29T12:00, P1D,   2014-03-30T12:00",
        "2014-03-29T12:00, PT24H, 2014-03-30T13:00",
        "2013-10-26T12:00, P1D,   2013-10-27T12:00",
        "2013-10-26T12:00, PT24H, 2013-10-27T11:00"
    })
    void a_child_found_at_the_limit_was_gone_for_so_long(String since, String span, String limit) {
        assertThat(measured(found(at(since), at(limit).minusNanos(1))).goneFor(Span.parse(span)))
                .isFalse();
        assertThat(measured(found(at(since), at(limit))).goneFor(Span.parse(span)))
                .isTrue();
        assertThat(measured(found(at(since), at(limit).plusNanos(1))).goneFor(Span.parse(span)))
                .isTrue();
    }

    @Test
    void the_moment_at_which_an_open_episode_reaches_a_length_is_remembered() {
        AsOf asOf = new AsOf(moment("2014-06-01T12:00"));
        Episode open = new Episode(Told.episode("m", SINCE, REPORTED), true, false, false, Country.ENGLAND, asOf);

        assertThat(open.goneFor(Span.parse("PT24H"))).isFalse();
        assertThat(asOf.boundaries()).containsExactly(at("2014-06-02T08:00"));
    }

    @Test
    void a_child_is_gone_since_last_where_expected_else_since_the_report() {
        Instant now = at("2014-06-02T09:00");

        assertThat(measured(Told.episode("m", SINCE, REPORTED)).beganAt()).isEqualTo(SINCE);
        assertThat(measured(Told.episode("m", Optional.empty(), REPORTED)).beganAt())
                .isEqualTo(REPORTED);

        assertThat(gone(Told.episode("m", SINCE, REPORTED), Span.parse("PT24H"), now))
                .isTrue();
        assertThat(gone(Told.episode("m", Optional.empty(), REPORTED), Span.parse("PT24H"), now))
                .isFalse();
    }

    @Test
    void where_an_end_is_not_on_record_nobody_can_say_how_long_the_child_was_gone() {
        MissingEpisode located = Told.found("m", SINCE, REPORTED, Optional.empty());
        MissingEpisode undated = Told.episode("m", Optional.empty(), Optional.empty());
        MissingEpisode foundUndated = Told.found("m", Optional.empty(), Optional.empty(), REPORTED);
        AsOf asOf = new AsOf(moment("2014-06-01T12:00"));

        assertThat(new Episode(located, true, false, false, Country.ENGLAND, asOf).goneFor(Span.parse("PT0S")))
                .isFalse();
        assertThat(new Episode(undated, true, false, false, Country.ENGLAND, asOf).goneFor(Span.parse("PT0S")))
                .isFalse();
        assertThat(new Episode(foundUndated, true, false, false, Country.ENGLAND, asOf).goneFor(Span.parse("PT0S")))
                .isFalse();
        assertThat(asOf.boundaries()).isEmpty();
    }

    @Test
    void an_episode_is_over_when_the_child_is_located() {
        Episode over = measured(Told.found("m", SINCE, REPORTED, REPORTED));
        Episode open = measured(Told.reported("m", at("2014-06-01T10:00")));

        assertThat(over.over()).isEqualTo(Answer.YES);
        assertThat(over.endedAt()).isEqualTo(REPORTED);
        assertThat(open.over()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.endedAt()).isEmpty();
    }

    @Test
    void what_the_record_says_of_the_search_is_answered() {
        MissingEpisode told = new MissingEpisode(
                "m",
                Optional.empty(),
                REPORTED,
                Classification.RIGHT_CARE_NO_DEPLOYMENT,
                MissingFrom.HOME,
                Answer.NO,
                Answer.NO,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Optional.of("place-1"),
                Optional.empty());

        Episode earlier = new Episode(told, false, false, false, Country.ENGLAND, NOW);

        assertThat(earlier.isEarlier()).isTrue();
        assertThat(earlier.isLeftToOthers()).isTrue();
        assertThat(earlier.closed()).isEqualTo(Answer.YES);
        assertThat(earlier.ownerNamed()).isEqualTo(Answer.NO);
        assertThat(earlier.inAnotherForceArea()).isEqualTo(Answer.YES);
        assertThat(measured(Told.reported("m", at("2014-06-01T10:00"))).isLeftToOthers())
                .isFalse();
        assertThat(measured(Told.reported("m", at("2014-06-01T10:00"))).ownerNamed())
                .isEqualTo(Answer.UNKNOWN);
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

    private static boolean gone(MissingEpisode told, Span span, Instant now) {
        return new Episode(told, true, false, false, Country.ENGLAND, new AsOf(now.atZone(Told.LONDON))).goneFor(span);
    }

    private static MissingEpisode found(Instant since, Instant located) {
        return Told.found("m", Optional.of(since), Optional.empty(), Optional.of(located));
    }

    private static Episode measured(MissingEpisode told) {
        return new Episode(told, true, false, false, Country.ENGLAND, NOW);
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
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
        return new Episode(told, true, false, false, country, NOW);
    }
}
