package org.childrisk.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Birthday;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.Child;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.PlanStatus;
import org.childrisk.facts.Source;
import org.childrisk.facts.StatedAge;

/**
 * The child as of the moment of the assessment. Where only an age was stated, the youngest that the child can be counts,
 * because youth only ever raises a grade.
 */
public final class ChildNow implements Measure {

    /** What the indicator UNDER_13 says where no age is on record. */
    private static final int YEARS_OF_UNDER_13 = 13;

    private final Child child;
    private final AsOf asOf;
    private final LocalDate told;
    private final int statedYears;
    private final LocalDate statedOn;
    private final Optional<LocalDate> latestBirth;
    private final Answer inCare;
    private final Answer learningDisability;
    private final Answer placedOutOfArea;
    private final boolean onProtectionPlan;
    private final Answer under13Stated;

    /**
     * Measures the child.
     *
     * @param livesInCare the child is missing from a children's home or a foster carer, which says so where nothing else does
     */
    ChildNow(Child child, boolean livesInCare, LocalDate told, AsOf asOf, StatedSigns signs) {
        this.child = child;
        this.asOf = asOf;
        this.told = told;
        this.statedYears = child.statedAge().map(StatedAge::years).orElse(0);
        this.statedOn = child.statedAge().flatMap(StatedAge::on).orElse(told);
        this.latestBirth = child.born().or(() -> child.statedAge().map(age -> statedOn.minusYears(age.years())));
        Answer statedInCare = inCare(child.care(), signs.answer("IN_CARE"));
        this.inCare = statedInCare.isUnknown() && livesInCare ? Answer.YES : statedInCare;
        this.learningDisability = either(child.learningDisability(), signs.answer("LEARNING_DISABILITY"));
        Answer statedOutOfArea = either(child.placedOutOfArea(), signs.answer("PLACED_OUT_OF_AREA"));
        this.placedOutOfArea = statedOutOfArea.isUnknown() && hasTwoAuthorities(child) ? Answer.YES : statedOutOfArea;
        this.onProtectionPlan = signs.answer("CHILD_PROTECTION_PLAN").isYes()
                || child.plan() == PlanStatus.CHILD_PROTECTION
                || child.plan() == PlanStatus.CARE_AND_SUPPORT_PROTECTION;
        this.under13Stated = signs.answer("UNDER_13");
    }

    /** YES if either says so; else whatever one of them knows. */
    private static Answer either(Answer one, Answer other) {
        if (one.isYes() || other.isYes()) {
            return Answer.YES;
        }
        return one.isUnknown() ? other : one;
    }

    private static boolean hasTwoAuthorities(Child child) {
        return child.responsibleAuthority().isPresent()
                && child.hostAuthority().isPresent()
                && !child.responsibleAuthority().equals(child.hostAuthority());
    }

    private static Answer inCare(CareStatus care, Answer stated) {
        if (care.isLookedAfter()) {
            return Answer.YES;
        }
        return care == CareStatus.NOT_LOOKED_AFTER && stated.isUnknown() ? Answer.NO : stated;
    }

    /** The answer to a question about the child, which the child's own facts may hold. */
    Answer answer(String code, StatedSigns signs) {
        return switch (code) {
            case "IN_CARE" -> inCare;
            case "LEARNING_DISABILITY" -> learningDisability;
            case "PLACED_OUT_OF_AREA" -> placedOutOfArea;
            case "UNDER_13" -> latestBirth.isEmpty() ? under13Stated : Answer.NO;
            default -> signs.given(code);
        };
    }

    /** Younger than so many years now. An age that nobody knows is asked for; it is not taken for any. */
    public boolean under(int years) {
        if (latestBirth.isEmpty()) {
            return under13Stated.isYes() && years >= YEARS_OF_UNDER_13;
        }
        return !asOf.hasReached(birthday(latestBirth.get(), years));
    }

    /**
     * So many years old or older when something happened, as far as anybody knows: an age that is not on record may be
     * any. Where nobody knows when it happened, now.
     */
    public boolean wasMaybeAged(int years, Optional<Instant> when) {
        return !wasUnder(years, when);
    }

