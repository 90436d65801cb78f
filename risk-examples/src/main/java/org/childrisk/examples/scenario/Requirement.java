package org.childrisk.examples.scenario;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.jspecify.annotations.Nullable;

/** Collects what a scenario or a story lacks, so that its author hears of all of it at once. */
public final class Requirement {

    private final List<FactProblem> problems = new ArrayList<>();

    /** Requires a text that is not blank. */
    public Requirement text(String field, @Nullable String value) {
        return value(field, value == null || value.isBlank() ? null : value);
    }

    /** Requires a value. */
    public Requirement value(String field, @Nullable Object value) {
        if (value == null) {
            problems.add(new FactProblem(field, "nothing", "is required", "Maybe the field was left out or is empty."));
        }
        return this;
    }

    /** Requires that something holds, and says what is wrong and what would mend it where it does not. */
    public Requirement that(boolean holds, FactProblem problem) {
        if (!holds) {
            problems.add(problem);
        }
        return this;
    }

    /** Throws {@link RefusedFacts} with everything that was lacking, if anything was. */
    public void done() {
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }
}
