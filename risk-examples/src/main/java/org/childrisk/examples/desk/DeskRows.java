package org.childrisk.examples.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;
import org.childrisk.monitor.CaseLines;
import org.childrisk.monitor.CaseMonitor;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.NextQuestion;

/** Reads the open cases out, the gravest first and of those the one with the nearest deadline. */
record DeskRows(CaseMonitor monitor, CaseWords words) {

    /** A row with what it is sorted by. */
    private record Sorted(DeskView.Row row, boolean incomplete, int grade, int worst, Instant due) {

        private static final Comparator<Sorted> ORDER = Comparator.comparing(
                        Sorted::incomplete, Comparator.reverseOrder())
                .thenComparing(Sorted::grade, Comparator.reverseOrder())
                .thenComparing(Sorted::due)
                .thenComparing(Sorted::worst, Comparator.reverseOrder())
                .thenComparing(it -> it.row().id());
    }

    List<DeskView.Row> of(Collection<OpenCase> cases) {
        return cases.stream()
                .flatMap(open -> open.explanation().map(it -> sorted(open, it)).stream())
                .sorted(Sorted.ORDER)
                .map(Sorted::row)
                .toList();
    }

    private Sorted sorted(OpenCase open, Explanation explanation) {
        CaseLines lines = monitor.record(open.file().reference()).lines();
        Optional<Grade> stands = lines.overall();
        Optional<Grade> worst = explanation.overall().atWorst().filter(it -> height(Optional.of(it)) > height(stands));
        int late = (int) open.duties().stream()
                .filter(it -> it.action().status() == ActionStatus.OVERDUE)
                .count();
        DeskView.Row row = new DeskView.Row(
                open.id(),
                open.file().reference(),
                stands.map(Grade::words).orElse(""),
                worst.map(Grade::words).orElse(""),
                domains(lines, stands),
                words.reason(explanation.assessment()),
                warning(lines),
                open.duties().stream().map(DeskRows::duty).toList(),
                late,
                open.question().map(this::ask),
                open.askedInVain(),
                open.change());
        return new Sorted(
                row,
                !lines.incomplete().isEmpty(),
                height(stands),
                height(worst),
                lines.nearestDeadline().orElse(Instant.MAX));
    }

    private static int height(Optional<Grade> grade) {
        return grade.map(Grade::height).orElse(0);
    }

    private static String domains(CaseLines lines, Optional<Grade> stands) {
        return lines.grades().stream()
                .filter(line -> stands.filter(line.stands()::equals).isPresent())
                .map(line -> line.domain().words())
                .collect(Collectors.joining(", "));
    }

    private static String warning(CaseLines lines) {
        if (!lines.incomplete().isEmpty()) {
            return "Incomplete: a person must look now. The grade may be too low.";
        }
        if (!lines.heldBack().isEmpty()) {
            return "A fact waits for another or contradicts one: look at the record.";
        }
        return lines.grades().stream()
                .filter(CaseLines.GradeLine::isHeld)
                .findFirst()
                .map(held -> "Held: by the rules alone " + held.domain().words() + " would be "
                        + CaseWords.grade(held.byRules()) + " by now, but nothing was learned. Look at it.")
                .orElse("");
    }

    private static DeskView.Duty duty(OpenDuty open) {
        RequiredAction action = open.action();
        return new DeskView.Duty(
                action.code(),
                action.about(),
                action.duty(),
                action.who(),
                action.due().map(Instant::toEpochMilli),
                open.settledByStep());
    }

    private DeskView.Ask ask(NextQuestion question) {
        return new DeskView.Ask(
                question.answer().ref(),
                question.answer().field(),
                question.ask(),
                words.yes(question),
                CaseWords.stake(question));
    }
}
