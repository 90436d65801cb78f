package org.childrisk.examples.scenario;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.jspecify.annotations.Nullable;

/** Collects what a scenario lacks, so that its author hears of all of it at once. */
final class Requirement {

    private final List<FactProblem> problems = new ArrayList<>();

    Requirement text(String field, @Nullable String value) {
        return value(field, value == null || value.isBlank() ? null : value);
    }

    Requirement value(String field, @Nullable Object value) {
        if (value == null) {
            problems.add(new FactProblem(field, "nothing", "is required", "Maybe the field was left out or is empty."));
        }
        return this;
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }
}
