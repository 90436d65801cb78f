package org.childrisk.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Goes once through a document, notes where everything stands, and finds what is wrong whatever type is wanted. */
final class DocumentScan {

    /** Far above any case file; keeps a few lines of aliases of aliases from filling the memory. */
    static final int MOST_VALUES = 100_000;

    /** Stands for a value that is already reported, so that nothing more is said about it. */
    static final Object REPORTED = "a tag or an alias";

    private final DocumentText text;
    private final DocumentFormat format;
    private final JsonParser parser;
    private final Anchors anchors;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int values;

    private DocumentScan(DocumentText text, DocumentFormat format, JsonParser parser) {
        this.text = text;
        this.format = format;
        this.parser = parser;
        this.anchors = Anchors.in(text, format);
    }

    /** The document, or {@link RefusedFacts} with one problem where it cannot be read to its end. */
    static Document of(DocumentText text, DocumentFormat format) {
        try (JsonParser parser = format.parser(text.text())) {
            return new DocumentScan(text, format, parser).document();
        }
    }

    private Document document() {
        JsonNode root;
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw DocumentText.empty();
            }
            places.put(Path.ROOT, here());
            root = value(Path.ROOT);
        } catch (JacksonException broken) {
            throw refused(broken);
        }
        checkNothingFollows();
        return new Document(root, places, findings);
    }

    private void checkNothingFollows() {
        Place end = Place.of(parser.currentLocation());
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonException broken) {
            more = true;
        }
        if (more) {
            Place place = end.compareTo(here()) > 0 ? end : here();
            findings.add(new Finding(
                    new FactProblem(
                            Path.ROOT,
                            text.line(place),
                            "has text after the end of the document",
                            "Maybe two documents were pasted together, or a bracket closes too early."),
                    place));
        }
    }

    private JsonNode value(String path) {
        count(1, path);
        int before = values;
        if (Anchors.isAlias(parser)) {
            return aliased(path);
        }
        if (Anchors.isTagged(parser)) {
            found(path, "a tag", "has a tag, which is not read", "Maybe leave it out: no value here needs one.");
            parser.skipChildren();
            return reported();
        }
        // the parser forgets the anchor as it goes on
        var anchor = anchors.nameAt(parser);
        JsonNode node = switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            case VALUE_STRING -> text(parser.getString());
            default -> single(parser);
        };
        anchor.ifPresent(name -> anchors.put(name, node, values - before + 1));
        return node;
    }

    /** The single value at which a parser stands. */
    static JsonNode single(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> nodes().booleanNode(true);
            case VALUE_FALSE -> nodes().booleanNode(false);
            case VALUE_NULL -> nodes().nullNode();
            case VALUE_NUMBER_INT -> nodes().numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT ->
                parser.isNaN()
                        ? nodes().numberNode(parser.getDoubleValue())
                        : nodes().numberNode(parser.getDecimalValue());
            default -> nodes().stringNode(parser.getString());
        };
    }

    /** The parser knows only the word null; YAML also writes a tilde. */
    private JsonNode text(String value) {
        return format == DocumentFormat.YAML && value.equals("~") ? nodes().nullNode() : nodes().stringNode(value);
    }

    private ObjectNode object(String path) {
        ObjectNode object = nodes().objectNode();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inner = Path.field(path, name);
            Place place = here();
            boolean repeated = !seen.add(name);
            if (!repeated) {
                places.putIfAbsent(inner, place);
            }
            parser.nextToken();
            if (repeated) {
                count(1, inner);
                FactProblem problem = new FactProblem(
                        inner,
                        parser.currentToken().isScalarValue() ? Given.cut(parser.getString()) : "an object or a list",
                        "is given more than once",
                        "Maybe one of them is a copy: keep one.");
                findings.add(new Finding(problem, place));
                parser.skipChildren();
            } else {
                object.set(name, value(inner));
            }
        }
        return object;
    }

    private ArrayNode list(String path) {
        ArrayNode list = nodes().arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String inner = Path.item(path, list.size());
            places.putIfAbsent(inner, here());
            list.add(value(inner));
        }
        return list;
    }

    private JsonNode aliased(String path) {
        String name = parser.getString();
        var anchored = anchors.get(name);
        if (anchored.isEmpty()) {
            found(
                    path,
                    "*" + name,
                    "points at an anchor that does not stand before it",
                    "Maybe the name is mistyped, or the value points at itself.");
            return reported();
        }
        count(anchored.get().size(), path);
        return anchored.get().node();
    }

    private void count(int more, String path) {
        values += more;
        if (values > MOST_VALUES) {
            throw new RefusedFacts(List.of(new Finding(
                            new FactProblem(
                                    path,
                                    "more than " + MOST_VALUES + " values",
                                    "the document holds too many values",
                                    "Maybe it holds more than one case, or aliases that repeat each other."),
                            here())
                    .placed()));
        }
    }

    private void found(String path, String value, String what, String mend) {
        findings.add(new Finding(new FactProblem(path, value, what, mend), here()));
    }

    /** The parser's own words are left out, for they quote the document. */
    private RefusedFacts refused(JacksonException broken) {
        Place place = broken.getLocation() == null ? here() : Place.of(broken.getLocation());
        boolean beyond = broken instanceof StreamConstraintsException;
        return new RefusedFacts(List.of(new Finding(
                        new FactProblem(
                                Path.ROOT,
                                text.line(place),
                                beyond ? "is nested too deeply or too long" : "cannot be read as " + format,
                                beyond ? "Maybe a bracket is never closed." : format.mend()),
                        place)
                .placed()));
    }

    private Place here() {
        return Place.of(parser.currentTokenLocation());
    }

    private static JsonNode reported() {
        return nodes().pojoNode(REPORTED);
    }

    private static JsonNodeFactory nodes() {
        return JsonNodeFactory.instance;
    }
}
