package org.childrisk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.audit.Case;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.ConferenceKind;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Incident;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;
import org.childrisk.policy.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementPointsTest {

    private static final String NOW = "2014-06-20T12:00";
    private static final Assessment QUIET = Case.of("quiet").assessment();

    private final Policy policy = SmallPolicy.read();

    @Test
    void a_missing_child_shows_what_bears_on_it_once_and_in_the_order_of_the_policy() {
        CaseFile file = Told.file(NOW, Told.reported("E1", Told.at("2014-06-20T10:00")));

        assertThat(JudgementPoints.bearingOn(file, QUIET, policy))
                .containsExactly(new LeftToJudgement("G-2", "Whether the public could help find the child."));
    }

    @Test
    void a_quiet_case_shows_nothing() {
        assertThat(JudgementPoints.bearingOn(Told.file(NOW), QUIET, policy)).isEmpty();
    }

    @Test
    void only_the_latest_episode_says_whether_the_child_is_away_or_back() {
        Fact earlier = Told.reported("E1", Told.at("2014-06-01T10:00"));
        Fact back = Told.found(
                "E2",
                Optional.empty(),
                Optional.of(Told.at("2014-06-18T10:00")),
                Optional.of(Told.at("2014-06-18T20:00")));

        assertThat(topics(earlier, back)).containsExactly(Topic.RETURNED);
    }

    @Test
    void a_grade_brings_up_its_domain() {
        Assessment graded = Case.of("graded")
                .graded(RiskDomain.MISSING, Grade.HIGH)
                .graded(RiskDomain.SEXUAL_EXPLOITATION, Grade.MEDIUM)
                .graded(RiskDomain.CRIMINAL_EXPLOITATION, Grade.MEDIUM)
                .graded(RiskDomain.OTHER_ABUSE_AND_NEGLECT, Grade.LOW)
                .assessment();

        assertThat(CaseTopics.of(Told.file(NOW), graded, policy))
                .containsExactly(
                        Topic.MISSING, Topic.SEXUAL_EXPLOITATION, Topic.CRIMINAL_EXPLOITATION, Topic.ABUSE_AND_NEGLECT);
    }

    @Test
    void a_sign_or_an_action_that_the_policy_names_brings_up_its_topic() {
        Assessment required =
                Case.of("required").duty("DEPLOY", ActionStatus.DUE).assessment();

        assertThat(topics(Told.sign("GROOMED", Answer.YES))).containsExactly(Topic.IMAGES_AND_ONLINE);
        assertThat(topics(Told.sign("GROOMING_SEEN", Answer.YES))).containsExactly(Topic.IMAGES_AND_ONLINE);
        assertThat(topics(Told.sign("GROOMED", Answer.NO))).isEmpty();
        assertThat(topics(Told.sign("SELF_HARM", Answer.YES))).isEmpty();
        assertThat(CaseTopics.of(Told.file(NOW), required, policy)).containsExactly(Topic.IMAGES_AND_ONLINE);
    }

    @Test
    void a_fact_brings_up_what_it_is_about() {
        assertThat(topics(Told.adult("A1", List.of()))).containsExactly(Topic.ADULT_OF_CONCERN, Topic.DISRUPTION);
        assertThat(topics(Told.graded(Grade.LOW, Optional.empty()))).containsExactly(Topic.GRADE_ON_RECORD);
        assertThat(topics(Told.discussion(Optional.empty()))).containsExactly(Topic.DISCUSSION);
        assertThat(topics(Told.conference("C1", ConferenceKind.INITIAL, Optional.empty())))
                .containsExactly(Topic.CONFERENCE);
        assertThat(topics(Told.label("OWN_CHOICE"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE, INVESTIGATION",
        "SEXUAL_OFFENCE, INVESTIGATION MEDICAL",
        "ONLINE_OFFENCE, IMAGES_AND_ONLINE INVESTIGATION",
        "ASSAULT_OR_INJURY, ABUSE_AND_NEGLECT INVESTIGATION MEDICAL",
        "NEGLECT, ABUSE_AND_NEGLECT INVESTIGATION",
        "DOMESTIC_ABUSE, INVESTIGATION DOMESTIC_ABUSE",
        "CHILD_ARRESTED, CHILD_AS_SUSPECT"
    })
    void an_incident_brings_up_what_its_kind_is_about(IncidentKind kind, String expected) {
        Incident incident = new Incident(
                "I1",
                kind,
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());

        assertThat(topics(incident).stream().map(Topic::name)).containsExactly(expected.split(" "));
    }

    @Test
    void a_child_in_care_brings_up_care() {
        Child child = Told.child(Optional.empty(), Optional.empty(), CareStatus.SECTION_31, Answer.UNKNOWN);

        assertThat(CaseTopics.of(Told.file(child, NOW), QUIET, policy)).containsExactly(Topic.IN_CARE);
    }

    private Set<Topic> topics(Fact... facts) {
        return CaseTopics.of(Told.file(NOW, facts), QUIET, policy);
    }
}
