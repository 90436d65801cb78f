package org.childrisk.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON document without noting where anything stands. Nearly every document is sound; one that is not is given up here, and
 * {@link DocumentScan} goes through it again and says what is wrong.
 */
final class QuickScan {

    private final JsonParser parser;
    private int values;
    private boolean sound = true;

    private QuickScan(JsonParser parser) {
        this.parser = parser;
    }

    /** What the document holds, empty where anything about it is unsound. */
    static Optional<JsonNode> of(DocumentText text) {
        try (JsonParser parser = DocumentFormat.JSON.parser(text.text())) {
            return parser.nextToken() == null ? Optional.empty() : new QuickScan(parser).whole();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> whole() {
        JsonNode root = value();
        return sound && values <= DocumentScan.MOST_VALUES && parser.nextToken() == null
                ? Optional.of(root)
                : Optional.empty();
    }

    private JsonNode value() {
        values++;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            default -> DocumentScan.single(parser);
        };
    }

    private ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            sound &= object.replace(name, value()) == null;
        }
        return object;
    }

    private ArrayNode list() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }
}
