package org.childrisk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads true or false, and nothing that only looks like it. */
final class BooleanReading extends StrictReading<Boolean> {

    @Override
    @Nullable
    Boolean read(JsonNode value, Reading reading) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        reading.findings()
                .add(
                        value,
                        "is " + Given.kind(value) + ", not true or false",
                        "Maybe true or false is meant, without quotes.");
        return null;
    }
}
