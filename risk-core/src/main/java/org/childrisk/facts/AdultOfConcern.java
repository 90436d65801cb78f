package org.childrisk.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An adult who is suspected of harming the child, or who may be a danger to children. No name, only a reference.
 *
 * @param id reference of the adult
 * @param age age in years, empty where not recorded
 * @param relation how the adult came to be near the child
 * @param suspectedOfHarm is the adult suspected of harming or exploiting this child
 * @param identified do police know who it is
 * @param identifiedAt when police knew, empty where not recorded
 * @param accessToOtherChildren at home, in the family, at work or online (SUS-12)
 * @param worksWithChildren works or volunteers with children (PROC-LADO-01)
 * @param registeredSexOffender registered sex offender
 * @param holdsIndecentImages known or suspected to hold indecent images of children (ONL-14)
 * @param scheduledConviction convicted of, or cautioned for, an offence of Schedule 3 or 5 (SUS-07)
 * @param sexualHistory a history of sexual offending, images included, convicted or not (SUS-13)
 * @param violentHistory a history of violent offending, convicted or not (SUS-13)
 * @param livesWithChild lives in a household with this child (SUS-13, SUS-20)
 * @param nearKnownPlaces lives or is known near places to which the child goes (SUS-21)
 * @param stillInContact still in contact with the child
 * @param onlineGrade force grade for online abuse
 * @param linkedWith other adults in this file who are linked with this one (CSE-DEF-08)
 * @param arrestedAt when arrested, empty where not recorded
 * @param interviewedAt when interviewed under caution, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record AdultOfConcern(
        String id,
        Optional<Integer> age,
        AdultRelation relation,
        Answer suspectedOfHarm,
        Answer identified,
        Optional<Instant> identifiedAt,
        Answer accessToOtherChildren,
        Answer worksWithChildren,
        Answer registeredSexOffender,
        Answer holdsIndecentImages,
        Answer scheduledConviction,
        Answer sexualHistory,
        Answer violentHistory,
        Answer livesWithChild,
        Answer nearKnownPlaces,
        Answer stillInContact,
        OnlineSuspectGrade onlineGrade,
        List<String> linkedWith,
        Optional<Instant> arrestedAt,
        Optional<Instant> interviewedAt,
        Optional<Source> source)
        implements Fact {

    public AdultOfConcern {
        age = Given.orEmpty(age);
        relation = Objects.requireNonNullElse(relation, AdultRelation.UNKNOWN);
        suspectedOfHarm = Answer.orUnknown(suspectedOfHarm);
        identified = Answer.orUnknown(identified);
        identifiedAt = Given.orEmpty(identifiedAt);
        accessToOtherChildren = Answer.orUnknown(accessToOtherChildren);
        worksWithChildren = Answer.orUnknown(worksWithChildren);
        registeredSexOffender = Answer.orUnknown(registeredSexOffender);
        holdsIndecentImages = Answer.orUnknown(holdsIndecentImages);
        scheduledConviction = Answer.orUnknown(scheduledConviction);
        sexualHistory = Answer.orUnknown(sexualHistory);
        violentHistory = Answer.orUnknown(violentHistory);
        livesWithChild = Answer.orUnknown(livesWithChild);
        nearKnownPlaces = Answer.orUnknown(nearKnownPlaces);
        stillInContact = Answer.orUnknown(stillInContact);
        onlineGrade = Objects.requireNonNullElse(onlineGrade, OnlineSuspectGrade.UNGRADED);
        linkedWith = Given.orNone(linkedWith);
        arrestedAt = Given.orEmpty(arrestedAt);
        interviewedAt = Given.orEmpty(interviewedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .that(
                        age.isEmpty() || (age.get() >= 18 && age.get() <= 120),
                        "age",
                        String.valueOf(age.orElse(0)),
                        "is not an adult's age",
                        "Maybe this person is a child: then use otherChildren.")
                .done();
    }

    /** When police learned of the adult: when the fact was supplied, else when they knew who it is. */
    public Optional<Instant> knownAt() {
        return source.flatMap(Source::at).or(() -> identifiedAt);
    }

    /** When police knew who the adult is; of one who is identified without a date, when they knew of the adult. */
    public Optional<Instant> identifiedSince() {
        return identifiedAt.or(this::knownAt);
    }

    /** Suspected of an offence against children: of harming this child, or of holding indecent images (PROC-BAIL-04, ONL-14). */
    public boolean isSuspectedOfChildOffence() {
        return suspectedOfHarm.isYes() || holdsIndecentImages.isYes();
    }

    /** Suspected of harming the child, and near the child by profession (PROC-LADO-01). */
    public boolean isSuspectedProfessional() {
        return suspectedOfHarm.isYes() && relation == AdultRelation.PROFESSIONAL;
    }

    /** Described as a partner of the child, whatever the adult is. */
    public boolean isDescribedAsPartner() {
        return relation == AdultRelation.DESCRIBED_AS_PARTNER_OF_CHILD;
    }

    /** The child is in this adult's hands, by family or by office (CON-08). */
    public boolean isEntrustedWithTheChild() {
        return relation == AdultRelation.PROFESSIONAL
                || relation == AdultRelation.PARENT
                || relation == AdultRelation.PARTNER_OF_PARENT;
    }

    /** When police first arrested or interviewed the adult, empty where neither is on record. */
    public Optional<Instant> dealtWithAt() {
        return Stream.concat(arrestedAt.stream(), interviewedAt.stream()).min(Comparator.naturalOrder());
    }

    /** Neither an arrest nor an interview is on record. */
    public boolean isNotDealtWith() {
        return dealtWithAt().isEmpty();
    }

    /** An interview under caution is on record, held or planned. */
    public boolean isInterviewSet() {
        return interviewedAt.isPresent();
    }

    /** Whom a notice not to associate with the child can name: not a parent, and not somebody met only online (SUS-05). */
    public boolean isNearTheChild() {
        return relation != AdultRelation.PARENT && !isOnlineContact();
    }

    /** Met the child online. */
    public boolean isOnlineContact() {
        return relation == AdultRelation.ONLINE_CONTACT;
    }

    /** This adult, or the other, is on record as linked with the other one (CSE-DEF-08). */
    public boolean linkedTo(AdultOfConcern other) {
        return !id.equals(other.id) && (linkedWith.contains(other.id) || other.linkedWith.contains(id));
    }

    public boolean isGradedVeryHighOnline() {
        return onlineGrade == OnlineSuspectGrade.VERY_HIGH;
    }

    public boolean isGradedHighOnline() {
        return onlineGrade == OnlineSuspectGrade.HIGH;
    }

    public boolean isGradedMediumOnline() {
        return onlineGrade == OnlineSuspectGrade.MEDIUM;
    }

    public boolean isGradedLowOnline() {
        return onlineGrade == OnlineSuspectGrade.LOW;
    }

    /** Graded by the force, and lower than very high. */
    public boolean isGradedBelowVeryHighOnline() {
        return isGradedHighOnline() || isGradedMediumOnline() || isGradedLowOnline();
    }

    /** Can reach this child or others: at home, at work or otherwise, or has the child in hand (SUS-12, ONL-14). */
    public boolean isAbleToReachChildren() {
        return accessToOtherChildren.isYes()
                || livesWithChild.isYes()
                || worksWithChildren.isYes()
                || stillInContact.isYes()
                || isEntrustedWithTheChild();
    }

    /** Nobody recorded how old the adult is. */
    public boolean isOfUnknownAge() {
        return age.isEmpty();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "AdultOfConcern[" + ref() + "]";
    }
}
