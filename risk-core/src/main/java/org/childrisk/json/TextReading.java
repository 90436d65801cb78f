package org.childrisk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a text; a number is not a text, for its digits might not come out as they were written. */
final class TextReading extends StrictReading<String> {

    @Override
    @Nullable
    String read(JsonNode value, Reading reading) {
        if (value.isString()) {
            return value.stringValue();
        }
        reading.findings()
                .add(
                        value,
                        "is " + Given.kind(value) + ", not a text",
                        value.isValueNode()
                                ? "Maybe it lacks quotes: \"" + Given.value(value) + "\"."
                                : "Maybe one text in quotes is meant.");
        return null;
    }
}
