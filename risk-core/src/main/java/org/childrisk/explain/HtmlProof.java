package org.childrisk.explain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.assessment.Firing;
import org.childrisk.facts.FactWords;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Publication;

/** The proof on a page: each firing with its facts, what follows and its sources, linked to and fro. */
final class HtmlProof {

    private final Assessment assessment;
    private final FactWords words;
    private final Set<String> sources;

    HtmlProof(Assessment assessment) {
        this.assessment = assessment;
        this.words = new FactWords(assessment.asOf().getZone());
        this.sources = assessment.guidance().stream().map(Guidance::id).collect(Collectors.toSet());
    }

    /** Links to firings: {@code [1, 2]}. */
    static Markup reasons(List<Integer> firings) {
        Markup refs = Markup.of("span").styled("refs").text("[");
        String between = "";
        for (int number : firings) {
            refs.text(between)
                    .add(Markup.of("a", String.valueOf(number))
                            .with("href", "#why-" + number)
                            .with("aria-label", "reason " + number));
            between = ", ";
        }
        return refs.text("]");
    }

    Markup why() {
        Markup list = Markup.of("ol").styled("proof");
        assessment.firings().forEach(firing -> list.add(firing(firing)));
        return list;
    }

    private Markup firing(Firing firing) {
        Markup facts = Markup.of("ul");
        firing.evidence().forEach(evidence -> facts.add(evidence(evidence)));
        if (!firing.concluded().isEmpty()) {
            facts.add(Markup.of("li", "So: " + String.join("; ", firing.concluded()))
                    .styled("so"));
        }
        return Markup.of("li")
                .with("id", "why-" + firing.number())
                .with("value", firing.number())
                .add(Markup.of("strong", firing.title()))
                .text(" ")
                .add(Markup.of("code", firing.rule()))
                .add(facts)
                .add(Markup.of("p").styled("dim").text("Rests on ").add(cites(firing.cites())));
    }

    private Markup evidence(Evidence evidence) {
        String source = ProofText.source(evidence, words);
        Markup item = Markup.of("li").text(evidence.says());
        if (!source.isEmpty()) {
            item.text(" ").add(Markup.of("span", source).styled("dim"));
        }
        if (!evidence.concludedBy().isEmpty()) {
            item.text(", because of ").add(reasons(evidence.concludedBy()));
        }
        return item;
    }

    /** Identifiers of guidance, each linked where the page tells of it. */
    Markup cites(List<String> ids) {
        Markup refs = Markup.of("span").styled("cites");
        String between = "";
        for (String id : ids) {
            refs.text(between)
                    .add(sources.contains(id) ? Markup.of("a", id).with("href", "#" + anchor(id)) : plain(id));
            between = ", ";
        }
        return refs;
    }

    private static Markup plain(String id) {
        return Markup.of("span", id);
    }

    private static String anchor(String id) {
        return "source-" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    Markup sources() {
        Markup list = Markup.of("ul").styled("sources");
        assessment.guidance().forEach(guidance -> list.add(source(guidance)));
        return list;
    }

    private static Markup source(Guidance guidance) {
        Markup where = Markup.of("ul");
        guidance.publications().forEach(publication -> where.add(publication(publication)));
        String mark = ProofText.mark(guidance.confidence());
        return Markup.of("li")
                .with("id", anchor(guidance.id()))
                .add(Markup.of("strong", guidance.id()))
                .text(" " + guidance.says() + (mark.isEmpty() ? "" : " "))
                .add(Markup.of("em", mark))
                .add(guidance.publications().isEmpty() ? List.of() : List.of(where));
    }

    /** Only an address of the web becomes a link. */
    private static Markup publication(Publication publication) {
        String address = publication.address();
        Markup item = Markup.of("li")
                .styled("dim")
                .text(publication.title() + ", " + publication.publisher() + ", " + publication.date()
                        + (address.isEmpty() ? "" : ", "));
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return web
                ? item.add(Markup.of("a", address).with("href", address).with("rel", "noreferrer"))
                : item.text(address);
    }
}
