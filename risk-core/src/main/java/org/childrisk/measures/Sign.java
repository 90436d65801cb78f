package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Detention;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.IndicatorStrength;

/** An indicator with what the catalogue says of it; stated in the case file, or concluded by a rule. */
public final class Sign implements Measure {

    /** The sign that concerns the open episode where it names none. */
    static final String OF_AN_EPISODE = "MISSING_NOW";

    private final IndicatorKind kind;
    private final Answer answer;
    private final Subject subject;
    private final Optional<Instant> knownAt;
    private final Optional<Instant> happenedAt;
    private final Optional<Source> source;
    private final Optional<Measure> concludedFrom;
    private final boolean concluded;

    Sign(IndicatorKind kind, Indicator told, Subject subject) {
        this(
                kind,
                told.answer(),
                subject,
                told.source().flatMap(Source::at),
                told.observedAt().or(subject::happenedAt).or(() -> told.source().flatMap(Source::at)),
                told.source(),
                Optional.empty(),
                false);
    }

    private Sign(
            IndicatorKind kind,
            Answer answer,
            Subject subject,
            Optional<Instant> knownAt,
            Optional<Instant> happenedAt,
            Optional<Source> source,
            Optional<Measure> concludedFrom,
            boolean concluded) {
        this.kind = kind;
        this.answer = answer;
        this.subject = subject;
        this.knownAt = knownAt;
        this.happenedAt = happenedAt;
        this.source = source;
        this.concludedFrom = concludedFrom;
        this.concluded = concluded;
    }

    /** The same sign with another answer. */
    Sign answered(Answer otherwise) {
        return new Sign(kind, otherwise, subject, knownAt, happenedAt, source, concludedFrom, concluded);
    }

    /** A sign that a rule concludes from what was measured. From another sign, it is about the same person or event as that. */
    public static Sign concluded(IndicatorKind kind, Measure from) {
        return new Sign(
                kind,
                Answer.YES,
                Subject.of(from),
                from.knownAt(),
                from instanceof Sign sign ? sign.happenedAt() : from.knownAt(),
                Optional.empty(),
                Optional.of(from),
                true);
    }

    /** A sign that a rule concludes from a fact of the case file; it concerns that fact. */
    public static Sign concluded(IndicatorKind kind, Fact from) {
        Optional<Instant> knownAt = knownAt(from);
        return new Sign(kind, Answer.YES, Subject.of(from), knownAt, knownAt, Optional.empty(), Optional.empty(), true);
    }

    /** When police learned of a fact; of what they did themselves, when they did it. */
    private static Optional<Instant> knownAt(Fact fact) {
        Optional<Instant> told = fact.source().flatMap(Source::at);
        if (fact instanceof AdultOfConcern adult) {
            return adult.knownAt();
        }
        if (fact instanceof Incident incident) {
            return told.or(incident::reportedAt);
        }
        return fact instanceof Detention detention ? detention.authorisedAt().or(() -> told) : told;
    }

    /** The catalogue code; text, so that the engine finds it by hashing. */
    public String code() {
        return kind.code();
    }

    /** It is not the sign of this code. */
    public boolean otherThan(String code) {
        return !code().equals(code);
    }

    /** The strength as text, so that the engine finds it by hashing. */
    public String strength() {
        return kind.strength().name();
    }

    /** Somebody answered YES. */
    public boolean isPresent() {
        return answer.isYes();
    }

    public Answer answer() {
        return answer;
    }

    public List<RiskDomain> domains() {
        return kind.domains();
    }

    /** It bears on sexual exploitation, perhaps beside other domains. */
    public boolean isOfSexualExploitation() {
        return kind.domains().contains(RiskDomain.SEXUAL_EXPLOITATION);
    }

    /** The other sign bears on both kinds of exploitation, or on the same as this one. */
    public boolean supportedBy(Sign other) {
        boolean both = other.isOfSexualExploitation() && other.isOfCriminalExploitation();
        boolean same = other.isOfSexualExploitation() == isOfSexualExploitation()
                && other.isOfCriminalExploitation() == isOfCriminalExploitation();
        return both || same;
    }

    /** It bears on sexual exploitation and not on criminal exploitation: it tells which flag a crime needs (REC-03). */
    public boolean isOfSexualExploitationAlone() {
        return isOfSexualExploitation() && !isOfCriminalExploitation();
    }

    /** It bears on criminal exploitation and not on sexual exploitation. */
    public boolean isOfCriminalExploitationAlone() {
        return isOfCriminalExploitation() && !isOfSexualExploitation();
    }

    /** It bears on criminal exploitation, perhaps beside other domains. */
    public boolean isOfCriminalExploitation() {
        return kind.domains().contains(RiskDomain.CRIMINAL_EXPLOITATION);
    }

    @Override
    public Optional<Instant> knownAt() {
        return knownAt;
    }

    @Override
    public Optional<Instant> beganAt() {
        return concludedFrom.map(Measure::beganAt).orElse(knownAt);
    }

    @Override
    public Answer over() {
        return concludedFrom.map(Measure::over).orElse(Answer.UNKNOWN);
    }

    @Override
    public Optional<Instant> endedAt() {
        return concludedFrom.flatMap(Measure::endedAt);
    }

    /** The state of a missing episode that is over: it grades nothing now. */
    public boolean isOfThePast() {
        return kind.strength() == IndicatorStrength.MISSING_STATE && domains().isEmpty();
    }

    /** Whether a missing episode is settled: the child found, and seen to be well (MISS-APP-01). */
    public Answer settled() {
        return isOfThePast() && isConcluded() ? Answer.YES : Answer.UNKNOWN;
    }

    /** When the child was found, of an episode that is settled; empty before. */
    public Optional<Instant> settledAt() {
        return isOfThePast() ? endedAt() : Optional.empty();
    }

    /** Identifiers in the guidance register for the sign itself. */
    public List<String> cites() {
        return kind.cites();
    }

    /** When it happened or was seen, else when police learned of it, empty where neither is recorded. */
    public Optional<Instant> happenedAt() {
        return happenedAt;
    }

    /** The reference of what it concerns, empty text where it concerns the child as such. */
    public String about() {
        return subject.ref();
    }

    Subject subject() {
        return subject;
    }

    /** It names no episode, incident or adult. */
    public boolean isAboutTheChildAsSuch() {
        return about().isEmpty();
    }

    /** It names no person: it is about the child as such, or about an event. */
    public boolean isNamingNobody() {
        return !subject.isPerson();
    }

    /** It is about this adult, or names nobody, so that it may be about any adult who is suspected. */
    public boolean mayConcern(AdultOfConcern adult) {
        return isNamingNobody() || about().equals(adult.id());
    }

    public boolean isConcluded() {
        return concluded;
    }

    @Override
    public String ref() {
        return kind.code();
    }

    @Override
    public String say(FactWords words) {
        return say();
    }

    /** What the sign says; it holds no moment, so no zone is needed. */
    public String say() {
        String what = answer.isYes() ? kind.meaning() : kind.code() + " " + (answer.isNo() ? "no" : "unknown");
        return what + (subject.isOnFile() ? " (" + about() + ")" : "");
    }

    @Override
    public Optional<Source> source() {
        return source;
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof Sign it
                && kind.equals(it.kind)
                && answer == it.answer
                && subject.equals(it.subject)
                && knownAt.equals(it.knownAt)
                && happenedAt.equals(it.happenedAt)
                && source.equals(it.source)
                && concluded == it.concluded;
    }
}
