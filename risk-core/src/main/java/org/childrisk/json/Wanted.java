package org.childrisk.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.json.StrictReading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** The type that a field, or what is in a list or map, is to have, and how that is read: looked up with the first value. */
final class Wanted {

    private final JavaType type;

    /** What an {@code Optional} holds. */
    private final @Nullable Wanted held;

    /** Looked up twice by two threads, it is the same. */
    private volatile @Nullable ValueDeserializer<?> found;

    Wanted(JavaType type) {
        this.type = type;
        this.held = type.hasRawClass(Optional.class) ? new Wanted(type.getContentType()) : null;
    }

    /** What a field holds that is not given, or not soundly. */
    @Nullable
    Object none() {
        if (held != null) {
            return Optional.empty();
        }
        if (type.hasRawClass(Map.class)) {
            return Map.of();
        }
        return type.hasRawClass(List.class) ? List.of() : null;
    }

    /** The value; null where it is not given or not sound. */
    @Nullable
    Object read(JsonNode value, Reading reading) {
        if (held != null) {
            return Optional.ofNullable(held.read(value, reading));
        }
        if (value.isNull() || value.isPojo()) {
            return null;
        }
        ValueDeserializer<?> kind = kind(reading);
        return kind instanceof StrictReading<?> strict ? strict.read(value, reading) : other(value, kind, reading);
    }

    private ValueDeserializer<?> kind(Reading reading) {
        ValueDeserializer<?> known = found;
        if (known == null) {
            known = reading.context().findContextualValueDeserializer(type, null);
            found = known;
        }
        return known;
    }

    /** Kinds of values that have no reading of their own here, as Jackson reads them. */
    private @Nullable Object other(JsonNode value, ValueDeserializer<?> kind, Reading reading) {
        try (JsonParser parser = value.traverse(reading.context())) {
            parser.nextToken();
            return kind.deserialize(parser, reading.context());
        } catch (JacksonException broken) {
            reading.findings()
                    .add(
                            value,
                            "cannot be read as " + type.getRawClass().getSimpleName(),
                            "Maybe it is of another type: this is " + Given.kind(value) + ".");
            return null;
        }
    }
}
