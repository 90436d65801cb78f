package org.childrisk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads an object into a map, in the order of the document. Its keys are texts, or the names of an enum. */
final class MapReading extends StrictReading<Map<Object, Object>> {

    private final Wanted key;
    private final Wanted element;

    MapReading(JavaType key, JavaType element) {
        this.key = new Wanted(key);
        this.element = new Wanted(element);
    }

    static boolean isKey(JavaType type) {
        return type.hasRawClass(String.class) || type.isEnumType();
    }

    @Override
    @Nullable
    Map<Object, Object> read(JsonNode value, Reading reading) {
        Findings findings = reading.findings();
        if (!value.isObject()) {
            findings.add(
                    value,
                    "is " + Given.kind(value) + ", not an object",
                    "Maybe the names before the values are missing.");
            return null;
        }
        Map<Object, Object> read = new LinkedHashMap<>();
        value.properties().forEach(entry -> {
            String written = entry.getKey();
            @Nullable Object name = reading.field(written, JsonNodeFactory.instance.stringNode(written), key);
            if (name != null && entry.getValue().isNull()) {
                findings.inField(written, () -> {
                    findings.add(entry.getValue(), "is null", "Maybe leave it out, with its name.");
                    return true;
                });
            } else if (name != null) {
                @Nullable Object sound = reading.field(written, entry.getValue(), element);
                if (sound != null) {
                    read.put(name, sound);
                }
            }
        });
        return read;
    }
}
