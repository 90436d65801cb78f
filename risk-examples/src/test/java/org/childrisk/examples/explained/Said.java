package org.childrisk.examples.explained;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rendering says, read back from its own words.
 *
 * @param reasons each rule that spoke, what it concluded and what it cites
 * @param pointers the numbers of reasons to which the answer points, one entry for each place, in order of size
 */
record Said(Set<String> reasons, List<String> pointers) {

    private static final Pattern NUMBERS = Pattern.compile("\\[(\\d+(?:, \\d+)*)\\]");
    private static final Pattern PROOF = Pattern.compile("(?s)\\(([A-Z0-9]+(?:-[A-Z0-9]+)+)\\)(?: and \\[[\\d, ]+\\])? "
            + "(?:.*? So: (.*?) )?([A-Z0-9-]+(?:, [A-Z0-9-]+)*)$");

    static Said text(String page) {
        String[] parts = parts(page, "\nWhy\n", "\nSources\n");
        Set<String> reasons = new TreeSet<>();
        for (String firing : parts[1].split("(?m)^  (?=\\[\\d+\\])", -1)) {
            String line = firing.replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                MatchResult proof = PROOF.matcher(line).results().findFirst().orElseThrow();
                reasons.add(reason(proof.group(1), proof.group(2) == null ? "" : proof.group(2), proof.group(3)));
            }
        }
        return new Said(
                reasons,
                NUMBERS.matcher(parts[0].replaceAll("\\s+", " "))
                        .results()
                        .map(numbers -> numbers.group(1))
                        .sorted()
                        .toList());
    }

    static Said markdown(String page) {
        String[] parts = parts(page, "\n## Why\n", "\n## Sources\n");
        Set<String> reasons = new TreeSet<>();
        for (String firing : parts[1].split("<a id=\"why-", -1)) {
            if (!firing.isBlank()) {
                String said = firing.replaceAll("\\\\(.)", "$1");
                reasons.add(reason(
                        found("\\*\\* \\(([^)]+)\\)\n", said),
                        found("\n- So: ([^\n]*)", said),
                        found("\n- Rests on ([^\n]*)", said).replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1")));
            }
        }
        return new Said(
                reasons,
                Pattern.compile("\\[\\d+\\]\\(#why-\\d+\\)(?:, \\[\\d+\\]\\(#why-\\d+\\))*")
                        .matcher(parts[0])
                        .results()
                        .map(numbers -> numbers.group().replaceAll("\\[(\\d+)\\]\\([^)]*\\)", "$1"))
                        .sorted()
                        .toList());
    }

    static Said html(String page) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        page.substring("<!DOCTYPE html>".length()).strip().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Set<String> reasons = new TreeSet<>();
        elements(root, "li")
                .filter(item -> item.getAttribute("id").startsWith("why-"))
                .forEach(item -> reasons.add(reason(
                        content(item, "code", ""),
                        content(item, "li", "so").replaceFirst("^So: ", ""),
                        content(item, "span", "cites"))));
        List<String> inProof = elements(root, "ol")
                .filter(list -> list.getAttribute("class").equals("proof"))
                .flatMap(Said::pointers)
                .toList();
        List<String> pointers = new ArrayList<>(pointers(root).toList());
        inProof.forEach(pointers::remove);
        return new Said(reasons, pointers.stream().sorted().toList());
    }

    /** JSON points from each grade, action, finding, label and question; a grade's reasons are not split by their words. */
    static Said json(String document) {
        JsonNode assessment = JsonMapper.shared().readTree(document).get("assessment");
        Set<String> reasons = new TreeSet<>();
        assessment
                .get("firings")
                .forEach(firing -> reasons.add(reason(
                        firing.get("rule").asString(),
                        String.join("; ", texts(firing.get("concluded"))),
                        String.join(", ", texts(firing.get("cites"))))));
        List<String> pointers = Stream.of("grades", "actions", "findings", "labelsSetAside", "questions")
                .flatMap(part -> StreamSupport.stream(assessment.get(part).spliterator(), false))
                .map(part -> String.join(", ", texts(part.get("because"))))
                .sorted()
                .toList();
        return new Said(reasons, pointers);
    }

    /** The numbers to which something points, however often. */
    Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        pointers.forEach(pointer -> numbers.addAll(Arrays.asList(pointer.split(", ", -1))));
        numbers.remove("");
        return numbers;
    }

    private static String reason(String rule, String concluded, String cites) {
        return rule + " | " + concluded.replaceAll("\\s+", " ").strip() + " | " + cites;
    }

    private static String[] parts(String page, String why, String sources) {
        int from = page.indexOf(why);
        if (from < 0) {
            return new String[] {page, ""};
        }
        int to = page.indexOf(sources, from);
        return new String[] {page.substring(0, from), page.substring(from + why.length(), to < 0 ? page.length() : to)};
    }

    private static String found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map(it -> it.group(1))
                .orElse("");
    }

    private static Stream<String> pointers(Element root) {
        return elements(root, "span")
                .filter(span -> span.getAttribute("class").equals("refs"))
                .map(span -> span.getTextContent().replaceAll("[\\[\\]]", ""));
    }

    private static String content(Element root, String tag, String styled) {
        return elements(root, tag)
                .filter(it -> it.getAttribute("class").equals(styled))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(Element root, String tag) {
        NodeList found = root.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
