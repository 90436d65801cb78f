package org.childrisk.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;
import org.jspecify.annotations.Nullable;

/**
 * A fact, and when police learned it. When the fact was true stands in the fact itself; the two are kept apart, because a review asks
 * both what was true and what was known.
 *
 * <p>A fact with an id of its own (an episode, an incident, a proceeding, the child) is known by its kind and id: what was learned of it later takes the
 * place of what was learned earlier, whichever arrives first. An indicator, a label, a recorded grade and a step are statements: each stands
 * for itself, and a later NO beside an earlier YES takes nothing back. A host that corrects one of them gives both the same
 * {@link #as entry}.
 *
 * <pre>{@code
 * Received told = Received.of(new Indicator("MEDICATION_NEEDED", Answer.UNKNOWN, ...), nine).as("log-17");
 * Received corrected = Received.of(new Indicator("MEDICATION_NEEDED", Answer.NO, ...), ten).as("log-17");
 * }</pre>
 *
 * @param fact the fact
 * @param learnedAt when police learned it, which may be long before it reaches the monitor
 * @param entry the host's own reference of the entry that holds a statement, empty where it has none
 * @param withdrawn the entry was made in error: the fact stands no longer, and the rest of it is not read
 */
public record Received(Fact fact, Instant learnedAt, Optional<String> entry, boolean withdrawn) {

    /** Throws {@link RefusedFacts} where something is missing, or where a child is to be withdrawn. */
    @SuppressWarnings("NullableOptional") // a reader hands over null for what the document left out
    public Received {
        require("fact", fact);
        require("learnedAt", learnedAt);
        entry = Objects.requireNonNullElse(entry, Optional.empty());
        if (withdrawn && fact instanceof Child) {
            throw new RefusedFacts(List.of(new FactProblem(
                    "withdrawn", "true", "takes the child out of its own case", "Maybe close the case instead.")));
        }
    }

    private static void require(String field, @Nullable Object value) {
        if (value == null) {
            throw new RefusedFacts(
                    List.of(new FactProblem(field, "nothing", "is required", "Maybe the field was left out.")));
        }
    }

    /** A fact that police learned then. */
    public static Received of(Fact fact, Instant learnedAt) {
        return new Received(fact, learnedAt, Optional.empty(), false);
    }

    /** Takes back a fact that had been entered in error. What was learned of it later still stands. */
    public static Received withdrawal(Fact fact, Instant learnedAt) {
        return new Received(fact, learnedAt, Optional.empty(), true);
    }

    /** The same, as what the host's entry of this reference says, so that it can be corrected. */
    public Received as(String reference) {
        return new Received(fact, learnedAt, Optional.of(reference), withdrawn);
    }

    /** What is learned later under the same key takes the place of this. */
    Object key() {
        if (!(isStatement() && entry.isPresent())) {
            return key(fact);
        }
        return new FactRef(fact.getClass().getSimpleName(), "entry " + entry.get());
    }

    static Object key(Fact fact) {
        return isStatement(fact) ? fact : FactRef.of(fact);
    }

    private boolean isStatement() {
        return isStatement(fact);
    }

    private static boolean isStatement(Fact fact) {
        return fact instanceof Indicator
                || fact instanceof RecordLabel
                || fact instanceof RecordedGrade
                || fact instanceof Step;
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Received[" + fact.getClass().getSimpleName() + "]";
    }
}
