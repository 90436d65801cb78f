package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;

/**
 * A grade on the record beside the one that stood before it.
 *
 * @param told the grade as recorded
 * @param before the one before it in the same domain, empty for the first
 * @param episodeBegan when the latest missing episode was reported, empty where there is none or nobody says
 */
public record GradeChange(RecordedGrade told, Optional<RecordedGrade> before, Optional<Instant> episodeBegan)
        implements Measure {

    static List<GradeChange> of(Optional<Instant> episodeBegan, List<RecordedGrade> inOrder) {
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new GradeChange(
                        inOrder.get(i), i == 0 ? Optional.empty() : Optional.of(inOrder.get(i - 1)), episodeBegan))
                .toList();
    }

    /** It is lower than the one before; where the times do not tell which came first, nobody can say so. */
    public boolean isLowered() {
        return before.filter(it -> told.onTodaysScale().isBelow(it.onTodaysScale()) && isLater(it))
                .isPresent();
    }

    /** Set later, and for the same episode: a new episode is graded anew. */
    private boolean isLater(RecordedGrade other) {
        return told.at().isPresent()
                && other.at().filter(at -> at.isBefore(told.at().get())).isPresent()
                && (told.domain() != RiskDomain.MISSING || !isOfThisEpisode() || isOfThisEpisode(other));
    }

    /** It is a grade of the latest missing episode: set since that was reported, or nobody says when. */
    public boolean isOfThisEpisode() {
        return isOfThisEpisode(told);
    }

    private boolean isOfThisEpisode(RecordedGrade grade) {
        return grade.domain() == RiskDomain.MISSING
                && (grade.at().isEmpty()
                        || episodeBegan.filter(grade.at().get()::isBefore).isEmpty());
    }

    /** The grade on the scale of today. */
    public Grade grade() {
        return told.onTodaysScale();
    }

    /** The record says absent. */
    public boolean isAbsent() {
        return told.grade() == GradeOnRecord.ABSENT;
    }

    /** The record says no apparent risk. */
    public boolean isNoApparentRisk() {
        return told.grade() == GradeOnRecord.NO_APPARENT_RISK;
    }

    public Answer newFact() {
        return told.newFact();
    }

    public Answer namedDecisionMaker() {
        return told.namedDecisionMaker();
    }

    public Answer reasonRecorded() {
        return told.reasonRecorded();
    }

    @Override
    public Optional<Instant> knownAt() {
        return told.at();
    }

    @Override
    public String ref() {
        return told.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(told)
                + before.map(it -> "; before it " + it.grade().words()).orElse("");
    }

    @Override
    public Optional<Source> source() {
        return told.source();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "GradeChange";
    }
}
