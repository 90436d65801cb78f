package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.explain.AssessmentText;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.reasoning.WhyNot;

/** A case on the bench: any answer is switched, and grades and actions follow at once. The case itself stays as it was. */
public final class Workbench {

    private static final int SHOWN = 5;

    private final RiskAssessor assessor;
    private final Screen screen;
    private final List<Switch> listed = new ArrayList<>();
    private final Bench bench;

    public Workbench(CaseFile file, RiskAssessor assessor, Screen screen) {
        this.bench = new Bench(file, assessor);
        this.assessor = assessor;
        this.screen = screen;
    }

    /** Takes commands until {@code quit} or the end of the input. */
    public void run() {
        show();
        help();
        Optional<String> line = screen.ask(">");
        while (line.isPresent() && !line.orElseThrow().equals("quit")) {
            obey(line.orElseThrow());
            line = screen.ask(">");
        }
    }

    private void obey(String line) {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case "show" -> show();
            case "list" -> list(rest);
            case "toggle" -> toggle(rest);
            case "why" -> why(rest);
            case "pairs" -> pairs();
            case "undo" -> undo();
            case "help" -> help();
            default -> {
                screen.say(2, "'" + words[0] + "' is no command here.");
                help();
            }
        }
    }

    private void help() {
        screen.gap();
        screen.say(
                2,
                "list            ",
                "the answers on record; list WORD finds any answer, also those that nobody gave");
        screen.say(
                2, "toggle 3 no     ", "switch answer 3 of the list, or by its name; without an answer, to the next");
        screen.say(
                2,
                "why             ",
                "everything that the library says and why; why not: what keeps it from being graver");
        screen.say(2, "pairs           ", "answers that move a grade by one, each alone");
        screen.say(2, "undo, show, quit", "");
    }

    private void show() {
        Assessment assessment = bench.assessment();
        screen.heading(bench.file().reference() + ": "
                + assessment.overall().map(Grade::words).orElse("no grade"));
        for (RiskDomain domain : RiskDomain.values()) {
            assessment.grade(domain).ifPresent(grade -> screen.say(2, domain.words() + ": " + grade.words()));
        }
        List<String> open = assessment.actions().stream()
                .filter(action -> action.status().isOpen())
                .map(action -> action.duty())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            screen.say(2, "To do: ", String.join("; ", open) + ".");
        }
    }

    private void list(String words) {
        listed.clear();
        bench.switches().stream()
                .filter(it -> words.isEmpty() ? it.isAnswered() : it.mentions(words))
                .forEach(listed::add);
        for (int i = 0; i < listed.size(); i++) {
            Switch it = listed.get(i);
            String head =
                    String.format(Locale.ROOT, "%2d  %-8s", i + 1, it.answer().answer());
            screen.say(2, head, it.says() + " [" + it.name() + "]");
        }
        if (listed.isEmpty()) {
            screen.say(2, "Nothing is called so. Maybe another word, or list alone for what is on record.");
        }
    }

    private void toggle(String rest) {
        String[] words = rest.split("\\s+", 2);
        Optional<Switch> found = find(words[0]);
        if (found.isEmpty()) {
            screen.say(2, "There is no such answer. Maybe list it first, and then its number or its name in brackets.");
            return;
        }
        Optional<Answer> wanted = Optional.empty();
        if (words.length > 1) {
            wanted = answer(words[1]);
            if (wanted.isEmpty()) {
                screen.say(2, "'" + words[1] + "' is no answer. Maybe yes, no or unknown.");
                return;
            }
        }
        var changed = found.orElseThrow().to(wanted);
        try {
            Shift shift = bench.change(changed);
            screen.say(2, found.orElseThrow().moved(changed.answer()));
            say(shift);
        } catch (RefusedFacts refused) {
            refused.problems().forEach(problem -> screen.say(2, "That cannot be: " + problem.line()));
        }
    }

    private Optional<Switch> find(String name) {
        if (name.matches("\\d{1,3}")) {
            int number = Integer.parseInt(name);
            if (number < 1 || number > listed.size()) {
                return Optional.empty();
            }
            String listedName = listed.get(number - 1).name();
            // as it stands now: the list may be older
            return bench.named(listedName);
        }
        return bench.named(name);
    }

    private static Optional<Answer> answer(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> Optional.of(Answer.YES);
            case "no", "n" -> Optional.of(Answer.NO);
            case "unknown", "u" -> Optional.of(Answer.UNKNOWN);
            default -> Optional.empty();
        };
    }

    private void undo() {
        Optional<Shift> shift = bench.undo();
        if (shift.isEmpty()) {
            screen.say(2, "Nothing is switched: this is the case as it was.");
            return;
        }
        screen.say(2, "Back by one.");
        say(shift.orElseThrow());
    }

    private void say(Shift shift) {
        shift.lines().forEach(line -> screen.say(4, line));
    }

    private void why(String rest) {
        Assessment assessment = bench.assessment();
        if (!rest.equals("not")) {
            screen.line(new AssessmentText(screen.style()).write(assessment));
            return;
        }
        Optional<Grade> next = assessment.overall().map(Grade::nextUp).orElse(Optional.of(Grade.MEDIUM));
        if (next.isEmpty()) {
            screen.say(2, "It cannot be graver: it is " + Remarks.word(assessment.overall()) + ".");
            return;
        }
        for (WhyNot silent : assessor.whyNot(bench.file(), next.orElseThrow()).stream()
                .limit(SHOWN)
                .toList()) {
            screen.say(2, silent.title() + " (" + silent.rule() + ")");
            screen.say(
                    4,
                    "Did not hold: " + silent.failed().on() + ". Needed: "
                            + silent.failed().needed() + ".");
        }
    }

    private void pairs() {
        List<MinimalPair> pairs = bench.pairs();
        screen.tell(pairs);
        if (pairs.isEmpty()) {
            screen.say(2, "No single answer moves a grade by one here.");
        }
    }
}
