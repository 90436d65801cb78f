package org.childrisk.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
