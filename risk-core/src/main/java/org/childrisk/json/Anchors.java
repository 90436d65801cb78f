package org.childrisk.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The YAML anchors of one document. The parser hands an alias over as a text that holds the name of its anchor; left at
 * that, a reference would silently become another value. Of anchors it tells only those of objects and lists, so that
 * those of single values are looked for beforehand.
 */
final class Anchors {

    /** What an anchor stands for, and how many values that is. */
    record Anchored(JsonNode node, int size) {}

    private final Map<String, Anchored> byName = new HashMap<>();
    private final Map<Place, String> ofSingleValues = new HashMap<>();

    private Anchors() {}

    static Anchors in(DocumentText text, DocumentFormat format) {
        Anchors anchors = new Anchors();
        if (format == DocumentFormat.YAML && text.text().contains("&")) {
            anchors.find(text.text());
        }
        return anchors;
    }

    private void find(String text) {
        int depth = 0;
        try {
            for (Event event : new Parse(LoadSettings.builder()
                            .setCodePointLimit(DocumentText.MOST_BYTES + 1)
                            .build())
                    .parseString(text)) {
                depth += depthOf(event);
                if (depth > DocumentFormat.DEEPEST) {
                    return;
                }
                if (event instanceof ScalarEvent scalar) {
                    scalar.getAnchor().ifPresent(anchor -> put(scalar, anchor));
                }
            }
        } catch (YamlEngineException | NumberFormatException broken) {
            // the scan meets the same break, and reports it
            return;
        }
    }

    private void put(ScalarEvent scalar, Anchor anchor) {
        scalar.getStartMark()
                .ifPresent(mark ->
                        ofSingleValues.put(new Place(mark.getLine() + 1, mark.getColumn() + 1), anchor.getValue()));
    }

    private static int depthOf(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    static boolean isTagged(JsonParser parser) {
        return parser.getTypeId() != null;
    }

    /** The anchor of the value that begins here, if it has one. */
    Optional<String> nameAt(JsonParser parser) {
        return parser.currentToken().isScalarValue()
                ? Optional.ofNullable(ofSingleValues.get(Place.of(parser.currentTokenLocation())))
                : Optional.ofNullable(parser.getObjectId()).map(Object::toString);
    }

    void put(String name, JsonNode node, int size) {
        byName.put(name, new Anchored(node, size));
    }

    /** Empty where there is none so far, as for an alias to what it is itself a part of. */
    Optional<Anchored> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
