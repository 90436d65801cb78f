package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Rank;
import org.childrisk.facts.SupervisorReview;
import org.childrisk.facts.Told;
import org.childrisk.policy.SmallPolicy;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewsTest {

    private static final Span SIX_HOURS = Span.parse("PT6H");
    private static final Instant REPORTED = at("2014-06-20T08:00");

    @ParameterizedTest
    @CsvSource({
        "2014-06-20T08:00, PT6H,  2014-06-20T14:00",
        "2014-03-29T12:00, P1D,   2014-03-30T12:00",
        "2014-03-29T12:00, PT24H, 2014-03-30T13:00",
        "2013-10-26T12:00, P1D,   2013-10-27T12:00",
        "2013-10-26T12:00, PT24H, 2013-10-27T11:00"
    })
    void without_a_review_the_gap_is_there_from_the_instant_at_which_the_time_is_up(
            String reported, String span, String limit) {
        MissingEpisode open = Told.reported("m1", at(reported));

        assertThat(gap(Span.parse(span), at(limit).minusNanos(1), open)).isFalse();
        assertThat(gap(Span.parse(span), at(limit), open)).isTrue();
        assertThat(gap(Span.parse(span), at(limit).plusNanos(1), open)).isTrue();
    }

    @Test
    void the_moment_at_which_the_gap_opens_is_remembered() {
        Reviews reviews = reviews(at("2014-06-20T13:00"), open(), held("2014-06-20T10:00"));

        assertThat(reviews.gapOver(SIX_HOURS)).isFalse();
        assertThat(reviews.asOf().boundaries()).contains(at("2014-06-20T16:00"));
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T13:59:59, false", "2014-06-20T14:00:00, false", "2014-06-20T14:00:01, true"})
    void a_first_review_at_the_limit_is_in_time(String held, boolean gap) {
        assertThat(gap(SIX_HOURS, at("2014-06-20T15:00"), open(), held(held))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T15:59:59, false", "2014-06-20T16:00:00, false", "2014-06-20T16:00:01, true"})
    void a_gap_between_two_reviews_counts_though_both_were_held(String second, boolean gap) {
        Fact first = held("2014-06-20T10:00");

        assertThat(gap(SIX_HOURS, at("2014-06-20T17:00"), open(), held(second), first))
                .isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T15:59:59, false", "2014-06-20T16:00:00, true"})
    void the_last_gap_lasts_until_now(String now, boolean gap) {
        assertThat(gap(SIX_HOURS, at(now), open(), held("2014-06-20T10:00"))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"2014-06-20T13:59:59, false", "2014-06-20T14:00:00, false", "2014-06-20T14:00:01, true"})
    void a_child_found_at_the_limit_was_found_in_time(String located, boolean gap) {
        assertThat(gap(SIX_HOURS, at("2014-06-21T08:00"), found(located))).isEqualTo(gap);
    }

    @Test
    void nobody_need_review_after_the_child_was_found() {
        MissingEpisode found = found("2014-06-20T11:00");

        assertThat(gap(SIX_HOURS, at("2014-06-25T08:00"), found)).isFalse();
        assertThat(gap(SIX_HOURS, at("2014-06-25T08:00"), found, held("2014-06-22T08:00")))
                .isFalse();
        assertThat(gap(SIX_HOURS, at("2014-06-25T08:00"), found, held("2014-06-20T10:00"), held("2014-06-22T08:00")))
                .isFalse();
    }

    @Test
    void a_review_after_the_child_was_found_closes_no_gap_before() {
        assertThat(gap(SIX_HOURS, at("2014-06-25T08:00"), found("2014-06-20T15:00"), held("2014-06-20T15:30")))
                .isTrue();
    }

    @Test
    void a_review_that_is_only_planned_opens_no_gap_and_closes_none() {
        Fact planned = held("2014-06-20T20:00");
        Reviews before = reviews(at("2014-06-20T13:00"), open(), planned);

        assertThat(before.gapOver(SIX_HOURS)).isFalse();
        assertThat(before.asOf().boundaries()).contains(at("2014-06-20T14:00"));
        assertThat(gap(SIX_HOURS, at("2014-06-20T14:00"), open(), planned)).isTrue();
    }

    @Test
    void a_review_about_another_fact_does_not_count() {
        Fact other = Told.found("m0", Optional.empty(), known("2014-06-01T00:00"), known("2014-06-01T08:00"));
        Fact aboutOther = Told.review("r", known("2014-06-20T10:00"), about("m0"), Rank.UNKNOWN);
        Fact aboutChild = Told.review("r", known("2014-06-20T10:00"), Optional.empty(), Rank.UNKNOWN);

        assertThat(gap(SIX_HOURS, at("2014-06-20T15:00"), open(), other, aboutOther))
                .isTrue();
        assertThat(gap(SIX_HOURS, at("2014-06-20T15:00"), open(), other, aboutChild))
                .isFalse();
    }

    @Test
    void only_a_review_of_the_risk_counts_and_a_step_of_that_kind_is_one() {
        Fact elsewhere = new SupervisorReview(
                "r",
                about("m1"),
                known("2014-06-20T10:00"),
                Answer.UNKNOWN,
                Answer.YES,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Rank.UNKNOWN,
                Optional.empty(),
                Optional.empty());
        Fact step = Told.step("RISK_REVIEW", known("2014-06-20T10:00"), about("m1"));
        Fact undated = Told.review("r", Optional.empty(), about("m1"), Rank.UNKNOWN);

        assertThat(gap(SIX_HOURS, at("2014-06-20T15:00"), open(), elsewhere)).isTrue();
        assertThat(gap(SIX_HOURS, at("2014-06-20T15:00"), open(), undated)).isTrue();
        assertThat(gap(SIX_HOURS, at("2014-06-20T15:00"), open(), step)).isFalse();
    }

    @Test
    void a_review_before_the_report_does_not_count() {
        assertThat(gap(SIX_HOURS, at("2014-06-20T14:00"), open(), held("2014-06-20T08:00")))
                .isTrue();
        assertThat(gap(SIX_HOURS, at("2014-06-20T14:00"), open(), held("2014-06-20T07:59")))
                .isTrue();
    }

    @Test
    void reviews_are_those_of_the_latest_episode() {
        Fact earlier = Told.found("m0", Optional.empty(), known("2014-06-01T00:00"), known("2014-06-09T00:00"));

        Reviews reviews = reviews(at("2014-06-20T13:00"), open(), earlier, held("2014-06-20T10:00"));

        assertThat(reviews.gapOver(SIX_HOURS)).isFalse();
        assertThat(reviews.ref()).isEqualTo("m1");
        assertThat(reviews.knownAt()).contains(REPORTED);
        assertThat(reviews.say(new FactWords(Told.LONDON))).isEqualTo("reviews of the risk: 20 Jun 2014 10:00");
        assertThat(reviews.source()).isEmpty();
        assertThat(reviews).hasToString("Reviews");
    }

    @Test
    void where_a_moment_is_not_on_record_nobody_can_say_that_there_was_a_gap() {
        MissingEpisode undated = Told.episode("m1", Optional.empty(), Optional.empty());
        MissingEpisode foundSometime = Told.found("m1", Optional.empty(), Optional.of(REPORTED), Optional.empty());

        assertThat(gap(SIX_HOURS, at("2014-06-25T08:00"), undated)).isFalse();
        assertThat(gap(SIX_HOURS, at("2014-06-25T08:00"), foundSometime)).isFalse();
    }

    @Test
    void a_case_without_an_episode_has_reviews_too() {
        Reviews reviews = reviews(at("2014-06-20T13:00"));

        assertThat(reviews.gapOver(Span.parse("PT0S"))).isFalse();
        assertThat(reviews.ref()).isEqualTo("reviews");
        assertThat(reviews.knownAt()).isEmpty();
        assertThat(reviews.say(new FactWords(Told.LONDON))).isEqualTo("reviews of the risk: none on record");
    }

    private static boolean gap(Span span, Instant now, Fact... facts) {
        return reviews(now, facts).gapOver(span);
    }

    private static Reviews reviews(Instant now, Fact... facts) {
        return CaseMeasures.of(
                        Told.file(now.atZone(Told.LONDON).toLocalDateTime().toString(), facts), SmallPolicy.read())
                .facts()
                .stream()
                .filter(Reviews.class::isInstance)
                .map(Reviews.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static MissingEpisode open() {
        return Told.reported("m1", REPORTED);
    }

    private static MissingEpisode found(String located) {
        return Told.found("m1", Optional.empty(), Optional.of(REPORTED), known(located));
    }

    private static Fact held(String when) {
        return Told.review("r-" + when, known(when), about("m1"), Rank.UNKNOWN);
    }

    private static Optional<String> about(String id) {
        return Optional.of(id);
    }

    private static Optional<Instant> known(String local) {
        return Optional.of(at(local));
    }
}
