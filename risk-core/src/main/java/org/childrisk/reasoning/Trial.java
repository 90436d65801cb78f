package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Remeasured;
import org.childrisk.policy.Policy;

/**
 * Tries one case with other answers, as of its own moment. A case so large that trying every answer would keep somebody
 * waiting is tried in part, and says so.
 */
final class Trial {

    /**
     * So many facts are measured or evaluated over all trials of a case: a second or two, and far more than any but a case of
     * hundreds of facts needs.
     */
    private static final long FACTS_AT_MOST = 2_000_000;

    private final CaseFile file;
    private final Rulebook rulebook;
    private final Policy policy;
    private final Tried asItIs;
    private long factsTried;
    private int untried;

    /**
     * Tries a case.
     *
     * @param asItIs the case as it is
     */
    Trial(CaseFile file, Tried asItIs, Rulebook rulebook, Policy policy) {
        this.file = file;
        this.rulebook = rulebook;
        this.policy = policy;
        this.asItIs = asItIs;
    }

    /** The case with one other answer, empty where the facts could not be true together then. */
    Optional<Tried> with(Possibility other) {
        if (isSpent()) {
            return Optional.empty();
        }
        return other.asSign(file)
                .flatMap(sign -> asItIs.evaluated().measures().answering(sign, policy))
                .map(measured -> besides(List.of(other), measured))
                .or(() -> anew(List.of(other)));
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
        factsTried += tried.evaluated().fresh().size();
        if (!tried.evaluated().failures().isEmpty()) {
            untried++;
        }
        return tried;
    }

    /** The case with other answers, empty where the facts could not be true together then. */
    Optional<Tried> with(List<Possibility> others) {
        return isSpent() ? Optional.empty() : anew(others);
    }

    private Optional<Tried> anew(List<Possibility> others) {
        try {
            CaseFile changed =
                    file.answering(others.stream().map(Possibility::answer).toList());
            Remeasured measured = asItIs.evaluated().measures().with(changed, policy);
            factsTried += measured.measures().facts().size();
            return Optional.of(besides(others, measured));
        } catch (RefusedFacts e) {
            return Optional.empty();
        }
    }

    /** Only what the answers touch is evaluated. */
    private Tried besides(List<Possibility> others, Remeasured measured) {
        Rulebook.Evaluated evaluated = asItIs.evaluated().with(measured);
        return counted(new Tried(
                others,
                evaluated,
                asItIs.standing().and(measured.measures(), evaluated.conclusions(), evaluated.fallen())));
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
        return of(with, changed, rulebook, policy);
    }

    /** A case evaluated in full. */
    static Tried of(List<Possibility> with, CaseFile changed, Rulebook rulebook, Policy policy) {
        Rulebook.Evaluated evaluated = rulebook.evaluate(CaseMeasures.of(changed, policy));
        return new Tried(with, evaluated, new Standing(evaluated.measures(), evaluated.conclusions(), policy));
    }
}
