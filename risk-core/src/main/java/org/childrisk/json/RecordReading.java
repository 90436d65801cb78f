package org.childrisk.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childrisk.facts.FactProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** Reads an object into a record: every field is looked at, then the record is built from what was sound. */
final class RecordReading extends StrictReading<Object> {

    private final JavaType type;
    private final RecordComponent[] components;
    private final RecordBuilding building;

    RecordReading(JavaType type) {
        this.type = type;
        this.components = type.getRawClass().getRecordComponents();
        this.building = new RecordBuilding(type.getRawClass());
    }

    @Override
    @Nullable
    Object read(JsonNode value, Reading reading) {
        return read(value, reading, Set.of());
    }

    /** Reads the record from an object that also holds these other fields, which are not its own. */
    @Nullable
    Object read(JsonNode value, Reading reading, Set<String> others) {
        Findings findings = reading.findings();
        if (!value.isObject()) {
            findings.add(
                    value,
                    "is " + Given.kind(value) + ", not an object",
                    "Maybe its fields are missing: " + names() + ".");
            return null;
        }
        int before = findings.count();
        Set<String> explained = reportUnknown(value, findings, others);
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            given.put(component.getName(), component(component, value, reading));
        }
        return building.build(given, findings, before, explained);
    }

    /** Answers the fields that the unknown ones were probably meant to be: these are not reported as missing too. */
    private Set<String> reportUnknown(JsonNode object, Findings findings, Set<String> others) {
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        List<String> free = known.stream().filter(name -> !object.has(name)).toList();
        Set<String> explained = new HashSet<>();
        object.properties().forEach(property -> {
            String name = property.getKey();
            if (!known.contains(name) && !others.contains(name)) {
                Optional<String> meant = Nearest.to(name, free);
                meant.ifPresent(explained::add);
                findings.add(new FactProblem(
                        Path.field(findings.path(), name),
                        Given.value(property.getValue()),
                        "is not a field of " + type.getRawClass().getSimpleName(),
                        meant.map(field -> "Maybe " + field + " is meant.")
                                .orElseGet(() -> "Maybe it belongs elsewhere or is not asked for. Known here: "
                                        + names() + ".")));
            }
        });
        return explained;
    }

    private @Nullable Object component(RecordComponent component, JsonNode object, Reading reading) {
        JavaType wanted = reading.context().getTypeFactory().constructType(component.getGenericType());
        String path = Path.field(reading.findings().path(), component.getName());
        JsonNode value = object.get(component.getName());
        @Nullable Object read = value == null ? null : reading.valueAt(path, value, wanted);
        if (read != null) {
            return read;
        }
        if (wanted.hasRawClass(Optional.class)) {
            return Optional.empty();
        }
        if (wanted.hasRawClass(Map.class)) {
            return Map.of();
        }
        return wanted.hasRawClass(List.class) ? List.of() : null;
    }

    private String names() {
        return String.join(
                ", ", Arrays.stream(components).map(RecordComponent::getName).toList());
    }
}
