package org.childrisk.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The child whom the case is about. There is no field for a name. Ethnicity, sex and school are kept only because their
 * absence from a record is itself counted (PROC-REF-09); they never change a result.
 *
 * @param id the host's reference for the child, never a name
 * @param born birth date, empty where not known
 * @param statedAge the age as somebody gave it, used where {@code born} is empty
 * @param care whether and on what basis the child is looked after
 * @param plan the plan that social care holds
 * @param placedOutOfArea placed by an authority other than the one where the child lives now
 * @param learningDisability learning disability or communication need (CON-09)
 * @param carerFormHeld do the carers of a looked-after child hold a current form about the child, ready for police: the
 *     Philomena form, in Wales the Child Information Form (MISS-PROT-01, MISS-DFE-13)
 * @param homeEducated changes who is told after domestic abuse (PROC-ENC-05)
 * @param ethnicity as self-described; never changes a result
 * @param sex as recorded; never changes a result
 * @param school reference of the school
 * @param responsibleAuthority local authority that looks after the child
 * @param hostAuthority local authority where the child lives or was found (PROC-LAC-02)
 * @param source who supplied it and when, empty where not recorded
 */
public record Child(
        String id,
        Optional<LocalDate> born,
        Optional<StatedAge> statedAge,
        CareStatus care,
        PlanStatus plan,
        Answer placedOutOfArea,
        Answer learningDisability,
        Answer carerFormHeld,
        Answer homeEducated,
        Optional<String> ethnicity,
        Optional<String> sex,
        Optional<String> school,
        Optional<String> responsibleAuthority,
        Optional<String> hostAuthority,
        Optional<Source> source)
        implements Fact {

    public Child {
        born = Given.orEmpty(born);
        statedAge = Given.orEmpty(statedAge);
        care = Objects.requireNonNullElse(care, CareStatus.UNKNOWN);
        plan = Objects.requireNonNullElse(plan, PlanStatus.UNKNOWN);
        placedOutOfArea = Answer.orUnknown(placedOutOfArea);
        learningDisability = Answer.orUnknown(learningDisability);
        carerFormHeld = Answer.orUnknown(carerFormHeld);
        homeEducated = Answer.orUnknown(homeEducated);
        ethnicity = Given.orEmpty(ethnicity);
        sex = Given.orEmpty(sex);
        school = Given.orEmpty(school);
        responsibleAuthority = Given.orEmpty(responsibleAuthority);
        hostAuthority = Given.orEmpty(hostAuthority);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .that(
                        born.isEmpty() || statedAge.isEmpty(),
                        "statedAge",
                        "both born and statedAge",
                        "stands beside a birth date",
                        "Maybe leave it out: the birth date is enough.")
                .done();
    }

    /** A child of whom only the age on the day of the assessment is known. */
    public static Child aged(String id, int years) {
        return new Child(
                id,
                Optional.empty(),
                Optional.of(new StatedAge(years, Optional.empty())),
                CareStatus.UNKNOWN,
                PlanStatus.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same child, a stated age without a day being that on the given one. */
    public Child withStatedAgeOn(LocalDate day) {
        return new Child(
                id,
                born,
                statedAge.map(age -> new StatedAge(age.years(), age.on().or(() -> Optional.of(day)))),
                care,
                plan,
                placedOutOfArea,
                learningDisability,
                carerFormHeld,
                homeEducated,
                ethnicity,
                sex,
                school,
                responsibleAuthority,
                hostAuthority,
                source);
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Child[" + ref() + "]";
    }
}