    /** Younger than so many years, as far as anybody knows: an age that is not on record may be any. */
    public boolean maybeUnder(int years) {
        return latestBirth.isEmpty() || under(years);
    }

    /** Taught at home by the parents' choice. */
    public Answer homeEducated() {
        return child.homeEducated();
    }

    /**
     * Younger than so many years when something happened, so that no birthday undoes it; where nobody knows when that
     * was, younger now. A stated age counts back in whole years: somebody said to be 13 today was 13 yesterday.
     */
    public boolean wasUnder(int years, Optional<Instant> when) {
        if (latestBirth.isEmpty() || when.isEmpty()) {
            return under(years);
        }
        if (child.born().isPresent()) {
            return when.get().isBefore(birthday(child.born().get(), years));
        }
        LocalDate day = when.get().atZone(asOf.zone()).toLocalDate();
        return statedYears + ChronoUnit.YEARS.between(statedOn, day) < years;
    }

    /**
     * Younger by so many years or more than an adult when police were told of the adult, so that no birthday of the child
     * undoes it. Ages that nobody knows say nothing.
     */
    public boolean youngerBy(int years, AdultOfConcern adult) {
        Instant when =
                adult.knownAt().orElseGet(() -> told.atStartOfDay(asOf.zone()).toInstant());
        return adult.age()
                .filter(age -> wasUnder(age - years + 1, Optional.of(when)))
                .isPresent();
    }

    /** Had certainly reached this age at a known moment, the youngest that the child can be. */
    public boolean wasAtLeast(int years, Optional<Instant> when) {
        return latestBirth
                .filter(born ->
                        when.filter(it -> !it.isBefore(birthday(born, years))).isPresent())
                .isPresent();
    }

    /** Has certainly reached this age, the youngest that the child can be. */
    public boolean atLeast(int years) {
        return latestBirth
                .filter(born -> asOf.hasReached(birthday(born, years)))
                .isPresent();
    }

    /** Under a full care order (SUS-03). */
    public boolean isUnderCareOrder() {
        return child.care().isCareOrder();
    }

    /** The record says that no care order was made (SUS-04). */
    public boolean isWithoutCareOrder() {
        return child.care().isWithoutCareOrder();
    }

    private Instant birthday(LocalDate birth, int years) {
        return Birthday.of(birth, years).atStartOfDay(asOf.zone()).toInstant();
    }

    /** Looked after by a local authority. */
    public Answer inCare() {
        return inCare;
    }

    /** Learning disability or communication need. */
    public Answer learningDisability() {
        return learningDisability;
    }

    /** Placed by an authority other than the one where the child lives now. */
    public Answer placedOutOfArea() {
        return placedOutOfArea;
    }

    /** On a child protection plan; in Wales on the child protection register. */
    public boolean isOnProtectionPlan() {
        return onProtectionPlan;
    }

    /** The carers hold a current form about the child, ready for police. */
    public Answer carerFormHeld() {
        return child.carerFormHeld();
    }

    @Override
    public String ref() {
        return child.ref();
    }

    @Override
    public String say(FactWords words) {
        String age = latestBirth
                .map(born -> "aged " + Period.between(born, asOf.today()).getYears())
                .orElse("age not on record");
        return "child " + child.ref() + ": " + age
                + (inCare.isYes() ? ", looked after" : "")
                + (placedOutOfArea.isYes() ? ", placed out of area" : "")
                + (onProtectionPlan ? ", on a child protection plan" : "")
                + (child.carerFormHeld().isNo() ? ", the carers hold no current form for police" : "")
                + (learningDisability.isYes() ? ", learning disability or communication need" : "");
    }

    @Override
    public Optional<Source> source() {
        return child.source();
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof ChildNow it
                && child.equals(it.child)
                && inCare == it.inCare
                && learningDisability == it.learningDisability
                && placedOutOfArea == it.placedOutOfArea
                && onProtectionPlan == it.onProtectionPlan
                && under13Stated == it.under13Stated
                && told.equals(it.told)
                && asOf == it.asOf;
    }
}
