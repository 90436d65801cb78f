package org.childrisk.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** Reads a list. What is not sound in it is left out, so that no record ever meets a null in a list. */
final class ListReading extends StrictReading<List<Object>> {

    private final Wanted element;

    ListReading(JavaType element) {
        this.element = new Wanted(element);
    }

    @Override
    @Nullable
    List<Object> read(JsonNode value, Reading reading) {
        Findings findings = reading.findings();
        if (!value.isArray()) {
            findings.add(
                    value,
                    "is " + Given.kind(value) + ", not a list",
                    "Maybe it is the only one: a list of one is still a list, in square brackets.");
            return null;
        }
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isNull()) {
                findings.inItem(i, () -> {
                    findings.add(item, "is null in a list", "Maybe leave it out, or a comma is one too many.");
                    return true;
                });
            } else {
                @Nullable Object sound = reading.item(i, item, element);
                if (sound != null) {
                    read.add(sound);
                }
            }
        }
        return read;
    }
}
