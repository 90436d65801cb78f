package org.childrisk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one of the names of an enum, exactly as the constants are written. */
final class EnumReading extends StrictReading<Object> {

    private final List<Enum<?>> constants = new ArrayList<>();
    private final List<String> names;

    EnumReading(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.add((Enum<?>) constant);
        }
        names = constants.stream().<String>map(Enum::name).toList();
    }

    @Override
    @Nullable
    Object read(JsonNode value, Reading reading) {
        int index = value.isString() ? names.indexOf(value.stringValue()) : -1;
        if (index >= 0) {
            return constants.get(index);
        }
        String allowed = String.join(", ", names);
        reading.findings()
                .add(
                        value,
                        value.isString()
                                ? "is none of the allowed names"
                                : "is " + Given.kind(value) + ", not one of the allowed names",
                        meant(value)
                                .map(name -> "Maybe " + name + " is meant. Allowed: " + allowed + ".")
                                .orElse("Maybe one of " + allowed + "."));
        return null;
    }

    private Optional<String> meant(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue() ? "YES" : "NO").filter(names::contains);
        }
        return value.isString() ? Nearest.to(value.stringValue(), names) : Optional.empty();
    }
}
