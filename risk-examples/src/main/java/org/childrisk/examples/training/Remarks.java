package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childrisk.assessment.Firing;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** Says in plain words how a trainee's choices stand beside the library's: the same on the terminal and on the page. */
public final class Remarks {

    private static final int SHOWN = 5;

    private final Score score;

    public Remarks(Score score) {
        this.score = score;
    }

    /** A grade in one word, {@code none} where there is none. */
    public static String word(Optional<Grade> grade) {
        return grade.map(Grade::words).orElse("none");
    }

    /** How the trainee's grade of one kind of harm differs, empty where it does not. */
    public String grade(RiskDomain domain) {
        if (score.choice().grade(domain).equals(score.key().grade(domain))) {
            return "";
        }
        return score.isTooLow(domain) ? "too low" : "too high";
    }

    /** What is said aloud of a high risk that was missed. */
    public Optional<String> missedHigh() {
        return score.missedHigh().isEmpty()
                ? Optional.empty()
                : Optional.of("A HIGH risk was missed: "
                        + score.missedHigh().stream().map(RiskDomain::words).collect(Collectors.joining(", "))
                        + ". Nothing else on this page makes up for it.");
    }

    /** That no grade is not safety, where there is none. */
    public Optional<String> noGrade() {
        return score.key().assessment().overall().isEmpty()
                ? Optional.of("No rule raises a grade on these facts. That is not the same as safe.")
                : Optional.empty();
    }

    /** How many reasons there were to find, and how many were found. */
    public String reasonsFound() {
        int all = score.reasons().size();
        return "Reasons: " + count(all - score.missedReasons().size(), all);
    }

    /** What was picked and is right. */
    public List<Remark> rightReasons() {
        return remarks("Found", without(score.reasons(), score.missedReasons()), it -> it.says() + rules(it.rules()));
    }

    /** What was missed, and what was picked and carries no grade. */
    public List<Remark> wrongReasons() {
        List<Remark> remarks = new ArrayList<>();
        remarks.addAll(remarks("Missed", score.missedReasons(), reason -> reason.says() + rules(reason.rules())));
        remarks.addAll(remarks(
                "Bait",
                score.baitTaken(),
                reason -> reason.says() + ". Words about the child carry no weight, whoever wrote them."));
        remarks.addAll(remarks(
                "No reason",
                score.idleReasons(),
                reason -> reason.says()
                        + (reason.weight() == Reason.Weight.ELSEWHERE
                                ? ". Other rules rest on it, the grades do not" + rules(reason.rules())
                                : ". No rule rests a grade on it.")));
        return remarks;
    }

    /** How many actions there were to find, and how many were found. */
    public String actionsFound() {
        int all = score.actions().size();
        return "Actions: " + count(all - score.missedActions().size(), all);
    }

    /** What was picked and is required. */
    public List<Remark> rightActions() {
        return remarks("Found", without(score.actions(), score.missedActions()), it -> it.duty() + rules(it.rules()));
    }

    /** What was missed, and what was picked and nothing requires. */
    public List<Remark> wrongActions() {
        List<Remark> remarks = new ArrayList<>();
        remarks.addAll(remarks("Missed", score.missedActions(), action -> action.duty() + rules(action.rules())));
        remarks.addAll(remarks(
                "Not required",
                score.needlessActions(),
                action ->
                        action.duty() + ". No rule requires it on these facts; say why you would do it all the same."));
        return remarks;
    }

    /**
     * What is required as well and was not offered, the first few.
     *
     * @param where where the rest is shown
     */
    public Optional<String> others(String where) {
        List<String> others = score.key().others();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        int more = others.size() - SHOWN;
        return Optional.of("Required too, and not offered: "
                + String.join("; ", others.stream().limit(SHOWN).toList())
                + (more > 0 ? "; and " + more + " more, which " + where + " shows." : "."));
    }

    /** The firings on which the grades rest. */
    public List<Firing> proof() {
        List<Integer> graded = score.key().assessment().grades().stream()
                .flatMap(grade -> grade.because().stream())
                .distinct()
                .toList();
        return score.key().assessment().firings().stream()
                .filter(firing -> graded.contains(firing.number()))
                .toList();
    }

    /** What a firing rested on. */
    public static List<String> evidence(Firing firing) {
        return firing.evidence().stream().map(Reasons::words).toList();
    }

    /** Words on the record that the library set aside, and what to write instead. */
    public List<String> setAside() {
        return score.key().assessment().labelsSetAside().stream()
                .map(label -> "\"" + label.code().toLowerCase(Locale.ROOT).replace('_', ' ') + "\" (" + label.meaning()
                        + "). Write instead: " + label.writeInstead() + ".")
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> some) {
        return all.stream().filter(it -> !some.contains(it)).toList();
    }

    private static <T> List<Remark> remarks(String head, List<T> entries, Function<T, String> words) {
        return entries.stream().map(it -> new Remark(head, words.apply(it))).toList();
    }

    private static String count(int found, int all) {
        return all == 0 ? "there are none to find" : found + " of " + all + " found";
    }

    private static String rules(List<String> rules) {
        return rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")";
    }
}
