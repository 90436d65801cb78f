package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;

/**
 * Tries one case with other answers, as of its own moment. A case so large that trying every answer would keep somebody
 * waiting is tried in part, and says so.
 */
final class Trial {

    /** So many facts are evaluated over all trials of a case: far more than any but a case of hundreds of facts needs. */
    private static final long FACTS_AT_MOST = 200_000;

    private final CaseFile file;
    private final Rulebook rulebook;
    private final Policy policy;
    private final Tried asItIs;
    private long factsTried;
    private int untried;

    Trial(CaseFile file, Rulebook rulebook, Policy policy) {
        this.file = file;
        this.rulebook = rulebook;
        this.policy = policy;
        this.asItIs = tried(List.of(), file);
    }

    /** The case as it is. */
    Tried asItIs() {
        return asItIs;
    }

    /**
     * The case with one other answer, empty where the facts could not be true together then. A sign that no measure asks
     * about only adds, so that only what it adds is evaluated.
     */
    Optional<Tried> with(Possibility other) {
        if (isSpent()) {
            return Optional.empty();
        }
        Optional<CaseMeasures> more = other.asSignToAdd(file)
                .flatMap(sign -> asItIs.evaluated().measures().and(sign, policy));
        return more.map(measures -> besides(other, measures)).or(() -> inFull(List.of(other)));
    }

    /** How many answers could not be tried, for the case is too large or a rule could not be evaluated with them. */
    int untried() {
        return untried;
    }

    private boolean isSpent() {
        if (factsTried >= FACTS_AT_MOST) {
            untried++;
            return true;
        }
        return false;
    }

    private Tried counted(Tried tried) {
        factsTried += tried.evaluated().facts().size();
        if (!tried.evaluated().failures().isEmpty()) {
            untried++;
        }
        return tried;
    }

    private Tried besides(Possibility other, CaseMeasures more) {
        Rulebook.Evaluated evaluated = asItIs.evaluated().and(more);
        return counted(new Tried(List.of(other), evaluated, asItIs.standing().and(more, evaluated.conclusions())));
    }

    /** The case with other answers, empty where the facts could not be true together then. */
    Optional<Tried> with(List<Possibility> others) {
        return isSpent() ? Optional.empty() : inFull(others);
    }

    private Optional<Tried> inFull(List<Possibility> others) {
        try {
            return Optional.of(counted(tried(
                    others,
                    file.answering(others.stream().map(Possibility::answer).toList()))));
        } catch (RefusedFacts e) {
            return Optional.empty();
        }
    }

    /** The case with as many of the other answers as can be true together, in their order. */
    Tried withAllThatFit(List<Possibility> others) {
        try {
            return tried(
                    others,
                    file.answering(others.stream().map(Possibility::answer).toList()));
        } catch (RefusedFacts e) {
            return withThoseThatFit(others);
        }
    }

    private Tried withThoseThatFit(List<Possibility> others) {
        List<Possibility> fitting = new ArrayList<>();
        CaseFile changed = file;
        for (Possibility other : others) {
            Optional<CaseFile> next = other.in(changed);
            if (next.isPresent()) {
                changed = next.get();
                fitting.add(other);
            }
        }
        return tried(fitting, changed);
    }

    private Tried tried(List<Possibility> with, CaseFile changed) {
        Rulebook.Evaluated evaluated = rulebook.evaluate(CaseMeasures.of(changed, policy));
        return new Tried(with, evaluated, new Standing(evaluated.measures(), evaluated.conclusions(), policy));
    }
}
