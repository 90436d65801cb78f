package org.childrisk.explain;

import java.util.List;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.explain.TextPage.Words;
import org.childrisk.facts.FactWords;
import org.childrisk.policy.Confidence;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Publication;

/** Writes the proof as text: each firing with its facts and citations, then what the citations say and where. */
final class ProofText {

    private final Style style;

    ProofText(Style style) {
        this.style = style;
    }

    void writeFirings(Assessment assessment, TextPage page) {
        if (!assessment.firings().isEmpty()) {
            page.gap().lines(0, 0, new Words("Why", style::heading));
        }
        FactWords words = new FactWords(assessment.asOf().getZone());
        assessment.firings().forEach(firing -> write(firing, words, page));
    }

    void writeSources(Assessment assessment, TextPage page) {
        if (!assessment.guidance().isEmpty()) {
            page.gap().lines(0, 0, new Words("Sources", style::heading));
        }
        assessment.guidance().forEach(guidance -> write(guidance, page));
        page.gap().lines(0, 2, dim(new Verdict(assessment).edition()));
    }

    private void write(Firing firing, FactWords words, TextPage page) {
        page.row(
                2,
                Words.plain("[" + firing.number() + "]"),
                7,
                List.of(new Words(firing.title(), style::heading), dim("(" + firing.rule() + ")")));
        for (Evidence evidence : firing.evidence()) {
            page.lines(7, 9, Words.plain(evidence.says()), dim(source(evidence, words)));
            if (!evidence.concludedBy().isEmpty()) {
                page.lines(9, 9, Words.plain("because of " + Verdict.numbers(evidence.concludedBy())));
            }
        }
        if (!firing.concluded().isEmpty()) {
            page.lines(7, 9, Words.plain("So: " + String.join("; ", firing.concluded())));
        }
        page.lines(7, 9, dim(String.join(", ", firing.cites())));
    }

    /** Who supplied it and when, empty where nobody recorded it. */
    static String source(Evidence evidence, FactWords words) {
        return evidence.source()
                .map(source -> "(" + words.source(source)
                        + source.reference().map(ref -> ", " + ref).orElse("") + ")")
                .orElse("");
    }

    private void write(Guidance guidance, TextPage page) {
        page.row(
                2,
                new Words(guidance.id(), style::heading),
                15,
                List.of(Words.plain(guidance.says()), new Words(mark(guidance.confidence()), style::overdue)));
        for (Publication publication : guidance.publications()) {
            page.lines(15, 17, dim(publication.title() + ", " + publication.publisher() + ", " + publication.date()));
            if (!publication.address().isEmpty()) {
                page.unbroken(15, dim(publication.address()));
            }
        }
    }

    /** Says where a statement rests on less than a page that was seen; empty where it was seen. */
    static String mark(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> "";
            case RECALLED -> "(RECALLED: the page itself was not seen)";
            case DESIGN -> "(DESIGN: a choice of this library's authors)";
        };
    }

    private Words dim(String words) {
        return new Words(words, style::dim);
    }
}
