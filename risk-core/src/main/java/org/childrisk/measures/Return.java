package org.childrisk.measures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.PreventionInterview;
import org.childrisk.facts.ReturnHomeInterview;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/**
 * A child is back from a missing episode: what was done with the child since.
 *
 * @param told the episode
 * @param latest the child has not gone again
 * @param ofAMissingChild it is {@linkplain #isFromMissing from being missing}, or the child was missing by an earlier record
 * @param country whose procedures apply
 * @param supersededAt when the child was next found after going again, empty where that has not happened
 * @param number how many episodes there were up to this one, itself included
 * @param asOf the moment of the assessment
 * @param preventionInterviews those of this episode
 * @param returnInterviews those of this episode
 */
public record Return(
        MissingEpisode told,
        boolean latest,
        boolean ofAMissingChild,
        Country country,
        Optional<Instant> supersededAt,
        int number,
        AsOf asOf,
        List<PreventionInterview> preventionInterviews,
        List<ReturnHomeInterview> returnInterviews)
        implements Measure {

    /** Nobody knew where the child was, or the record says that the child was missing. */
    public boolean isFromMissing() {
        return EpisodesInOrder.isMissing(told);
    }

    public boolean isInEngland() {
        return country == Country.ENGLAND;
    }

    public boolean isInWales() {
        return country == Country.WALES;
    }

    public Answer wellbeingConfirmed() {
        return told.wellbeingConfirmed();
    }

    public Optional<Instant> locatedAt() {
        return told.locatedAt();
    }

    /** When a prevention interview was held face to face. */
    public Optional<Instant> interviewedFaceToFaceAt() {
        return interviewed(
                preventionInterviews.stream().filter(it -> it.faceToFace().isYes()));
    }

    /** A prevention interview was held face to face, perhaps at a time that nobody recorded. */
    public Answer interviewedFaceToFace() {
        return anyYes(preventionInterviews.stream().map(PreventionInterview::faceToFace));
    }

    /** When a prevention interview was held, in whatever way. */
    public Optional<Instant> interviewedAt() {
        return interviewed(preventionInterviews.stream());
    }

    private static Optional<Instant> interviewed(Stream<PreventionInterview> interviews) {
        return earliest(interviews.map(PreventionInterview::heldAt));
    }

    /** Every entry about a prevention interview says that none was held. */
    public boolean isNotInterviewed() {
        return !preventionInterviews.isEmpty()
                && preventionInterviews.stream()
                        .allMatch(it -> it.heldAt().isEmpty() && it.faceToFace().isNotYes());
    }

    /** The reason why no prevention interview was held is on record. */
    public Answer reasonNotInterviewed() {
        return anyYes(preventionInterviews.stream().map(PreventionInterview::reasonNotHeldRecorded));
    }

    /** When the return home interview was offered; an interview that was held had been offered. */
    public Optional<Instant> returnInterviewOfferedAt() {
        return earliest(returnInterviews.stream().map(it -> it.offeredAt().or(it::heldAt)));
    }

    public Optional<Instant> returnInterviewHeldAt() {
        return earliest(returnInterviews.stream().map(ReturnHomeInterview::heldAt));
    }

    /** The child was offered it and declined. */
    public Answer returnInterviewDeclined() {
        return anyYes(returnInterviews.stream().map(ReturnHomeInterview::declined));
    }

    private static Answer anyYes(Stream<Answer> answers) {
        return answers.anyMatch(Answer::isYes) ? Answer.YES : Answer.UNKNOWN;
    }

    private static Optional<Instant> earliest(Stream<Optional<Instant>> moments) {
        return moments.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** When the child came back. */
    @Override
    public Optional<Instant> knownAt() {
        return told.locatedAt();
    }

    /** The next return takes the place of this one. */
    @Override
    public Optional<Instant> endedAt() {
        return supersededAt;
    }

    /** The child came back less than this long ago, or nobody says when. */
    public boolean lately(Span span) {
        return told.locatedAt()
                .filter(found -> asOf.hasReached(span.after(found, asOf.calendar())))
                .isEmpty();
    }

    /** The child has gone again since. */
    public boolean isEarlier() {
        return !latest;
    }

    /** In an interview after this return the child told of harm, or of somebody who harms. */
    public Answer concernDisclosed() {
        return anyYes(Stream.concat(
                preventionInterviews.stream().map(PreventionInterview::concernDisclosed),
                returnInterviews.stream().map(ReturnHomeInterview::concernDisclosed)));
    }

    @Override
    public String ref() {
        return told.ref();
    }

    @Override
    public String say(FactWords words) {
        return "back: " + words.say(told);
    }

    @Override
    public Optional<Source> source() {
        return told.source();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Return";
    }
}
