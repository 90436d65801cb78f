package org.childrisk.explain;

import java.util.List;
import java.util.Locale;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.explain.TextPage.Words;
import org.childrisk.reasoning.Explanation;

/**
 * Writes an assessment as plain text of at most a hundred columns: the grade and its reason first, then what must be done
 * by when, then what is wrong with the record, then why. Only the address of a source may run past the edge. Every reason
 * is the assessment's own.
 */
public final class AssessmentText {

    private static final int INDENT = 2;

    private final Style style;

    public AssessmentText(Style style) {
        this.style = style;
    }

    /** The answer, then every rule that fired, on what, and which guidance it cites. */
    public String write(Assessment assessment) {
        return page(assessment).toString();
    }

    /** The same, then what the guidance says and where it was published. */
    public String writeWithSources(Assessment assessment) {
        TextPage page = page(assessment);
        new ProofText(style).writeSources(assessment, page);
        return page.toString();
    }

    /**
     * The dossier for a reviewer: how bad it can be first where that differs, the answer, what to find out, why not higher,
     * what if, when next and what is left to judgement, then the whole proof with its sources.
     */
    public String write(Explanation explanation) {
        TextPage page = new TextPage();
        new HowBad(explanation).open().ifPresent(open -> page.lines(0, INDENT, new Words(open, style::overdue)));
        answer(explanation.assessment(), page);
        PartText parts = new PartText(style);
        new Parts(explanation).all().forEach(part -> parts.write(part, page));
        ProofText proof = new ProofText(style);
        proof.writeFirings(explanation.assessment(), page);
        proof.writeSources(explanation.assessment(), page);
        return page.toString();
    }

    private TextPage page(Assessment assessment) {
        TextPage page = new TextPage();
        answer(assessment, page);
        new ProofText(style).writeFirings(assessment, page);
        return page;
    }

    private void answer(Assessment assessment, TextPage page) {
        Verdict verdict = new Verdict(assessment);
        Moments moments = new Moments(assessment.asOf());
        writeVerdict(verdict, page);
        page.lines(0, 0, dim(assessment.reference() + ", as of " + moments.now()));
        writeGrades(verdict, page);
        writeActions(verdict, moments, page);
        writeQuestions(assessment, page);
        writeFindings(assessment, page);
        writeLabels(assessment, moments, page);
        writeNotUsed(assessment, page);
        writeOutlook(assessment, moments, page);
    }

    private void writeVerdict(Verdict verdict, TextPage page) {
        Assessment assessment = verdict.assessment();
        if (!assessment.isComplete()) {
            page.lines(0, INDENT, new Words(verdict.incomplete(), style::overdue));
            assessment.doubts().forEach(failure -> page.lines(INDENT, 2 * INDENT, Words.plain(failure)));
        }
        assessment
                .overall()
                .ifPresentOrElse(
                        grade -> page.row(
                                0,
                                new Words(upper(grade.words()), word -> style.grade(grade, word)),
                                grade.words().length() + INDENT,
                                List.of(Words.plain(verdict.domains(grade)
                                        + verdict.firstReason()
                                                .map(reason -> ": " + reason)
                                                .orElse("")))),
                        () -> page.lines(0, 0, Words.plain(Verdict.NO_GRADE)));
    }

    private void writeGrades(Verdict verdict, TextPage page) {
        List<DomainGrade> grades = verdict.assessment().grades();
        if (grades.isEmpty()) {
            return;
        }
        heading("Grades", page);
        int word = widest(grades.stream().map(grade -> grade.grade().words()).toList());
        int column = INDENT
                + word
                + widest(grades.stream().map(grade -> grade.domain().words()).toList());
        for (DomainGrade grade : grades) {
            String head = upper(grade.grade().words());
            String padded =
                    head + " ".repeat(word - head.length()) + grade.domain().words();
            Words left = new Words(padded, it -> style.grade(grade.grade(), head) + it.substring(head.length()));
            for (var reason : verdict.reasons(grade).entrySet()) {
                List<Words> why = List.of(Words.plain(reason.getKey()), dim(Verdict.numbers(reason.getValue())));
                page.row(INDENT, left, column, why);
                left = Words.plain("");
            }
        }
    }

    private void writeActions(Verdict verdict, Moments moments, TextPage page) {
        int column = INDENT
                + widest(verdict.assessment().actions().stream()
                        .map(moments::when)
                        .toList());
        writeActions("Do now", verdict.doNow(), column, verdict, moments, page);
        if (!verdict.startNotKnown().isEmpty()) {
            heading("Do now; nobody recorded since when", page);
            verdict.startNotKnown().forEach(action -> page.lines(INDENT, 2 * INDENT, duty(verdict, action)));
        }
        writeActions("Missed, and past doing", verdict.missed(), column, verdict, moments, page);
        writeActions("Done", verdict.done(), column, verdict, moments, page);
    }

