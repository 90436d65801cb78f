package org.childrisk.explain;

import static org.childrisk.explain.Markdown.text;

import java.util.List;
import java.util.Locale;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Firing;
import org.childrisk.assessment.LabelSetAside;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.FactWords;
import org.childrisk.policy.Confidence;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Publication;
import org.childrisk.reasoning.Explanation;

/** Writes an assessment as Markdown, in the order of {@link AssessmentText}. Every reason is the assessment's own. */
public final class AssessmentMarkdown {

    /** The answer, then every rule that fired, on what, and which guidance it cites, all linked. */
    public String write(Assessment assessment) {
        return page(assessment).toString();
    }

    /** The same, then what the guidance says and where it was published. */
    public String writeWithSources(Assessment assessment) {
        Markdown page = page(assessment);
        writeSources(assessment, page);
        page.paragraph("_" + text(new Verdict(assessment).edition()) + "_");
        return page.toString();
    }

    /** The dossier for a reviewer, as {@link AssessmentText#write(Explanation)} orders it. */
    public String write(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        Markdown page = new Markdown();
        new HowBad(explanation).open().ifPresent(open -> page.paragraph("**" + text(open) + "**"));
        answer(assessment, page);
        new Parts(explanation).all().forEach(part -> writePart(part, page));
        writeWhy(assessment, page);
        writeSources(assessment, page);
        page.paragraph("_" + text(new Verdict(assessment).edition()) + "_");
        return page.toString();
    }

    private static void writePart(Part part, Markdown page) {
        page.heading(2, text(part.heading()));
        if (!part.intro().isEmpty()) {
            page.line(text(part.intro())).gap();
        }
        for (Part.Entry entry : part.entries()) {
            page.line("- " + text(entry.says())
                    + (entry.cites().isEmpty() ? "" : " " + text(entry.cites().toString())));
            entry.more().forEach(more -> page.line("  - " + text(more)));
        }
    }

    private static Markdown page(Assessment assessment) {
        Markdown page = new Markdown();
        answer(assessment, page);
        writeWhy(assessment, page);
        return page;
    }

    private static void answer(Assessment assessment, Markdown page) {
        Verdict verdict = new Verdict(assessment);
        Moments moments = new Moments(assessment.asOf());
        if (!assessment.isComplete()) {
            page.paragraph("**" + text(verdict.incomplete()) + "**");
            page.gap();
            assessment.doubts().forEach(failure -> page.line("- " + text(failure)));
        }
        page.heading(
                1,
                assessment
                        .overall()
                        .map(grade -> text(grade.words().toUpperCase(Locale.ROOT) + ": " + verdict.domains(grade)))
                        .orElse(text(Verdict.NO_GRADE)));
        verdict.firstReason().ifPresent(reason -> page.line(text(reason)));
        page.paragraph(text(assessment.reference() + ", as of " + moments.now()));
        writeGrades(verdict, page);
        writeActions("Do now", verdict.doNow(), verdict, moments, page);
        writeActions("Do now; nobody recorded since when", verdict.startNotKnown(), verdict, moments, page);
        writeActions("Missed, and past doing", verdict.missed(), verdict, moments, page);
        writeActions("Done", verdict.done(), verdict, moments, page);
        writeQuestions(assessment, page);
        writeFindings(assessment, page);
        writeLabels(assessment, moments, page);
        writeNotUsed(assessment, page);
        writeOutlook(assessment, moments, page);
    }

    private static String reasons(List<Integer> firings) {
        return Markdown.reasons(firings);
    }

    private static void writeGrades(Verdict verdict, Markdown page) {
        if (verdict.assessment().grades().isEmpty()) {
            return;
        }
        page.heading(2, "Grades").head("Grade", "Of", "Because", "Why");
        verdict.assessment()
                .grades()
                .forEach(grade -> verdict.reasons(grade)
                        .forEach((title, numbers) -> page.row(List.of(
                                "**" + text(grade.grade().words()) + "**",
                                text(grade.domain().words()),
                                text(title),
                                reasons(numbers)))));
    }

    private static void writeActions(
            String heading, List<RequiredAction> actions, Verdict verdict, Moments moments, Markdown page) {
        if (actions.isEmpty()) {
            return;
        }
        page.heading(2, heading).head("When", "What", "Who", "Why");
        actions.forEach(action -> {
            String when = text(moments.when(action));
            page.row(List.of(
                    action.status().isLate() ? "**" + when + "**" : when,
                    text(verdict.duty(action)),
                    text(action.who()),
                    reasons(action.because())));
        });
    }

