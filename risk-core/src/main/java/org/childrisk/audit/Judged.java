package org.childrisk.audit;

import org.childrisk.assessment.CaseAudit;

/**
 * How many files were judged how. What could not be judged is never counted as good.
 *
 * @param good judged good
 * @param requiresImprovement judged to require improvement
 * @param inadequate judged inadequate
 * @param notYetKnown nothing wrong found, but no duty has been done yet or the record does not say enough
 * @param incomplete a rule could not be evaluated, whatever the rest came to
 * @param notJudged could not be read or was refused
 */
public record Judged(
        long good, long requiresImprovement, long inadequate, long notYetKnown, long incomplete, long notJudged) {

    static final Judged NONE = new Judged(0, 0, 0, 0, 0, 0);
    static final Judged ONE_NOT_JUDGED = new Judged(0, 0, 0, 0, 0, 1);

    public Judged {
        if (Math.min(Math.min(good, requiresImprovement), Math.min(inadequate, notYetKnown)) < 0
                || Math.min(incomplete, notJudged) < 0) {
            throw new IllegalArgumentException("A count is below nought. Maybe the file was changed by hand.");
        }
    }

    static Judged of(CaseAudit audit) {
        if (!audit.complete()) {
            return new Judged(0, 0, 0, 0, 1, 0);
        }
        return switch (audit.judgement()) {
            case GOOD -> new Judged(1, 0, 0, 0, 0, 0);
            case REQUIRES_IMPROVEMENT -> new Judged(0, 1, 0, 0, 0, 0);
            case INADEQUATE -> new Judged(0, 0, 1, 0, 0, 0);
            case NOT_YET_KNOWN -> new Judged(0, 0, 0, 1, 0, 0);
        };
    }

    Judged plus(Judged other) {
        return new Judged(
                good + other.good,
                requiresImprovement + other.requiresImprovement,
                inadequate + other.inadequate,
                notYetKnown + other.notYetKnown,
                incomplete + other.incomplete,
                notJudged + other.notJudged);
    }

    /** How many have a judgement on the scale. */
    public long onTheScale() {
        return good + requiresImprovement + inadequate;
    }

    /** How many went through every rule. */
    public long complete() {
        return onTheScale() + notYetKnown;
    }

    /** How many files there were. */
    public long files() {
        return complete() + incomplete + notJudged;
    }

    /** The share of good among those with a judgement on the scale. */
    public Share goodOfJudged() {
        return new Share(good, onTheScale());
    }

    /** The share of good among all files, as if every file without a judgement were not good. */
    public Share goodOfAll() {
        return new Share(good, files());
    }

    /** The share of inadequate among those with a judgement on the scale. */
    public Share inadequateOfJudged() {
        return new Share(inadequate, onTheScale());
    }
}
