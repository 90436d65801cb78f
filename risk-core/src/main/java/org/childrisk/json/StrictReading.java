package org.childrisk.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
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

        /** The value at this path below, as this type; null where it is not given or not sound. */
        @Nullable
        Object valueAt(String path, JsonNode value, JavaType type) {
            return findings.within(path, () -> value(value, type));
        }

        private @Nullable Object value(JsonNode value, JavaType type) {
            if (type.hasRawClass(Optional.class)) {
                return Optional.ofNullable(value(value, type.getContentType()));
            }
            if (value.isNull() || value.isPojo()) {
                return null;
            }
            ValueDeserializer<?> kind = context.findContextualValueDeserializer(type, null);
            if (kind instanceof StrictReading<?> strict) {
                return strict.read(value, this);
            }
            return other(value, kind, type);
        }

        /** Kinds of values that have no reading of their own here, as Jackson reads them. */
        private @Nullable Object other(JsonNode value, ValueDeserializer<?> kind, JavaType type) {
            try (JsonParser parser = value.traverse(context)) {
                parser.nextToken();
                return kind.deserialize(parser, context);
            } catch (JacksonException broken) {
                findings.add(
                        value,
                        "cannot be read as " + type.getRawClass().getSimpleName(),
                        "Maybe it is of another type: this is " + Given.kind(value) + ".");
                return null;
            }
        }
    }
}
