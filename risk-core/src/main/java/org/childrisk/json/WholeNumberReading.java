package org.childrisk.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a whole number: no text, no decimals. */
final class WholeNumberReading extends StrictReading<Integer> {

    @Override
    @Nullable
    Integer read(JsonNode value, Reading reading) {
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.intValue();
        }
        boolean quoted = value.isString() && value.stringValue().matches("-?[0-9]{1,9}");
        String what = "is " + Given.kind(value) + ", not a whole number";
        if (value.isNumber()) {
            what = value.isIntegralNumber() ? "is too large a number" : "is not a whole number";
        }
        reading.findings()
                .add(
                        value,
                        what,
                        quoted
                                ? "Maybe the quotes are one too many: " + value.stringValue() + "."
                                : "Maybe a whole number such as 14 is meant, without quotes and decimals.");
        return null;
    }
}
