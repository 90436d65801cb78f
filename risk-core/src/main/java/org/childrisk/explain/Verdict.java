package org.childrisk.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;

/** What every rendering says alike: the answer in one line, and the parts in which the rest is read out. */
record Verdict(Assessment assessment) {

    static final String NO_GRADE = "No grade: no rule raised one on these facts. That is not the same as safe.";
    static final String NEVER_CHANGES = "Holds until something is learned: nothing changes by itself.";
    static final int CHANGES_SHOWN = 3;

    /** The longest fact that is read out with a reason; longer ones stand in the proof. */
    private static final int READ_OUT = 80;

    private static final List<ActionStatus> OPEN = List.of(ActionStatus.OVERDUE, ActionStatus.DUE);
    private static final List<ActionStatus> DONE = List.of(ActionStatus.DONE, ActionStatus.DONE_LATE);

    /** Why nobody may rely on the result as it is; for one that is not complete. */
    String incomplete() {
        String look = doubt() + ": a person must look at this case now. ";
        return assessment.failures().isEmpty()
                ? look + "Two evaluations differ on "
                        + count(assessment.disputes().size(), "rule") + ": the graver result stands."
                : look + count(assessment.failures().size(), "failure")
                        + " while the rules were evaluated: the result may be too low.";
    }

    /** INCOMPLETE where the result may be too low, DISPUTED where two evaluations differ. */
    String doubt() {
        return assessment.failures().isEmpty() ? "DISPUTED" : "INCOMPLETE";
    }

    /** The domains that have the highest grade: {@code missing, sexual exploitation}. */
    String domains(Grade highest) {
        return assessment.grades().stream()
                .filter(grade -> grade.grade() == highest)
                .map(grade -> grade.domain().words())
                .collect(Collectors.joining(", "));
    }

    /** The first reason of the highest grade. */
    Optional<String> firstReason() {
        return assessment.grades().stream()
                .flatMap(grade -> reasons(grade).keySet().stream())
                .findFirst();
    }

    /** The reasons of a grade in words, each once, with the numbers of its firings. */
    Map<String, List<Integer>> reasons(DomainGrade grade) {
        return assessment.firings().stream()
                .filter(firing -> grade.because().contains(firing.number()))
                .collect(Collectors.groupingBy(
                        Verdict::reason, LinkedHashMap::new, Collectors.mapping(Firing::number, Collectors.toList())));
    }

    /** The rule, and the reported fact that made it speak where it joins several and that one is short enough to read out. */
    private static String reason(Firing firing) {
        List<Evidence> evidence = firing.evidence();
        if (evidence.isEmpty()) {
            return firing.title();
        }
        String fact = evidence.stream()
                .filter(it -> it.concludedBy().isEmpty())
                .findFirst()
                .orElse(evidence.get(evidence.size() - 1))
                .says();
        return fact.length() > READ_OUT ? firing.title() : firing.title() + ": " + fact;
    }

    List<RequiredAction> doNow() {
        return withStatus(OPEN);
    }

    List<RequiredAction> startNotKnown() {
        return withStatus(List.of(ActionStatus.NOT_YET_KNOWN));
    }

    List<RequiredAction> missed() {
        return withStatus(List.of(ActionStatus.MISSED));
    }

    List<RequiredAction> done() {
        return withStatus(DONE);
    }

    private List<RequiredAction> withStatus(List<ActionStatus> wanted) {
        return assessment.actions().stream()
                .filter(action -> wanted.contains(action.status()))
                .toList();
    }

    /** The duty, what it is about where the same duty stands about several facts, and what its deadline did without. */
    String duty(RequiredAction action) {
        boolean several = assessment.actions().stream()
                        .filter(other -> other.code().equals(action.code()))
                        .count()
                > 1;
        return action.duty()
                + (several ? about(action.about()) : "")
                + action.caveat().map(caveat -> " (" + caveat.words() + ")").orElse("");
    }

    static String about(String ref) {
        String said = ref.matches("[A-Z_]+") ? words(ref) : ref;
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    static String words(Judgement judgement) {
        return judgement.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String numbers(List<Integer> firings) {
        return firings.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    static String count(int many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }

    /** Which rules, numbers and facts gave the result, short enough to read out. */
    String edition() {
        return "Policy " + assessment.edition().policy() + ", rules "
                + brief(assessment.edition().rulesDigest()) + ", numbers "
                + brief(assessment.edition().policyDigest()) + ", facts " + brief(assessment.inputDigest())
                + ", result " + brief(assessment.resultDigest());
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
