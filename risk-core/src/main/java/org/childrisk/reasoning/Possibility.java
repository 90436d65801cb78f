package org.childrisk.reasoning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.policy.FoundOut;

/**
 * An answer that a case file might hold and does not.
 *
 * @param now the answer on record, UNKNOWN where there is none
 * @param to the other answer
 * @param ask how it is asked out loud
 * @param meaning what is true if a sign is there; empty text for an answer of another fact
 * @param foundOut how it is found out
 * @param changeable false for what belongs to the child for good
 */
record Possibility(AnswerOnRecord now, Answer to, String ask, String meaning, FoundOut foundOut, boolean changeable) {

    boolean isOpen() {
        return now.answer().isUnknown();
    }

    Change change() {
        return new Change(now.ref(), now.field(), now.answer(), to, says());
    }

    /** The other answer in plain words. */
    private String says() {
        return meaning.isEmpty()
                ? ask + " " + to.name().toLowerCase(Locale.ROOT) + " (" + now.ref() + ")"
                : '"' + meaning + (to.isYes() ? "\" is true" : "\" is untrue");
    }

    boolean isAboutTheSameAs(Possibility other) {
        return now.equals(other.now);
    }

    boolean isOfASign() {
        return now.field().equals(Indicator.ANSWER);
    }

    /** The sign as somebody would tell of it, empty where the answer is none of a sign. */
    Optional<Indicator> asSign(CaseFile file) {
        return isOfASign()
                ? Optional.of(Indicator.told(now.ref(), to, file.asOf().toInstant()))
                : Optional.empty();
    }

    /** The other answer, in its place. */
    AnswerOnRecord answer() {
        return new AnswerOnRecord(now.kind(), now.ref(), now.field(), to);
    }

    /** The case file with this answer, empty where the facts could not be true together then. */
    Optional<CaseFile> in(CaseFile file) {
        try {
            return Optional.of(file.answering(List.of(answer())));
        } catch (RefusedFacts e) {
            return Optional.empty();
        }
    }

    /** Where only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Possibility[" + now.field() + "]";
    }
}
