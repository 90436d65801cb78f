package org.childrisk.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads one kind of value. What is wrong with it goes to the {@link Findings}, and the answer is null, so that reading
 * goes on. Jackson's own collecting of problems stops at the first refused conversion and at the first record that
 * cannot be built.
 */
abstract class StrictReading<V> extends ValueDeserializer<V> {

    /** Never called with null or with what is reported already. */
    abstract @Nullable V read(JsonNode value, Reading reading);

    /** Without this, Jackson makes a new reading for every value. */
    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public final @Nullable V deserialize(JsonParser parser, DeserializationContext context) {
        Findings findings = Findings.of(context);
        Optional<JsonNode> root = findings.begin();
        if (root.isPresent()) {
            parser.skipChildren();
        }
        JsonNode value = root.orElseGet(() -> context.readTree(parser));
        return value.isPojo() ? null : read(value, new Reading(findings, context));
    }

    /** The reading of one document: its findings, and Jackson's knowledge of types. */
    record Reading(Findings findings, DeserializationContext context) {

        /** The value of this field; null where it is not given or not sound. */
        @Nullable
        Object field(String name, JsonNode value, Wanted wanted) {
            return findings.inField(name, () -> wanted.read(value, this));
        }

        /** The value at this place of a list; null where it is not sound. */
        @Nullable
        Object item(int index, JsonNode value, Wanted wanted) {
            return findings.inItem(index, () -> wanted.read(value, this));
        }
    }
}
