package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Country;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.PreventionInterview;
import org.childrisk.facts.ReturnHomeInterview;
import org.childrisk.facts.Told;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnTest {

    private static final String NOW = "2014-06-20T21:00";
    private static final Optional<Instant> NEVER = Optional.empty();
    private static final Fact FOUND = Told.found("m1", NEVER, known("2014-06-01T08:00"), known("2014-06-02T08:00"));

    @Test
    void only_a_child_who_was_located_is_back() {
        Fact open = Told.reported("m2", at("2014-06-03T08:00"));
        Fact foundSometime = Told.found("m0", NEVER, known("2014-05-01T08:00"), NEVER);

        assertThat(returns(FOUND, open, foundSometime))
                .extracting(Return::ref, Return::locatedAt)
                .containsExactlyInAnyOrder(tuple("m1", known("2014-06-02T08:00")), tuple("m0", NEVER));
        assertThat(returns(open)).isEmpty();
    }

    @Test
    void the_earliest_interview_tells_when_and_one_by_telephone_is_not_face_to_face() {
        Fact phone = prevention("p1", known("2014-06-02T09:00"), Answer.NO);
        Fact unsaid = prevention("p2", known("2014-06-02T10:00"), Answer.UNKNOWN);
        Fact seen = prevention("p3", known("2014-06-02T12:00"), Answer.YES);
        Fact seenBefore = prevention("p4", known("2014-06-02T11:00"), Answer.YES);

        Return all = back(FOUND, seen, unsaid, phone, seenBefore);
        Return neverSeen = back(FOUND, phone, unsaid);

        assertThat(all.interviewedAt()).isEqualTo(known("2014-06-02T09:00"));
        assertThat(all.interviewedFaceToFaceAt()).isEqualTo(known("2014-06-02T11:00"));
        assertThat(neverSeen.interviewedAt()).isEqualTo(known("2014-06-02T09:00"));
        assertThat(neverSeen.interviewedFaceToFaceAt()).isEmpty();
        assertThat(all.isNotInterviewed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"YES, YES", "NO, UNKNOWN", "UNKNOWN, UNKNOWN"})
    void an_entry_of_an_interview_that_was_not_held_may_give_the_reason(Answer recorded, Answer reason) {
        Return back = back(FOUND, notHeld("p1", recorded));

        assertThat(back.isNotInterviewed()).isTrue();
        assertThat(back.interviewedAt()).isEmpty();
        assertThat(back.reasonNotInterviewed()).isEqualTo(reason);
        assertThat(back(FOUND, notHeld("p1", recorded), notHeld("p2", Answer.YES))
                        .reasonNotInterviewed())
                .isEqualTo(Answer.YES);
    }

    @Test
    void where_there_is_no_entry_nobody_said_that_no_interview_was_held() {
        assertThat(back(FOUND).isNotInterviewed()).isFalse();
        assertThat(back(FOUND).reasonNotInterviewed()).isEqualTo(Answer.UNKNOWN);
        assertThat(back(FOUND).interviewedAt()).isEmpty();
        assertThat(back(FOUND).returnInterviewOfferedAt()).isEmpty();
        assertThat(back(FOUND).returnInterviewHeldAt()).isEmpty();
        assertThat(back(FOUND).returnInterviewDeclined()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_return_interview_that_was_held_had_been_offered() {
        Fact offered = returnHome("r1", known("2014-06-03T10:00"), Answer.UNKNOWN, NEVER);
        Fact held = returnHome("r2", NEVER, Answer.UNKNOWN, known("2014-06-03T09:00"));
        Fact both = returnHome("r3", known("2014-06-03T08:00"), Answer.UNKNOWN, known("2014-06-04T08:00"));

        assertThat(back(FOUND, offered).returnInterviewOfferedAt()).isEqualTo(known("2014-06-03T10:00"));
        assertThat(back(FOUND, offered).returnInterviewHeldAt()).isEmpty();
        assertThat(back(FOUND, held).returnInterviewOfferedAt()).isEqualTo(known("2014-06-03T09:00"));
        assertThat(back(FOUND, offered, held, both).returnInterviewOfferedAt()).isEqualTo(known("2014-06-03T08:00"));
        assertThat(back(FOUND, offered, held, both).returnInterviewHeldAt()).isEqualTo(known("2014-06-03T09:00"));
    }

    @ParameterizedTest
    @CsvSource({"YES, YES", "NO, UNKNOWN", "UNKNOWN, UNKNOWN"})
    void a_return_interview_was_declined_only_where_somebody_said_so(Answer told, Answer declined) {
        assertThat(back(FOUND, returnHome("r1", NEVER, told, NEVER)).returnInterviewDeclined())
                .isEqualTo(declined);
    }

    @Test
    void interviews_belong_to_their_own_episode() {
        Fact other = Told.found("m0", NEVER, known("2014-05-01T08:00"), known("2014-05-02T08:00"));
        Fact prevention = prevention("p1", known("2014-06-02T09:00"), Answer.YES);
        Fact returnHome = returnHome("r1", known("2014-06-03T10:00"), Answer.YES, NEVER);

        Return otherBack = returns(other, FOUND, prevention, returnHome).stream()
                .filter(it -> it.ref().equals("m0"))
                .findFirst()
                .orElseThrow();

        assertThat(otherBack.preventionInterviews()).isEmpty();
        assertThat(otherBack.returnInterviews()).isEmpty();
        assertThat(otherBack.isNotInterviewed()).isFalse();
    }

    @Test
    void the_next_return_takes_the_place_of_one_whenever_that_is_on_file() {
        Fact before = Told.reported("m0", at("2014-05-01T08:00"));
        Fact next = Told.found("m2", NEVER, known("2014-06-05T08:00"), known("2014-06-06T09:00"));
        Fact later = Told.reported("m3", at("2014-06-07T08:00"));
        Fact undated = Told.episode("m4", NEVER, NEVER);

        Return gone = back(FOUND, later, next, before, undated);
        Return home = back(FOUND, before, undated);

        assertThat(gone.supersededAt()).isEqualTo(known("2014-06-06T09:00"));
        assertThat(gone.endedAt()).isEqualTo(gone.supersededAt());
        assertThat(gone.latest()).isFalse();
        assertThat(home.supersededAt()).isEmpty();
        assertThat(home.latest()).isTrue();
        assertThat(home.over()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void who_came_back_from_an_undated_episode_may_have_gone_at_any_time() {
        Fact undated = Told.found("m1", NEVER, NEVER, known("2014-06-02T08:00"));
        Fact next = Told.reported("m2", at("2014-06-05T08:00"));

        assertThat(back(undated, next).supersededAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NO, MISSING, true",
        "UNKNOWN, ABSENT, true",
        "NO, ABSENT, true",
        "YES, MISSING, true",
        "YES, CAUSE_FOR_CONCERN, false",
        "YES, UNKNOWN, false"
    })
    void a_child_was_missing_if_nobody_knew_where_or_the_record_says_so(
            Answer whereaboutsKnown, Classification recorded, boolean missing) {
        assertThat(back(located(whereaboutsKnown, recorded)).isFromMissing()).isEqualTo(missing);
    }

    @Test
    void a_return_knows_whose_procedures_apply() {
        CaseFile welsh =
                Told.file(NOW, FOUND).toBuilder().country(Country.WALES).build();

        assertThat(back(FOUND).isInEngland()).isTrue();
        assertThat(back(FOUND).isInWales()).isFalse();
        assertThat(returns(welsh).get(0).isInWales()).isTrue();
        assertThat(returns(welsh).get(0).isInEngland()).isFalse();
    }

    @Test
    void a_return_is_known_when_the_child_came_back_and_says_so() {
        Return back = back(FOUND);

        assertThat(back.knownAt()).isEqualTo(known("2014-06-02T08:00"));
        assertThat(back.wellbeingConfirmed()).isEqualTo(Answer.UNKNOWN);
        assertThat(back.say(new FactWords(Told.LONDON))).startsWith("back: missing episode m1: ");
        assertThat(back.source()).isEmpty();
        assertThat(back).hasToString("Return");
    }

    private static Return back(Fact... facts) {
        return returns(facts).stream()
                .filter(it -> it.ref().equals("m1"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Return> returns(Fact... facts) {
        return returns(Told.file(NOW, facts));
    }

    private static List<Return> returns(CaseFile caseFile) {
        return CaseMeasures.of(caseFile, SmallPolicy.read()).facts().stream()
                .filter(Return.class::isInstance)
                .map(Return.class::cast)
                .toList();
    }

    private static MissingEpisode located(Answer whereaboutsKnown, Classification recorded) {
        return new MissingEpisode(
                "m1",
                NEVER,
                NEVER,
                recorded,
                MissingFrom.HOME,
                whereaboutsKnown,
                Answer.YES,
                NEVER,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    private static Fact prevention(String id, Optional<Instant> held, Answer faceToFace) {
        return new PreventionInterview(id, "m1", held, faceToFace, Answer.UNKNOWN, Answer.UNKNOWN, Optional.empty());
    }

    private static Fact notHeld(String id, Answer reason) {
        return new PreventionInterview(id, "m1", NEVER, Answer.UNKNOWN, Answer.UNKNOWN, reason, Optional.empty());
    }

    private static Fact returnHome(String id, Optional<Instant> offered, Answer declined, Optional<Instant> held) {
        return new ReturnHomeInterview(
                id, "m1", offered, declined, held, Answer.UNKNOWN, Answer.UNKNOWN, NEVER, Optional.empty());
    }

    private static Optional<Instant> known(String local) {
        return Optional.of(at(local));
    }
}
