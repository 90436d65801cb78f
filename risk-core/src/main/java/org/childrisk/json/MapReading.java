package org.childrisk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads an object into a map, in the order of the document. Its keys are texts, or the names of an enum. */
final class MapReading extends StrictReading<Map<Object, Object>> {

    private final JavaType key;
    private final JavaType element;

    MapReading(JavaType key, JavaType element) {
        this.key = key;
        this.element = element;
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
            String path = Path.field(findings.path(), entry.getKey());
            @Nullable Object name = reading.valueAt(path, JsonNodeFactory.instance.stringNode(entry.getKey()), key);
            if (name != null && entry.getValue().isNull()) {
                findings.within(path, () -> {
                    findings.add(entry.getValue(), "is null", "Maybe leave it out, with its name.");
                    return true;
                });
            } else if (name != null) {
                @Nullable Object sound = reading.valueAt(path, entry.getValue(), element);
                if (sound != null) {
                    read.put(name, sound);
                }
            }
        });
        return read;
    }
}
