package org.childrisk.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.facts.FactProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an object into the record that its field {@code type} names. */
final class SealedReading extends StrictReading<Object> {

    static final String TYPE = "type";

    private final Map<String, Class<?>> kinds = new LinkedHashMap<>();

    SealedReading(Class<?> family) {
        records(family).forEach(kind -> kinds.put(kind.getSimpleName(), kind));
    }

    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(SealedReading::records)
                : Stream.of(kind);
    }

    @Override
    @Nullable
    Object read(JsonNode value, Reading reading) {
        Findings findings = reading.findings();
        if (!value.isObject()) {
            findings.add(
                    value,
                    "is " + Given.kind(value) + ", not an object",
                    "Maybe its fields are missing, the first of them " + TYPE + ".");
            return null;
        }
        JsonNode type = value.path(TYPE);
        Class<?> kind = type.isString() ? kinds.get(type.stringValue()) : null;
        if (kind == null) {
            if (!type.isPojo()) {
                reportType(type, findings);
            }
            return null;
        }
        var context = reading.context();
        var reader = context.findContextualValueDeserializer(context.constructType(kind), null);
        return reader instanceof RecordReading record ? record.read(value, reading, Set.of(TYPE)) : null;
    }

    private void reportType(JsonNode type, Findings findings) {
        boolean missing = type.isMissingNode() || type.isNull();
        String allowed = String.join(", ", kinds.keySet());
        findings.add(new FactProblem(
                Path.field(findings.path(), TYPE),
                missing ? Given.NOTHING : Given.value(type),
                missing ? "is required" : "is none of the known types",
                Nearest.to(missing ? "" : Given.value(type), kinds.keySet())
                        .map(name -> "Maybe " + name + " is meant. Allowed: " + allowed + ".")
                        .orElse("Maybe one of " + allowed + ".")));
    }
}