    private void writeActions(
            String heading, List<RequiredAction> actions, int column, Verdict verdict, Moments moments, TextPage page) {
        if (!actions.isEmpty()) {
            heading(heading, page);
        }
        String before = "";
        for (RequiredAction action : actions) {
            String when = moments.when(action);
            Words head = action.status().isLate() ? new Words(when, style::overdue) : Words.plain(when);
            page.row(INDENT, when.equals(before) ? Words.plain("") : head, column, duty(verdict, action));
            before = when;
        }
    }

    private List<Words> duty(Verdict verdict, RequiredAction action) {
        return List.of(
                Words.plain(verdict.duty(action) + ":"),
                Words.plain(action.who()),
                dim(Verdict.numbers(action.because())));
    }

    private void writeQuestions(Assessment assessment, TextPage page) {
        if (assessment.questions().isEmpty()) {
            return;
        }
        heading("Ask now", page);
        assessment
                .questions()
                .forEach(question -> page.lines(
                        INDENT, 2 * INDENT, Words.plain(question.ask()), dim(Verdict.numbers(question.because()))));
    }

    private void writeNotUsed(Assessment assessment, TextPage page) {
        if (!assessment.notUsed().isEmpty()) {
            heading("On the record, and no rule used it: a person must weigh it", page);
            assessment.notUsed().forEach(sign -> page.lines(INDENT, 2 * INDENT, Words.plain(sign)));
        }
    }

    private void writeFindings(Assessment assessment, TextPage page) {
        if (assessment.findings().isEmpty()) {
            return;
        }
        heading("Wrong on the record", page);
        for (Finding finding : assessment.findings()) {
            page.lines(
                    INDENT,
                    2 * INDENT,
                    Words.plain(finding.wrong() + Verdict.about(finding.about())),
                    dim(Verdict.numbers(finding.because())));
            page.lines(2 * INDENT, 3 * INDENT, Words.plain("Mend: " + finding.mend()));
        }
    }

    private void writeLabels(Assessment assessment, Moments moments, TextPage page) {
        if (assessment.labelsSetAside().isEmpty()) {
            return;
        }
        heading("Set aside", page);
        for (LabelSetAside label : assessment.labelsSetAside()) {
            page.lines(
                    INDENT,
                    2 * INDENT,
                    Words.plain("\"" + Verdict.words(label.code()) + "\" (" + label.meaning() + ") carried no weight"),
                    dim(Verdict.numbers(label.because())));
            if (!label.usuallyHides().isEmpty()) {
                page.lines(
                        2 * INDENT,
                        3 * INDENT,
                        Words.plain("It often hides that the child " + label.usuallyHides() + "."),
                        Words.plain(label.ask().isEmpty() ? "" : "Ask: " + label.ask()));
            }
            page.lines(2 * INDENT, 3 * INDENT, Words.plain("Write instead: " + label.writeInstead()));
            page.lines(2 * INDENT, 3 * INDENT, Words.plain(moments.challenge(label, assessment)));
        }
    }

    private void writeOutlook(Assessment assessment, Moments moments, TextPage page) {
        page.gap()
                .lines(
                        0,
                        INDENT,
                        new Words("Judgement so far:", style::heading),
                        Words.plain(Verdict.words(assessment.judgement())));
        assessment
                .nextChange()
                .ifPresentOrElse(
                        change -> {
                            page.lines(
                                    0,
                                    INDENT,
                                    new Words("Holds until", style::heading),
                                    Words.plain(moments.until(change.at()) + ", then"));
                            change.what().stream()
                                    .limit(Verdict.CHANGES_SHOWN)
                                    .forEach(what -> page.lines(INDENT, 2 * INDENT, Words.plain(what)));
                            int more = change.what().size() - Verdict.CHANGES_SHOWN;
                            if (more > 0) {
                                page.lines(INDENT, 2 * INDENT, Words.plain("+ " + more + " more"));
                            }
                        },
                        () -> page.lines(0, INDENT, Words.plain(Verdict.NEVER_CHANGES)));
    }

    private void heading(String words, TextPage page) {
        page.gap().lines(0, 0, new Words(words, style::heading));
    }

    private Words dim(String words) {
        return new Words(words, style::dim);
    }

    private static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    /** The widest of these and the space after it. */
    private static int widest(List<String> texts) {
        return INDENT + texts.stream().mapToInt(String::length).max().orElse(0);
    }
}
