package org.childrisk.examples.training;

import java.util.List;
import org.childrisk.facts.RiskDomain;

/** Sums a lesson up without adding anything up: grades, reasons, bait and actions stay apart. */
final class Summary {

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
        long missed =
                scores.stream().filter(score -> !score.missedHigh().isEmpty()).count();
        if (missed > 0) {
            screen.line(screen.style()
                    .overdue("  A high risk was missed at " + missed + " of "
                            + (scores.size() == 1 ? "1 step." : scores.size() + " steps.")));
        }
    }

    static String line(Score score) {
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
