package org.childrisk.explain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
        together(assessment).forEach(firings -> write(firings, words, page));
    }

    /** Firings of one rule that each rest on one fact and conclude the same are read in one go. */
    private static Collection<List<Firing>> together(Assessment assessment) {
        return assessment.firings().stream()
                .collect(Collectors.groupingBy(
                        firing -> firing.evidence().size() == 1
                                ? List.of(firing.rule(), firing.concluded(), firing.cites())
                                : firing,
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    void writeSources(Assessment assessment, TextPage page) {
        if (!assessment.guidance().isEmpty()) {
            page.gap().lines(0, 0, new Words("Sources", style::heading));
        }
        assessment.guidance().forEach(guidance -> write(guidance, page));
        page.gap().lines(0, 2, dim(new Verdict(assessment).edition()));
    }

    private void write(List<Firing> firings, FactWords words, TextPage page) {
        Firing firing = firings.get(0);
        List<Integer> others = firings.stream().skip(1).map(Firing::number).toList();
        page.row(
                2,
                Words.plain("[" + firing.number() + "]"),
                7,
                List.of(
                        new Words(firing.title(), style::heading),
                        dim("(" + firing.rule() + ")" + (others.isEmpty() ? "" : " and " + Verdict.numbers(others)))));
        List<Evidence> facts = firings.stream()
                .flatMap(it -> it.evidence().stream())
                .distinct()
                .toList();
        for (Evidence evidence : facts) {
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
