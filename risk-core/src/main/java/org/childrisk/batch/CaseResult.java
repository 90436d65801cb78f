package org.childrisk.batch;

import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.facts.FactProblem;

/**
 * What became of one case of a batch.
 *
 * <pre>{@code
 * if (result instanceof CaseResult.Assessed assessed) {
 *     keep(assessed.assessment());
 * }
 * if (result.outcome().needsAPerson()) {
 *     show(result.line(), result.reference());
 * }
 * }</pre>
 */
public sealed interface CaseResult {

    /** Which line or case file of the batch it was, from 1. */
    long line();

    /** The host's reference for the case, empty where a refused record states none that can be read. */
    Optional<String> reference();

    CaseOutcome outcome();

    /**
     * A case with a result.
     *
     * @param line which line or case file it was, from 1
     * @param assessment the result, which may still be incomplete
     */
    record Assessed(long line, Assessment assessment) implements CaseResult {

        @Override
        public Optional<String> reference() {
            return Optional.of(assessment.reference());
        }

        @Override
        public CaseOutcome outcome() {
            if (!assessment.failures().isEmpty()) {
                return CaseOutcome.INCOMPLETE;
            }
            return assessment.isDisputed() ? CaseOutcome.DISPUTED : CaseOutcome.ASSESSED;
        }
    }

    /**
     * A record that was refused.
     *
     * @param line which line or case file it was, from 1
     * @param reference the host's reference, where it could be found
     * @param problems every problem with it, never none
     */
    record Refused(long line, Optional<String> reference, List<FactProblem> problems) implements CaseResult {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public CaseOutcome outcome() {
            return CaseOutcome.REFUSED;
        }
    }

    /**
     * A case on which the assessor failed.
     *
     * @param line which line or case file it was, from 1
     * @param reference the host's reference, where it could be found
     * @param failure the kind of failure; its message is left out, for it may quote facts
     */
    record Failed(long line, Optional<String> reference, String failure) implements CaseResult {

        @Override
        public CaseOutcome outcome() {
            return CaseOutcome.FAILED;
        }
    }
}
