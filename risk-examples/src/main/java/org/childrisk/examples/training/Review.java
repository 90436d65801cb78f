package org.childrisk.examples.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.explain.AssessmentText;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** Shows a trainee's choices beside the library's proof. */
final class Review {

    private static final int SHOWN = 5;

    private final Score score;
    private final Screen screen;

    Review(Score score, Screen screen) {
        this.score = score;
        this.screen = screen;
    }

    void show(boolean wholeProof) {
        grades();
        reasons();
        actions();
        if (wholeProof) {
            screen.heading("All that the library says");
            screen.line(new AssessmentText(screen.style()).write(score.key().assessment()));
        } else {
            proof();
        }
    }

    private void grades() {
        screen.heading("Your grades beside the library's");
        screen.line(String.format(Locale.ROOT, "  %-26s%-10s%s", "", "yours", "library"));
        for (RiskDomain domain : RiskDomain.values()) {
            Optional<Grade> yours = score.choice().grade(domain);
            Optional<Grade> library = score.key().grade(domain);
            String remark = yours.equals(library) ? "" : score.isTooLow(domain) ? "  too low" : "  too high";
            screen.line(String.format(
                            Locale.ROOT, "  %-26s%-10s%-10s%s", domain.words(), word(yours), word(library), remark)
                    .stripTrailing());
        }
        if (!score.missedHigh().isEmpty()) {
            screen.line(screen.style()
                    .overdue("  A HIGH risk was missed: "
                            + String.join(
                                    ", ",
                                    score.missedHigh().stream()
                                            .map(RiskDomain::words)
                                            .toList())
                            + ". Nothing else on this page makes up for it."));
        }
        if (score.key().assessment().overall().isEmpty()) {
            screen.say(2, "No rule raises a grade on these facts. That is not the same as safe.");
        }
    }

    static String word(Optional<Grade> grade) {
        return grade.map(Grade::words).orElse("none");
    }

    private void reasons() {
        int all = score.reasons().size();
        screen.heading("Reasons: " + count(all - score.missedReasons().size(), all));
        each("Missed", score.missedReasons(), reason -> reason.says() + rules(reason.rules()));
        each(
                "Bait",
                score.baitTaken(),
                reason -> reason.says() + ". Words about the child carry no weight, whoever wrote them.");
        each(
                "No reason",
                score.idleReasons(),
                reason -> reason.says()
                        + (reason.weight() == Reason.Weight.ELSEWHERE
                                ? ". Other rules rest on it, the grades do not" + rules(reason.rules())
                                : ". No rule rests a grade on it."));
    }

    private void actions() {
        int all = score.actions().size();
        screen.heading("Actions: " + count(all - score.missedActions().size(), all));
        each("Missed", score.missedActions(), action -> action.duty() + rules(action.rules()));
        each(
                "Not required",
                score.needlessActions(),
                action ->
                        action.duty() + ". No rule requires it on these facts; say why you would do it all the same.");
        List<String> others = score.key().others();
        if (!others.isEmpty()) {
            int more = others.size() - SHOWN;
            screen.say(
                    2,
                    "Required too, and not offered: "
                            + String.join("; ", others.stream().limit(SHOWN).toList())
                            + (more > 0 ? "; and " + more + " more, which --proof shows." : "."));
        }
    }

    private <T> void each(String head, List<T> entries, Function<T, String> words) {
        entries.forEach(entry -> screen.say(2, String.format(Locale.ROOT, "%-13s", head), words.apply(entry)));
    }

    private void proof() {
        List<Integer> graded = score.key().assessment().grades().stream()
                .flatMap(grade -> grade.because().stream())
                .distinct()
                .toList();
        List<Firing> firings = score.key().assessment().firings().stream()
                .filter(firing -> graded.contains(firing.number()))
                .toList();
        if (!firings.isEmpty()) {
            screen.heading("The library's proof of the grades");
        }
        for (Firing firing : firings) {
            screen.say(2, firing.title() + " (" + firing.rule() + ")");
            firing.evidence().stream().map(Reasons::words).forEach(says -> screen.say(4, "- ", says));
            screen.say(4, "So: " + String.join("; ", firing.concluded()));
            screen.line(screen.style().dim("    " + String.join(", ", firing.cites())));
        }
        List<LabelSetAside> labels = score.key().assessment().labelsSetAside();
        if (!labels.isEmpty()) {
            screen.heading("Set aside by the library");
        }
        labels.forEach(label -> screen.say(
                2,
                "\"" + label.code().toLowerCase(Locale.ROOT).replace('_', ' ') + "\" (" + label.meaning()
                        + "). Write instead: " + label.writeInstead() + "."));
    }

    private static String count(int found, int all) {
        return all == 0 ? "there are none to find" : found + " of " + all + " found";
    }

    private static String rules(List<String> rules) {
        return rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")";
    }
}
