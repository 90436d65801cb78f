package org.childrisk.examples.training;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.RiskDomain;

/** Sums a lesson up without adding anything up: grades, reasons, bait and actions stay apart. */
public final class Summary {

    private final Screen screen;

    Summary(Screen screen) {
        this.screen = screen;
    }

    void show(List<Score> scores) {
        if (scores.isEmpty()) {
            return;
        }
        screen.heading("Your way through the story");
        for (Score score : scores) {
            screen.say(2, "Step " + (score.key().step() + 1) + ": ", line(score));
        }
        missed(scores).ifPresent(missed -> screen.line(screen.style().overdue("  " + missed)));
    }

    /** At how many steps a high risk was missed, empty where at none. */
    public static Optional<String> missed(List<Score> scores) {
        long missed =
                scores.stream().filter(score -> !score.missedHigh().isEmpty()).count();
        return missed == 0
                ? Optional.empty()
                : Optional.of("A high risk was missed at " + missed + " of "
                        + (scores.size() == 1 ? "1 step." : scores.size() + " steps."));
    }

    /** One step in one line. */
    public static String line(Score score) {
        int reasons = score.reasons().size();
        int actions = score.actions().size();
        return score.rightGrades().size() + " of " + RiskDomain.values().length + " grades; "
                + (reasons == 0
                        ? "no reasons to find; "
                        : (reasons - score.missedReasons().size()) + " of " + reasons + " reasons; ")
                + (score.baitTaken().isEmpty()
                        ? "no bait taken"
                        : score.baitTaken().size() + " bait taken") + "; "
                + (actions == 0
                        ? "no actions to find"
                        : (actions - score.missedActions().size()) + " of " + actions + " actions")
                + (score.needlessActions().isEmpty()
                        ? ""
                        : ", " + score.needlessActions().size() + " not required")
                + (score.missedHigh().isEmpty() ? "." : "; A HIGH RISK MISSED.");
    }
}
