package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.childrisk.facts.Grade;
import org.childrisk.reasoning.GradeRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExplanationHtmlTest {

    private final ExplanationHtml html = new ExplanationHtml();

    @Test
    void every_page_is_well_formed_and_every_link_within_it_leads_somewhere() throws Exception {
        for (var explanation : List.of(
                RichExplanation.complete(),
                RichExplanation.incomplete(),
                RichExplanation.open(),
                RichExplanation.quiet())) {
            Document page = parsed(html.write(explanation));
            Set<String> ids = new HashSet<>();

            elements(page, "*").stream()
                    .map(it -> it.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());

            assertThat(elements(page, "a"))
                    .map(it -> it.getAttribute("href"))
                    .filteredOn(href -> href.startsWith("#"))
                    .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        }
    }

    @Test
    void nothing_is_run_and_nothing_is_loaded() throws Exception {
        Document page = parsed(html.write(RichExplanation.complete()));

        assertThat(elements(page, "*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "form", "use", "image");
        assertThat(elements(page, "*"))
                .allSatisfy(it -> assertThat(it.hasAttribute("style") || it.hasAttribute("src"))
                        .isFalse());
        assertThat(Files.readString(Path.of("src/main/resources/org/childrisk/explain/explanation.css")))
                .doesNotContain("url(", "@import", "<", "&");
        assertThat(html.write(RichExplanation.complete()))
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-");
    }

    @Test
    void says_first_that_nobody_may_rely_on_it_and_how_bad_it_can_be() {
        assertThat(html.write(RichExplanation.incomplete()))
                .containsSubsequence("<header", "INCOMPLETE: a person must look", "ArithmeticException", "<h1>HIGH");
        assertThat(html.write(RichExplanation.open())).contains("<h1>NO GRADE YET, could be HIGH</h1>");
    }

    @Test
    void the_words_of_the_dossier_stand_on_the_page() throws Exception {
        String page = parsed(html.write(RichExplanation.complete()))
                .getDocumentElement()
                .getTextContent();

        new Parts(RichExplanation.complete())
                .all()
                .forEach(part -> part.entries().forEach(entry -> {
                    assertThat(page).contains(part.heading(), entry.says());
                    entry.more().forEach(more -> assertThat(page).contains(more));
                }));
        RichAssessment.complete()
                .guidance()
                .forEach(guidance -> guidance.publications()
                        .forEach(publication -> assertThat(page)
                                .contains(guidance.says(), publication.title(), publication.address())));
    }

    @Test
    void a_large_case_stays_legible_and_says_what_is_not_drawn() throws Exception {
        String page = html.write(RichExplanation.around(
                RichAssessment.crowded(60), new GradeRange(Optional.of(Grade.HIGH), Optional.of(Grade.HIGH))));

        assertThat(elements(parsed(page), "g")).hasSizeBetween(13, 40);
        assertThat(page).contains("Not drawn, so that it stays legible: 48 rules and ");
    }

    @Test
    void text_of_a_case_never_becomes_an_element_and_only_an_address_of_the_web_becomes_a_link() throws Exception {
        Document page = parsed(html.write(RichExplanation.complete()));

        assertThat(elements(page, "flag")).isEmpty();
        assertThat(elements(page, "a"))
                .map(it -> it.getAttribute("href"))
                .allSatisfy(href -> assertThat(href).matches("#.*|https?://.*"));
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parsed(String page) throws Exception {
        String xml = page.substring("<!DOCTYPE html>".length());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
    }
}
