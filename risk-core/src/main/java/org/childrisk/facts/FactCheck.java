package org.childrisk.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with one fact, then refuses it once with all of it. */
final class FactCheck {

    private final List<FactProblem> problems = new ArrayList<>();

    FactCheck required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            problems.add(new FactProblem(field, "nothing", "is required", "Maybe the field was left out or is empty."));
        }
        return this;
    }

    FactCheck inOrder(String earlierField, Optional<Instant> earlier, String laterField, Optional<Instant> later) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            problems.add(new FactProblem(
                    laterField,
                    later.get().toString(),
                    "is before " + earlierField + " (" + earlier.get() + ")",
                    "Maybe the two were swapped, or the date or time zone of one is mistyped."));
        }
        return this;
    }

    FactCheck between(String field, int value, int least, int most, String mend) {
        if (value < least || value > most) {
            problems.add(
                    new FactProblem(field, String.valueOf(value), "is not between " + least + " and " + most, mend));
        }
        return this;
    }

    FactCheck that(boolean holds, String field, String value, String what, String mend) {
        if (!holds) {
            problems.add(new FactProblem(field, value, what, mend));
        }
        return this;
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }
}
