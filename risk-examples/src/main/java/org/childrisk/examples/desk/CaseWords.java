package org.childrisk.examples.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.facts.Grade;
import org.childrisk.monitor.Cause;
import org.childrisk.monitor.FactRef;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;
import org.childrisk.reasoning.NextQuestion;

/** Says in plain words what codes and references say. */
record CaseWords(Policy policy) {

    /** Meanings that are no predicate of the child. */
    private static final String NOT_OF_THE_CHILD = "(an?|two|signs|words) .*";

    private static final int LONGEST_FACT = 80;
    private static final String NO_REASON = "No rule raised a grade. That is not the same as safe.";

    /** The first reason of the highest grade, with the reported fact behind it where that is short. */
    String reason(Assessment assessment) {
        return assessment.grades().stream()
                .flatMap(grade -> grade.because().stream())
                .findFirst()
                .flatMap(number -> assessment.firings().stream()
                        .filter(firing -> firing.number() == number)
                        .findFirst())
                .map(CaseWords::reason)
                .orElse(NO_REASON);
    }

    private static String reason(Firing firing) {
        return firing.evidence().stream()
                .filter(it -> it.concludedBy().isEmpty())
                .map(Evidence::says)
                .filter(says -> says.length() <= LONGEST_FACT)
                .findFirst()
                .map(says -> firing.title() + ": " + says)
                .orElse(firing.title());
    }

    static String grade(Optional<Grade> grade) {
        return grade.map(Grade::words).orElse("no grade");
    }

    /** What changed a grade; {@code open} says which facts were answered at this desk. */
    String because(Cause cause, OpenCase open) {
        return switch (cause.kind()) {
            case OPENED -> "as first reported";
            case TIME -> "time went by, nothing was learned";
            case LEARNED ->
                cause.facts().stream()
                        .limit(3)
                        .map(fact -> fact(fact) + (open.wasAnsweredHere(fact.ref()) ? " (answered here)" : ""))
                        .distinct()
                        .collect(Collectors.joining("; "));
        };
    }

    private String fact(FactRef fact) {
        return policy.indicators()
                .find(fact.ref())
                .filter(it -> fact.kind().equals("Indicator"))
                .map(IndicatorKind::meaning)
                .orElseGet(() -> words(fact.kind()) + " " + said(fact.ref()));
    }

    /** {@code MissingEpisode} as missing episode. */
    private static String words(String kind) {
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String said(String ref) {
        String code = ref.startsWith("step:") ? ref.substring("step:".length()) : ref;
        return code.matches("[A-Z_:a-z-]+") && code.contains("_")
                ? code.toLowerCase(Locale.ROOT).replace('_', ' ')
                : code;
    }

    /** With a capital letter. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a yes to the question says, empty where the question says it itself. */
    String yes(NextQuestion question) {
        return policy.indicators()
                .find(question.answer().ref())
                .map(kind ->
                        (kind.meaning().matches(NOT_OF_THE_CHILD) ? "In this case: " : "The child ") + kind.meaning())
                .orElse("");
    }

    /** What hangs on the question. */
    static String stake(NextQuestion question) {
        String answer = question.answer().to().name().toLowerCase(Locale.ROOT);
        if (question.overall().isOpen()) {
            return answer + " would make it " + grade(question.overall().atWorst());
        }
        List<String> raised = question.raises().stream()
                .map(it -> it.domain().words() + " to " + grade(it.range().atWorst()))
                .toList();
        if (!raised.isEmpty()) {
            return answer + " would raise " + String.join(", ", raised);
        }
        int starts = question.starts().size();
        return answer + " would start " + starts + (starts == 1 ? " duty" : " duties");
    }
}
