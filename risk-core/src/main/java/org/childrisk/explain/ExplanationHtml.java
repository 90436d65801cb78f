package org.childrisk.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.childrisk.Assessment;
import org.childrisk.reasoning.Explanation;

/**
 * Writes an explanation as one HTML page that needs nothing else: no script, no picture, no font and no address that a
 * browser would load. It follows the reader's light or dark colours, prints, and reads aloud in the order in which it is
 * written. Text of a case can never become markup. Safe for use by several threads.
 *
 * <pre>{@code
 * Files.writeString(Path.of("case.html"), new ExplanationHtml().write(explanation));
 * }</pre>
 */
public final class ExplanationHtml {

    private static final String CSS = css() + ProofPicture.css();

    /** Nothing may be loaded or run; only the style above, known by its digest, is followed. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(CSS) + "'; base-uri 'none'; form-action 'none'";

    /** The whole page, in UTF-8 once a host writes it out. */
    public String write(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        String title = new HowBad(explanation).grade() + ", " + assessment.reference();
        return "<!DOCTYPE html>\n"
                + Markup.of(
                                "html",
                                Markup.of(
                                        "head",
                                        Markup.of("meta").with("charset", "utf-8"),
                                        Markup.of("meta")
                                                .with("http-equiv", "Content-Security-Policy")
                                                .with("content", POLICY),
                                        Markup.of("meta")
                                                .with("name", "viewport")
                                                .with("content", "width=device-width, initial-scale=1"),
                                        Markup.of("meta")
                                                .with("name", "color-scheme")
                                                .with("content", "light dark"),
                                        Markup.of("meta")
                                                .with("name", "referrer")
                                                .with("content", "no-referrer"),
                                        Markup.of("title", title),
                                        Markup.style(CSS)),
                                Markup.of("body", header(explanation), main(explanation), footer(assessment)))
                        .with("lang", "en-GB")
                + "\n";
    }

    private static Markup header(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        Verdict verdict = new Verdict(assessment);
        HowBad standing = new HowBad(explanation);
        Markup header = Markup.of("header")
                .styled(assessment.overall().map(HtmlAnswer::colour).orElse("grade none"));
        if (!assessment.isComplete()) {
            Markup alert =
                    Markup.of("div", Markup.of("p", verdict.incomplete())).styled("alert");
            assessment.doubts().forEach(failure -> alert.add(Markup.of("p", failure)));
            header.add(alert);
        }
        header.add(Markup.of("h1", standing.grade())
                .text(assessment
                        .overall()
                        .map(grade -> ": " + verdict.domains(grade))
                        .orElse("")));
        verdict.firstReason().ifPresent(reason -> header.add(Markup.of("p", reason)));
        if (assessment.overall().isEmpty()) {
            header.add(Markup.of("p", Verdict.NO_GRADE));
        }
        standing.open().ifPresent(open -> header.add(Markup.of("p", open).styled("open")));
        return header.add(Markup.of(
                        "p",
                        assessment.reference() + ", as of " + new Moments(assessment.asOf()).now()
                                + ". Judgement so far: " + Verdict.words(assessment.judgement()) + ".")
                .styled("dim"));
    }

    private static Markup main(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        HtmlProof proof = new HtmlProof(assessment);
        HtmlAnswer answer = new HtmlAnswer(assessment);
        Parts parts = new Parts(explanation);
        List<Markup> sections = new ArrayList<>(answer.urgent());
        parts.urgent().forEach(part -> sections.add(part(part, proof)));
        sections.addAll(answer.others());
        parts.others().forEach(part -> sections.add(part(part, proof)));
        sections.add(HtmlAnswer.section("Timeline", new HtmlTimeline(explanation).list()));
        if (!assessment.firings().isEmpty()) {
            sections.add(graph(assessment));
            sections.add(HtmlAnswer.section("Why", proof.why()));
        }
        if (!assessment.guidance().isEmpty()) {
            sections.add(HtmlAnswer.section("Sources", proof.sources()));
        }
        return Markup.of("main").add(sections);
    }

    private static Markup part(Part part, HtmlProof proof) {
        Markup list = Markup.of("ul");
        for (Part.Entry entry : part.entries()) {
            Markup item = Markup.of("li").text(entry.says());
            if (!entry.cites().isEmpty()) {
                item.text(" ").add(proof.cites(entry.cites()));
            }
            if (!entry.more().isEmpty()) {
                item.add(Markup.of("ul")
                        .styled("dim")
                        .add(entry.more().stream()
                                .map(more -> Markup.of("li", more))
                                .toList()));
            }
            list.add(item);
        }
        Markup section = HtmlAnswer.section(part.heading());
        if (!part.intro().isEmpty()) {
            section.add(Markup.of("p", part.intro()).styled("dim"));
        }
        return part.entries().isEmpty() ? section : section.add(list);
    }

    private static Markup graph(Assessment assessment) {
        ProofPicture graph = new ProofPicture(assessment);
        Markup section = HtmlAnswer.section(
                "From facts to conclusions",
                Markup.of("div", graph.svg())
                        .styled("wide")
                        .with("role", "region")
                        .with("aria-label", "Picture of facts, rules and conclusions")
                        .with("tabindex", "0"),
                Markup.of("p")
                        .styled("dim")
                        .text("The same in words, whole: ")
                        .add(Markup.of("a", "Why").with("href", "#why")));
        graph.leftOut().ifPresent(left -> section.add(Markup.of("p", left).styled("dim")));
        return section;
    }

    private static Markup footer(Assessment assessment) {
        return Markup.of(
                "footer",
                Markup.of("p", "It advises; a person decides."),
                Markup.of("p", new Verdict(assessment).edition()).styled("dim"));
    }

    private static String css() {
        try (InputStream css = ExplanationHtml.class.getResourceAsStream("explanation.css")) {
            // a browser counts line breaks so before it compares the digest
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
