package org.childrisk.facts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when facts cannot be true or cannot be read. It holds every problem found, not only the first. The message
 * names paths only; what is wrong, values and mends are in {@link #problems()}, so that a log holds nothing personal.
 */
public final class RefusedFacts extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of strings; the exception is not meant to travel serialised
    private final List<FactProblem> problems;

    public RefusedFacts(List<FactProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the document where it was read from one. Never empty. */
    public List<FactProblem> problems() {
        return problems;
    }

    private static String message(List<FactProblem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
                .map(FactProblem::path)
                .collect(Collectors.joining(", ", "The facts were refused, " + count + " at: ", ""));
    }
}
