package org.childrisk.examples.training;

import java.util.List;
import java.util.Locale;
import org.childrisk.assessment.Firing;
import org.childrisk.explain.AssessmentText;
import org.childrisk.facts.RiskDomain;

/** Shows a trainee's choices beside the library's proof. */
final class Review {

    private final Score score;
    private final Remarks remarks;
    private final Screen screen;

    Review(Score score, Screen screen) {
        this.score = score;
        this.remarks = new Remarks(score);
        this.screen = screen;
    }

    void show(boolean wholeProof) {
        grades();
        screen.heading(remarks.reasonsFound());
        each(remarks.wrongReasons());
        screen.heading(remarks.actionsFound());
        each(remarks.wrongActions());
        remarks.others("--proof").ifPresent(others -> screen.say(2, others));
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
            screen.line(String.format(
                            Locale.ROOT,
                            "  %-26s%-10s%-10s%s",
                            domain.words(),
                            Remarks.word(score.choice().grade(domain)),
                            Remarks.word(score.key().grade(domain)),
                            remarks.grade(domain).isEmpty() ? "" : "  " + remarks.grade(domain))
                    .stripTrailing());
        }
        remarks.missedHigh().ifPresent(missed -> screen.line(screen.style().overdue("  " + missed)));
        remarks.noGrade().ifPresent(none -> screen.say(2, none));
    }

    private void each(List<Remark> said) {
        said.forEach(it -> screen.say(2, String.format(Locale.ROOT, "%-13s", it.head()), it.says()));
    }

    private void proof() {
        List<Firing> firings = remarks.proof();
        if (!firings.isEmpty()) {
            screen.heading("The library's proof of the grades");
        }
        for (Firing firing : firings) {
            screen.say(2, firing.title() + " (" + firing.rule() + ")");
            Remarks.evidence(firing).forEach(says -> screen.say(4, "- ", says));
            screen.say(4, "So: " + String.join("; ", firing.concluded()));
            screen.line(screen.style().dim("    " + String.join(", ", firing.cites())));
        }
        List<String> labels = remarks.setAside();
        if (!labels.isEmpty()) {
            screen.heading("Set aside by the library");
        }
        labels.forEach(label -> screen.say(2, label));
    }
}