    private static void writeQuestions(Assessment assessment, Markdown page) {
        if (assessment.questions().isEmpty()) {
            return;
        }
        page.heading(2, "Ask now");
        assessment
                .questions()
                .forEach(question -> page.line("- " + text(question.ask()) + " " + reasons(question.because())));
    }

    private static void writeNotUsed(Assessment assessment, Markdown page) {
        if (!assessment.notUsed().isEmpty()) {
            page.heading(2, "On the record, and no rule used it: a person must weigh it");
            assessment.notUsed().forEach(sign -> page.line("- " + text(sign)));
        }
    }

    private static void writeFindings(Assessment assessment, Markdown page) {
        if (assessment.findings().isEmpty()) {
            return;
        }
        page.heading(2, "Wrong on the record");
        for (Finding finding : assessment.findings()) {
            page.line("- **" + text(finding.wrong()) + "**" + after(Verdict.about(finding.about())) + " "
                    + reasons(finding.because()));
            page.line("  - Mend: " + text(finding.mend()));
        }
    }

    private static void writeLabels(Assessment assessment, Moments moments, Markdown page) {
        if (assessment.labelsSetAside().isEmpty()) {
            return;
        }
        page.heading(2, "Set aside");
        for (LabelSetAside label : assessment.labelsSetAside()) {
            page.line("- **" + text(Verdict.words(label.code())) + "** (" + text(label.meaning())
                    + ") carried no weight " + reasons(label.because()));
            if (!label.usuallyHides().isEmpty()) {
                page.line("  - It often hides that the child " + text(label.usuallyHides()) + "."
                        + (label.ask().isEmpty() ? "" : " Ask: " + text(label.ask())));
            }
            page.line("  - Write instead: " + text(label.writeInstead()));
            page.line("  - " + text(moments.challenge(label, assessment)));
        }
    }

    private static void writeOutlook(Assessment assessment, Moments moments, Markdown page) {
        page.paragraph("**Judgement so far:** " + text(Verdict.words(assessment.judgement())));
        assessment
                .nextChange()
                .ifPresentOrElse(
                        change -> {
                            page.paragraph("**Holds until** " + text(moments.until(change.at())) + ", then");
                            page.gap();
                            change.what().stream()
                                    .limit(Verdict.CHANGES_SHOWN)
                                    .forEach(what -> page.line("- " + text(what)));
                            int more = change.what().size() - Verdict.CHANGES_SHOWN;
                            if (more > 0) {
                                page.line("- and " + more + " more");
                            }
                        },
                        () -> page.paragraph(text(Verdict.NEVER_CHANGES)));
    }

    private static void writeWhy(Assessment assessment, Markdown page) {
        if (assessment.firings().isEmpty()) {
            return;
        }
        page.heading(2, "Why");
        FactWords words = new FactWords(assessment.asOf().getZone());
        for (Firing firing : assessment.firings()) {
            page.gap()
                    .line(Markdown.reason(firing.number()) + " **" + text(firing.title()) + "** (" + text(firing.rule())
                            + ")");
            page.gap();
            firing.evidence().forEach(evidence -> writeEvidence(evidence, words, page));
            if (!firing.concluded().isEmpty()) {
                page.line("- So: " + text(String.join("; ", firing.concluded())));
            }
            page.line("- Rests on " + Markdown.sources(firing.cites()));
        }
    }

    private static void writeEvidence(Evidence evidence, FactWords words, Markdown page) {
        String because =
                evidence.concludedBy().isEmpty() ? "" : ", because of " + Markdown.reasons(evidence.concludedBy());
        page.line("- " + text(evidence.says()) + after(ProofText.source(evidence, words)) + because);
    }

    private static void writeSources(Assessment assessment, Markdown page) {
        if (assessment.guidance().isEmpty()) {
            return;
        }
        page.heading(2, "Sources");
        for (Guidance guidance : assessment.guidance()) {
            String mark = guidance.confidence() == Confidence.VERIFIED
                    ? ""
                    : " _" + text(ProofText.mark(guidance.confidence())) + "_";
            page.line("- " + Markdown.source(guidance.id()) + " " + text(guidance.says()) + mark);
            guidance.publications().forEach(publication -> page.line("  - " + publication(publication)));
        }
    }

    private static String publication(Publication publication) {
        String where = text(publication.title() + ", " + publication.publisher() + ", " + publication.date());
        return publication.address().isEmpty() ? where : where + ", <" + publication.address() + ">";
    }

    /** Text that follows other text after a space, or nothing. */
    private static String after(String raw) {
        return raw.isBlank() ? "" : " " + text(raw);
    }
}
