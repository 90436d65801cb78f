package org.childrisk.facts;

import java.util.Objects;
import java.util.Optional;

/**
 * Another child whom the same danger may touch (PROC-STRAT-06, SUS-12).
 *
 * @param id reference of the child
 * @param age age in years, empty where not recorded
 * @param link how the child is linked
 * @param grade the grade that stands for this child now, empty where not known
 * @param riskAssessed has the risk to this child been assessed
 * @param source who supplied it and when, empty where not recorded
 */
public record OtherChild(
        String id,
        Optional<Integer> age,
        ChildLink link,
        Optional<Grade> grade,
        Answer riskAssessed,
        Optional<Source> source)
        implements Fact {

    public OtherChild {
        age = Given.orEmpty(age);
        link = Objects.requireNonNullElse(link, ChildLink.UNKNOWN);
        grade = Given.orEmpty(grade);
        riskAssessed = Answer.orUnknown(riskAssessed);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .that(
                        age.isEmpty() || (age.get() >= 0 && age.get() < 18),
                        "age",
                        String.valueOf(age.orElse(0)),
                        "is not a child's age",
                        "Maybe this person is an adult: then use adults.")
                .done();
    }

    /** Missing at the same time and believed to be with the child. */
    public boolean isMissingTogether() {
        return link == ChildLink.MISSING_TOGETHER;
    }

    /** A suspect can reach this child: at home, at school or a club, at work or online (SUS-12). */
    public boolean isWithinReachOfSuspect() {
        return link == ChildLink.SUSPECT_HOUSEHOLD
                || link == ChildLink.SUSPECT_SCHOOL_OR_CLUB
                || link == ChildLink.SUSPECT_WORK
                || link == ChildLink.SUSPECT_ONLINE_CONTACT;
    }

    /** Said to have been harmed too (PROC-STRAT-06, SUS-22). */
    public boolean isAllegedVictim() {
        return link == ChildLink.ALLEGED_OTHER_VICTIM;
    }

    /** Lives in the same home, as a brother, a sister or otherwise (PROC-ICPC-08). */
    public boolean isInTheHousehold() {
        return link == ChildLink.SIBLING || link == ChildLink.SAME_HOUSEHOLD;
    }

    /** The age is known, and is below this. */
    public boolean youngerThan(int years) {
        return age.filter(known -> known < years).isPresent();
    }

    /** The grade that stands for this child is known. */
    public boolean isGraded() {
        return grade.isPresent();
    }

    /** The grade that stands for this child. Ask {@link #isGraded()} first. */
    public Grade gradeNow() {
        return grade.orElseThrow();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "OtherChild[" + ref() + "]";
    }
}
