package org.childrisk.explain;

import static org.childrisk.explain.HtmlProof.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;

/** The parts of a page that answer: grades, duties, what is wrong, what carried no weight. */
final class HtmlAnswer {

    private final Assessment assessment;
    private final Verdict verdict;
    private final Moments moments;

    HtmlAnswer(Assessment assessment) {
        this.assessment = assessment;
        this.verdict = new Verdict(assessment);
        this.moments = new Moments(assessment.asOf());
    }

    /** Grades and what must be done now, as sections with a heading, those that hold something. */
    List<Markup> urgent() {
        List<Markup> sections = new ArrayList<>();
        addRows("Grades", grades(), sections);
        addRows("Do now", duties(verdict.doNow()), sections);
        addRows("Do now; nobody recorded since when", duties(verdict.startNotKnown()), sections);
        return sections;
    }

    /** What rules want asked, what is wrong, what carried no weight and what is past. */
    List<Markup> others() {
        List<Markup> sections = new ArrayList<>();
        add("Ask now", questions(), sections);
        add(
                "Wrong on the record",
                assessment.findings().stream().map(HtmlAnswer::finding).toList(),
                sections);
        add("Set aside", assessment.labelsSetAside().stream().map(this::label).toList(), sections);
        add(
                "On the record, and no rule used it: a person must weigh it",
                assessment.notUsed().stream().map(sign -> Markup.of("li", sign)).toList(),
                sections);
        addRows("Missed, and past doing", duties(verdict.missed()), sections);
        addRows("Done", duties(verdict.done()), sections);
        return sections;
    }

    private static void add(String heading, List<Markup> items, List<Markup> sections) {
        if (!items.isEmpty()) {
            sections.add(section(heading, Markup.of("ul").add(items)));
        }
    }

    private static void addRows(String heading, List<Markup> rows, List<Markup> sections) {
        if (!rows.isEmpty()) {
            sections.add(section(heading, Markup.of("ul").styled("rows").add(rows)));
        }
    }

    static Markup section(String heading, Markup... content) {
        String id = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Markup.of("section", Markup.of("h2", heading).with("id", id))
                .with("aria-labelledby", id)
                .add(content);
    }

    private List<Markup> grades() {
        return assessment.grades().stream().map(this::grade).toList();
    }

    private Markup grade(DomainGrade grade) {
        Markup why = Markup.of("ul");
        verdict.reasons(grade)
                .forEach((title, numbers) ->
                        why.add(Markup.of("li").text(title + " ").add(reasons(numbers))));
        return Markup.of("li")
                .styled("row")
                .add(
                        badge(grade.grade()),
                        Markup.of("div", Markup.of("strong", grade.domain().words()), why));
    }

    static Markup badge(Grade grade) {
        return Markup.of("strong", grade.words().toUpperCase(Locale.ROOT)).styled(colour(grade));
    }

    static String colour(Grade grade) {
        return "grade " + grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Markup> duties(List<RequiredAction> actions) {
        return actions.stream().map(this::duty).toList();
    }

    private Markup duty(RequiredAction action) {
        String when = moments.when(action);
        Markup what = Markup.of("div")
                .text(verdict.duty(action) + ": ")
                .add(Markup.of("span", action.who()).styled("dim"))
                .text(" ")
                .add(reasons(action.because()));
        return Markup.of("li")
                .styled("row")
                .add(
                        Markup.of("span", when.isEmpty() ? "now" : when)
                                .styled(action.status().isLate() ? "when late" : "when"),
                        what);
    }

    private List<Markup> questions() {
        return assessment.questions().stream()
                .map(question -> Markup.of("li").text(question.ask() + " ").add(reasons(question.because())))
                .toList();
    }

    private static Markup finding(Finding finding) {
        return Markup.of("li")
                .add(Markup.of("strong", finding.wrong()))
                .text(Verdict.about(finding.about()) + " ")
                .add(reasons(finding.because()), Markup.of("ul", Markup.of("li", "Mend: " + finding.mend())));
    }

    private Markup label(LabelSetAside label) {
        Markup more = Markup.of("ul");
        if (!label.usuallyHides().isEmpty()) {
            more.add(Markup.of(
                    "li",
                    "It often hides that the child " + label.usuallyHides() + "."
                            + (label.ask().isEmpty() ? "" : " Ask: " + label.ask())));
        }
        more.add(
                Markup.of("li", "Write instead: " + label.writeInstead()),
                Markup.of("li", moments.challenge(label, assessment)));
        return Markup.of("li")
                .add(Markup.of("strong", "“" + Verdict.words(label.code()) + "”"))
                .text(" (" + label.meaning() + ") carried no weight ")
                .add(reasons(label.because()), more);
    }
}
