package org.childrisk.json;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes moments as ISO 8601, each put into text once for a document: a result names the same few again and again. */
final class MomentWriting extends ValueSerializer<Instant> {

    @Override
    public void serialize(Instant moment, JsonGenerator json, SerializationContext document) {
        json.writeString(written(document).computeIfAbsent(moment, it -> new SerializedString(it.toString())));
    }

    @SuppressWarnings("unchecked") // nothing else is kept under this name
    private static Map<Instant, SerializableString> written(SerializationContext document) {
        @Nullable Object before = document.getAttribute(MomentWriting.class);
        if (before != null) {
            return (Map<Instant, SerializableString>) before;
        }
        Map<Instant, SerializableString> written = new HashMap<>();
        document.setAttribute(MomentWriting.class, written);
        return written;
    }
}
