package org.childrisk.reasoning;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.CaseConference;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Detention;
import org.childrisk.facts.DigitalExhibit;
import org.childrisk.facts.DisruptionMeasure;
import org.childrisk.facts.DomesticAbuseAssessment;
import org.childrisk.facts.EmergencyProtectionOrder;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Interview;
import org.childrisk.facts.Investigation;
import org.childrisk.facts.MedicalQuestion;
import org.childrisk.facts.OffenderVisit;
import org.childrisk.facts.PoliceProtection;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.Referral;
import org.childrisk.facts.RiskConference;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Section47Enquiry;
import org.childrisk.facts.StrategyDiscussion;
import org.childrisk.facts.SuspectRelease;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Episode;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Topic;
import org.childrisk.policy.TopicCodes;

/** What a case is about: from its facts and the grades that they got. Nothing is weighed here. */
final class CaseTopics {

    private static final Map<Class<? extends Fact>, List<Topic>> OF_KIND = Map.ofEntries(
            Map.entry(AdultOfConcern.class, List.of(Topic.ADULT_OF_CONCERN)),
            Map.entry(RecordedGrade.class, List.of(Topic.GRADE_ON_RECORD)),
            Map.entry(Detention.class, List.of(Topic.CUSTODY, Topic.CHILD_AS_SUSPECT)),
            Map.entry(Investigation.class, List.of(Topic.INVESTIGATION)),
            Map.entry(Interview.class, List.of(Topic.INVESTIGATION)),
            Map.entry(DigitalExhibit.class, List.of(Topic.INVESTIGATION)),
            Map.entry(MedicalQuestion.class, List.of(Topic.MEDICAL)),
            Map.entry(Referral.class, List.of(Topic.REFERRAL)),
            Map.entry(StrategyDiscussion.class, List.of(Topic.DISCUSSION)),
            Map.entry(Section47Enquiry.class, List.of(Topic.DISCUSSION)),
            Map.entry(CaseConference.class, List.of(Topic.CONFERENCE)),
            Map.entry(PoliceProtection.class, List.of(Topic.POLICE_PROTECTION)),
            Map.entry(EmergencyProtectionOrder.class, List.of(Topic.POLICE_PROTECTION)),
            Map.entry(DomesticAbuseAssessment.class, List.of(Topic.DOMESTIC_ABUSE)),
            Map.entry(RiskConference.class, List.of(Topic.DOMESTIC_ABUSE)),
            Map.entry(SuspectRelease.class, List.of(Topic.RELEASE)),
            Map.entry(DisruptionMeasure.class, List.of(Topic.DISRUPTION)),
            Map.entry(OffenderVisit.class, List.of(Topic.OFFENDER)));

    private final CaseFile file;
    private final Assessment assessment;
    private final Policy policy;
    private final Set<Topic> found = EnumSet.noneOf(Topic.class);

    private CaseTopics(CaseFile file, Assessment assessment, Policy policy) {
        this.file = file;
        this.assessment = assessment;
        this.policy = policy;
    }

    static Set<Topic> of(CaseFile file, Assessment assessment, Policy policy) {
        CaseTopics topics = new CaseTopics(file, assessment, policy);
        topics.addGraded();
        topics.addEpisodes();
        topics.addCare();
        topics.file.facts().flatMap(CaseTopics::of).forEach(topics.found::add);
        topics.addNamed();
        return topics.found;
    }

    private void addGraded() {
        assessment.grades().forEach(grade -> found.add(topic(grade.domain())));
    }

    private static Topic topic(RiskDomain domain) {
        return switch (domain) {
            case MISSING -> Topic.MISSING;
            case SEXUAL_EXPLOITATION -> Topic.SEXUAL_EXPLOITATION;
            case CRIMINAL_EXPLOITATION -> Topic.CRIMINAL_EXPLOITATION;
            case OTHER_ABUSE_AND_NEGLECT -> Topic.ABUSE_AND_NEGLECT;
        };
    }

    private void addEpisodes() {
        CaseMeasures.of(file, policy).facts().stream()
                .filter(Episode.class::isInstance)
                .map(Episode.class::cast)
                .filter(Episode::latest)
                .flatMap(CaseTopics::ofEpisode)
                .forEach(found::add);
    }

    /** Whether the child is back, or still away and nobody knows where. */
    private static Stream<Topic> ofEpisode(Episode episode) {
        if (episode.located().isYes()) {
            return Stream.of(Topic.RETURNED);
        }
        return episode.whereaboutsKnown().isYes() ? Stream.empty() : Stream.of(Topic.MISSING);
    }

    private void addCare() {
        if (file.child().care().isLookedAfter()
                || file.child().placedOutOfArea().isYes()) {
            found.add(Topic.IN_CARE);
        }
    }

    private static Stream<Topic> of(Fact fact) {
        Stream<Topic> ofKind = OF_KIND.getOrDefault(fact.getClass(), List.of()).stream();
        if (fact instanceof AdultOfConcern adult) {
            return Stream.concat(ofKind, ofAdult(adult));
        }
        return fact instanceof Incident incident ? ofIncident(incident) : ofKind;
    }

    private static Stream<Topic> ofAdult(AdultOfConcern adult) {
        return Stream.of(
                        when(adult.suspectedOfHarm().isYes(), Topic.DISRUPTION),
                        when(adult.registeredSexOffender().isYes(), Topic.OFFENDER),
                        when(adult.scheduledConviction().isYes(), Topic.OFFENDER),
                        when(adult.holdsIndecentImages().isYes(), Topic.IMAGES_AND_ONLINE),
                        when(adult.isOnlineContact(), Topic.IMAGES_AND_ONLINE))
                .flatMap(Optional::stream);
    }

    private static Optional<Topic> when(boolean holds, Topic topic) {
        return holds ? Optional.of(topic) : Optional.empty();
    }

    private static Stream<Topic> ofIncident(Incident incident) {
        return switch (incident.kind()) {
            case CHILD_ARRESTED -> Stream.of(Topic.CHILD_AS_SUSPECT);
            case ONLINE_OFFENCE -> Stream.of(Topic.INVESTIGATION, Topic.IMAGES_AND_ONLINE);
            case SEXUAL_OFFENCE -> Stream.of(Topic.INVESTIGATION, Topic.MEDICAL);
            case ASSAULT_OR_INJURY -> Stream.of(Topic.INVESTIGATION, Topic.MEDICAL, Topic.ABUSE_AND_NEGLECT);
            case NEGLECT -> Stream.of(Topic.INVESTIGATION, Topic.ABUSE_AND_NEGLECT);
            case DOMESTIC_ABUSE -> Stream.of(Topic.INVESTIGATION, Topic.DOMESTIC_ABUSE);
            case DISCLOSURE, INTELLIGENCE, CONCERN_REPORTED, OTHER -> Stream.of(Topic.INVESTIGATION);
        };
    }

    /** What the policy names: signs that are answered yes, and required actions. */
    private void addNamed() {
        Set<String> signs = file.indicators().stream()
                .filter(indicator -> indicator.answer().isYes())
                .map(indicator -> policy.indicators().get(indicator.code()).code())
                .collect(Collectors.toSet());
        Set<String> actions =
                assessment.actions().stream().map(RequiredAction::code).collect(Collectors.toSet());
        for (TopicCodes codes : policy.judgement().topics()) {
            if (codes.signs().stream().anyMatch(signs::contains)
                    || codes.actions().stream().anyMatch(actions::contains)) {
                found.add(codes.topic());
            }
        }
    }
}
