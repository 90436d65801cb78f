package org.childrisk.measures;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Detention;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/**
 * How a child fared in police custody over time: the reviews of the detention and the visits to the cell.
 *
 * @param told the detention
 * @param stepsTaken what has been done
 * @param asOf the moment of the assessment
 */
public record Custody(Detention told, StepsTaken stepsTaken, AsOf asOf) implements Measure {

    /** The catalogue code of a review of the detention. */
    private static final String REVIEW = "PACE_REVIEW";

    /** The catalogue code of a visit that sees to food, drink, rest and health. */
    private static final String CARE = "CARE_IN_THE_CELL";

    public Answer underMentalHealthPower() {
        return told.underMentalHealthPower();
    }

    public Answer lastResortReason() {
        return told.lastResortReason();
    }

    public Answer bailGroundRecorded() {
        return told.bailGroundRecorded();
    }

    public Answer accommodationRequested() {
        return told.accommodationRequested();
    }

    public Optional<Instant> accommodationRequestedAt() {
        return told.accommodationRequestedAt();
    }

    public Answer transferred() {
        return told.transferred();
    }

    public Optional<Instant> transferredAt() {
        return told.transferredAt();
    }

    public Answer certificateIssued() {
        return told.certificateIssued();
    }

    public boolean isCertifiedForSeriousHarm() {
        return told.isCertifiedForSeriousHarm();
    }

    public Optional<Instant> certificateIssuedAt() {
        return told.certificateIssuedAt();
    }

    public Optional<Instant> courtAt() {
        return told.courtAt();
    }

    public Optional<Instant> leftAt() {
        return told.leftAt();
    }

    /**
     * Before charge, from when detention was authorised to the first review, between two reviews, or from the last until
     * charge or leaving, more than this went by. What is still to be done is a duty, and not counted here.
     */
    public boolean reviewsApart(Span span) {
        return apart(REVIEW, told.beforeChargeUntil(), span);
    }

    /** The same for visits to the cell, until the child left. */
    public boolean careApart(Span span) {
        return apart(CARE, told.leftAt(), span);
    }

    /**
     * In a cell at this hour of a night, by the wall clock: stated, or shown by the times on record. A night to come is
     * none, and where somebody says no only both times on record say otherwise.
     */
    public boolean heldAtNight(int hour) {
        return told.heldOvernight().isYes() || heldAtNightSince(told.authorisedAt(), hour);
    }

    /**
     * The same for a night after bail was refused, or where nobody knows when, after the charge; where neither time is on
     * record, what is stated counts.
     */
    public boolean heldAtNightAfterCharge(int hour) {
        Optional<Instant> start = refusedBailAt();
        return start.isEmpty() ? told.heldOvernight().isYes() : heldAtNightSince(start, hour);
    }

    private boolean heldAtNightSince(Optional<Instant> start, int hour) {
        boolean leftOnRecord = told.leftAt().isPresent();
        if (!leftOnRecord && (told.heldOvernight().isNo() || told.transferred().isYes())) {
            return false;
        }
        return start.map(from -> nextTime(hour, from)).filter(this::stillThere).isPresent();
    }

    /** The next time at which a clock at the station shows this hour. */
    private Instant nextTime(int hour, Instant from) {
        ZonedDateTime there = from.atZone(asOf.zone());
        ZonedDateTime sameDay = there.toLocalDate().atTime(hour, 0).atZone(asOf.zone());
        ZonedDateTime next = sameDay.isBefore(there)
                ? there.toLocalDate().plusDays(1).atTime(hour, 0).atZone(asOf.zone())
                : sameDay;
        return next.toInstant();
    }

    /** The moment has come, and the child had not left by then as far as the record says. */
    private boolean stillThere(Instant moment) {
        return told.leftAt().filter(left -> !left.isAfter(moment)).isEmpty() && asOf.hasReached(moment);
    }

    /** Bail was refused; or nobody says whether, and this long after the charge the child was still there. */
    public boolean refusedBail(Span span) {
        boolean movedSomeTime = told.transferred().isYes() && told.leftAt().isEmpty();
        boolean kept = told.chargedAt()
                .map(charge -> span.after(charge, asOf.calendar()))
                .filter(this::stillThere)
                .isPresent();
        return told.bailRefused().isYes() || (told.bailRefused().isUnknown() && kept && !movedSomeTime);
    }

    /** When bail was refused, or where nobody knows when, the charge; empty where neither is on record. */
    public Optional<Instant> refusedBailAt() {
        return told.bailRefusedAt().or(told::chargedAt);
    }

    private boolean apart(String action, Optional<Instant> until, Span span) {
        List<Instant> moments = Stream.of(
                        told.authorisedAt().stream(),
                        held(action, until).stream(),
                        told.authorisedAt().isEmpty()
                                ? Stream.<Instant>empty()
                                : until.filter(asOf::hasReached).stream())
                .flatMap(Function.identity())
                .toList();
        for (int i = 1; i < moments.size(); i++) {
            if (moments.get(i).isAfter(span.after(moments.get(i - 1), asOf.calendar()))) {
                return true;
            }
        }
        return false;
    }

    /** What was done after detention was authorised and before it ended. What is only planned has not been done. */
    private List<Instant> held(String action, Optional<Instant> until) {
        return stepsTaken.times(action, told.ref()).stream()
                .filter(at -> told.authorisedAt().filter(at::isBefore).isEmpty())
                .filter(at -> until.filter(at::isAfter).isEmpty())
                .filter(asOf::hasReached)
                .toList();
    }

    @Override
    public Optional<Instant> knownAt() {
        return told.authorisedAt();
    }

    @Override
    public Optional<Instant> endedAt() {
        return told.leftAt();
    }

    @Override
    public String ref() {
        return told.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(told) + "; reviews: " + moments(held(REVIEW, told.beforeChargeUntil()), words) + "; visits: "
                + moments(held(CARE, told.leftAt()), words);
    }

    private static String moments(List<Instant> moments, FactWords words) {
        String all = String.join(", ", moments.stream().map(words::moment).toList());
        return all.isEmpty() ? "none on record" : all;
    }

    @Override
    public Optional<Source> source() {
        return told.source();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Custody";
    }
}
