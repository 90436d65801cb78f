package org.childrisk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import java.time.Instant;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Incident;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.junit.jupiter.api.Test;

class AsItStoodTest {

    private static final Instant BEFORE = at("2026-01-05T19:00:00");
    private static final Instant MOMENT = at("2026-01-05T20:00:00");
    private static final Instant AFTER = at("2026-01-05T21:00:00");

    private final AsItStood stood = new AsItStood(MOMENT);

    @Test
    void what_is_all_of_before_stays_as_it_is() {
        Fact episode = Told.found("E1", Optional.of(BEFORE), Optional.of(BEFORE), Optional.of(MOMENT));

        assertThat(stood.of(episode)).containsSame(episode);
        assertThat(stood.later()).isEmpty();
    }

    @Test
    void a_child_who_was_found_and_reported_later_was_still_missing() {
        Optional<Fact> then = stood.of(Told.found("E1", Optional.of(BEFORE), Optional.of(AFTER), Optional.of(AFTER)));

        assertThat(then).get().isInstanceOfSatisfying(MissingEpisode.class, episode -> {
            assertThat(episode.missingSince()).contains(BEFORE);
            assertThat(episode.reportedAt()).isEmpty();
            assertThat(episode.located()).isEqualTo(Answer.NO);
            assertThat(episode.locatedAt()).isEmpty();
        });
        assertThat(stood.later()).containsExactly(AFTER);
    }

    @Test
    void who_went_later_had_not_gone() {
        assertThat(stood.of(Told.reported("E1", AFTER))).isEmpty();
        assertThat(stood.of(Told.episode("E2", Optional.of(AFTER), Optional.empty())))
                .isEmpty();
    }

    @Test
    void what_happened_before_had_happened_though_nobody_had_told() {
        assertThat(stood.of(incident(Optional.of(BEFORE), AFTER)))
                .get()
                .isInstanceOfSatisfying(
                        Incident.class, it -> assertThat(it.reportedAt()).isEmpty());
        assertThat(stood.of(incident(Optional.empty(), AFTER))).isEmpty();
        assertThat(stood.of(incident(Optional.of(AFTER), AFTER))).isEmpty();
        assertThat(stood.of(incident(Optional.of(BEFORE), MOMENT))).isPresent();
    }

    private static Incident incident(Optional<Instant> happened, Instant reported) {
        return new Incident(
                "I1",
                IncidentKind.SEXUAL_OFFENCE,
                happened,
                Optional.of(reported),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    @Test
    void a_sign_that_nobody_dated_stood_and_one_seen_later_did_not() {
        Source later = new Source(SourceRole.TEACHER, Optional.of(AFTER), Optional.of("log-1"));

        assertThat(stood.of(sign(Optional.empty(), later)))
                .get()
                .isInstanceOfSatisfying(
                        Indicator.class,
                        it -> assertThat(it.source())
                                .contains(new Source(SourceRole.TEACHER, Optional.empty(), Optional.of("log-1"))));
        assertThat(stood.of(sign(Optional.of(AFTER), later))).isEmpty();
    }

    private static Indicator sign(Optional<Instant> seen, Source source) {
        return new Indicator("GROOMED", Answer.YES, seen, Optional.empty(), Optional.of(source));
    }

    @Test
    void what_was_written_or_done_later_was_not_yet() {
        assertThat(stood.of(new RecordLabel("STREETWISE", Optional.of(AFTER), Optional.empty())))
                .isEmpty();
        assertThat(stood.of(Told.graded(Grade.LOW, Optional.of(AFTER)))).isEmpty();
        assertThat(stood.of(Told.step("DEPLOY", Optional.of(AFTER), Optional.empty())))
                .isEmpty();
        assertThat(stood.of(Told.step("DEPLOY", Optional.of(BEFORE), Optional.empty())))
                .isPresent();
        assertThat(stood.of(Told.label("STREETWISE"))).isPresent();
        assertThat(stood.of(Told.graded(Grade.LOW, Optional.empty()))).isPresent();
    }
}
