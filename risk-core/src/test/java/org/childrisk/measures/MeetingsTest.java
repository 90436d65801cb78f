package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Told;
import org.childrisk.json.CaseFileReader;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final Instant TENTH = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant TWELFTH = Instant.parse("2026-03-12T09:00:00Z");

    @Test
    void of_a_discussion_only_a_record_that_names_somebody_says_who_was_there() {
        Discussion silent = discussion("");
        Discussion named = discussion(", present: [POLICE, SOCIAL_CARE]");

        assertThat(List.of(silent.policeThere(), silent.socialCareThere(), silent.healthThere()))
                .containsOnly(Answer.UNKNOWN);
        assertThat(List.of(named.policeThere(), named.socialCareThere())).containsOnly(Answer.YES);
        assertThat(named.healthThere()).isEqualTo(Answer.NO);
    }

    @Test
    void a_discussion_is_held_or_to_come_or_neither() {
        Discussion held = discussion(", heldAt: '2026-03-10T09:00:00Z', recordedAt: '2026-03-12T09:00:00Z'");
        Discussion arranged = discussion(", heldAt: '2026-03-20T09:00:01Z'");
        Discussion unknown = discussion("");

        assertThat(held.isHeld()).isTrue();
        assertThat(held.isToCome()).isFalse();
        assertThat(held.heldAt()).contains(TENTH);
        assertThat(held.recordedAt()).contains(TWELFTH);
        assertThat(arranged.isHeld()).isFalse();
        assertThat(arranged.isToCome()).isTrue();
        assertThat(unknown.isHeld() || unknown.isToCome()).isFalse();
    }

    @Test
    void an_enquiry_was_started_where_the_discussion_or_the_enquiry_says_so() {
        String enquiry = "{type: Section47Enquiry, id: enquiry, discussion: talk}";

        assertThat(discussion("").isEnquiryStarted()).isFalse();
        assertThat(discussion("").startedSection47()).isEqualTo(Answer.UNKNOWN);
        assertThat(discussion(", startedSection47: 'YES'").isEnquiryStarted()).isTrue();
        assertThat(discussion("", enquiry).isEnquiryStarted()).isTrue();
    }

    @Test
    void only_an_enquiry_that_says_so_needs_no_conference() {
        String silent = "{type: Section47Enquiry, id: enquiry, discussion: talk}";
        String none = "{type: Section47Enquiry, id: enquiry, discussion: talk, conferenceNeeded: 'NO',"
                + " concludedAt: '2026-03-12T09:00:00Z'}";

        assertThat(discussion("").noConferenceNeeded()).isEqualTo(Answer.UNKNOWN);
        assertThat(discussion("", silent).noConferenceNeeded()).isEqualTo(Answer.UNKNOWN);
        assertThat(discussion("", silent).noConferenceSince()).isEmpty();
        assertThat(discussion("", none).noConferenceNeeded()).isEqualTo(Answer.YES);
        assertThat(discussion("", none).noConferenceSince()).contains(TWELFTH);
    }

    @Test
    void a_discussion_was_known_when_it_was_told_else_when_it_was_called_for() {
        assertThat(discussion(", triggeredAt: '2026-03-10T09:00:00Z'").knownAt())
                .contains(TENTH);
        assertThat(discussion(
                                ", triggeredAt: '2026-03-10T09:00:00Z', source: {by: OFFICER, at: '2026-03-12T09:00:00Z'}")
                        .knownAt())
                .contains(TWELFTH);
        assertThat(discussion("").say(new FactWords(Told.LONDON))).contains("talk");
        assertThat(discussion("").ref()).isEqualTo("talk");
    }

    @Test
    void a_plan_ends_with_the_first_later_conference_that_makes_none() {
        String review = "{type: CaseConference, id: review, kind: REVIEW, heldAt: '2026-03-12T09:00:00Z', plan: '%s'}";

        assertThat(conference("", "").planEndedAt()).isEqualTo(Optional.empty());
        assertThat(conference("", review.formatted("YES")).planEndedAt()).isEmpty();
        assertThat(conference("", review.formatted("NO")).planEndedAt()).contains(TWELFTH);
    }

    @Test
    void a_conference_tells_what_police_did() {
        Conference conference = conference(
                ", plan: 'YES', policeAttended: 'YES', policeReport: 'NO', policeReportSentAt: '2026-03-10T09:00:00Z',"
                        + " decisionsRecordedAt: '2026-03-12T09:00:00Z', source: {by: OFFICER, at: '2026-03-12T09:00:00Z'}",
                "");

        assertThat(conference.isInitial()).isTrue();
        assertThat(conference.isReview()).isFalse();
        assertThat(conference.isHeld()).isTrue();
        assertThat(conference.heldAt()).contains(TENTH);
        assertThat(List.of(conference.plan(), conference.policeAttended())).containsOnly(Answer.YES);
        assertThat(conference.policeReport()).isEqualTo(Answer.NO);
        assertThat(conference.policeReportSentAt()).contains(TENTH);
        assertThat(conference.decisionsRecordedAt()).contains(TWELFTH);
        assertThat(conference.knownAt()).contains(TWELFTH);
        assertThat(conference.say(new FactWords(Told.LONDON))).contains("conference");
        assertThat(conference.ref()).isEqualTo("conference");
    }

    private static Discussion discussion(String fields, String... others) {
        return only(Discussion.class, "{type: StrategyDiscussion, id: talk" + fields + "}", others);
    }

    private static Conference conference(String fields, String other) {
        return only(
                Conference.class,
                "{type: CaseConference, id: conference, kind: INITIAL, heldAt: '2026-03-10T09:00:00Z'" + fields + "}",
                other);
    }

    private static <T> T only(Class<T> kind, String proceeding, String... others) {
        String proceedings = String.join(
                ", ",
                Stream.concat(Stream.of(proceeding), Stream.of(others))
                        .filter(it -> !it.isEmpty())
                        .toList());
        return CaseMeasures.of(
                        new CaseFileReader()
                                .readYaml(
                                        "{asOf: '2026-03-20T09:00:00Z[Europe/London]', reference: case-1, child: {id: child},"
                                                + " proceedings: [" + proceedings + "]}"),
                        SmallPolicy.read())
                .facts()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
