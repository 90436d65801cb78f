package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.policy.IndicatorKind;

/** An indicator with what the catalogue says of it; stated in the case file, or concluded by a rule. */
public final class Sign implements Measure {

    private final IndicatorKind kind;
    private final Answer answer;
    private final String about;
    private final Optional<Instant> knownAt;
    private final Optional<Instant> happenedAt;
    private final Optional<Source> source;
    private final boolean concluded;

    Sign(IndicatorKind kind, Indicator told, String about) {
        this(
                kind,
                told.answer(),
                about,
                told.source().flatMap(Source::at),
                told.observedAt().or(() -> told.source().flatMap(Source::at)),
                told.source(),
                false);
    }

    private Sign(
            IndicatorKind kind,
            Answer answer,
            String about,
            Optional<Instant> knownAt,
            Optional<Instant> happenedAt,
            Optional<Source> source,
            boolean concluded) {
        this.kind = kind;
        this.answer = answer;
        this.about = about;
        this.knownAt = knownAt;
        this.happenedAt = happenedAt;
        this.source = source;
        this.concluded = concluded;
    }

    /** A sign that a rule concludes from another fact. */
    public static Sign concluded(IndicatorKind kind, String about, Optional<Instant> knownAt) {
        return new Sign(kind, Answer.YES, about, knownAt, knownAt, Optional.empty(), true);
    }

    /** The catalogue code; text, so that the engine finds it by hashing. */
    public String code() {
        return kind.code();
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

    /** Bears on sexual or criminal exploitation. */
    public boolean isExploitation() {
        return kind.domains().contains(RiskDomain.SEXUAL_EXPLOITATION)
                || kind.domains().contains(RiskDomain.CRIMINAL_EXPLOITATION);
    }

    public List<RiskDomain> domains() {
        return kind.domains();
    }

    @Override
    public Optional<Instant> knownAt() {
        return knownAt;
    }

    /** When it happened or was seen, else when police learned of it, empty where neither is recorded. */
    public Optional<Instant> happenedAt() {
        return happenedAt;
    }

    /** The reference of what it concerns, empty text where it concerns the child as such. */
    public String about() {
        return about;
    }

    /** It names no episode, incident or adult. */
    public boolean isAboutTheChildAsSuch() {
        return about.isEmpty();
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
        return what + (about.isEmpty() ? "" : " (" + about + ")");
    }

    @Override
    public Optional<Source> source() {
        return source;
    }
}
