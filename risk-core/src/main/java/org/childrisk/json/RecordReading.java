package org.childrisk.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.facts.FactProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.type.TypeFactory;

/** Reads an object into a record: every field is looked at, then the record is built from what was sound. */
final class RecordReading extends StrictReading<Object> {

    private final JavaType type;
    private final RecordBuilding building;
    private final Set<String> names;

    /** What each component is to hold, by its name, once that is known; made twice by two threads, it is the same. */
    private volatile Map<String, Wanted> wanted = Map.of();

    RecordReading(JavaType type) {
        this.type = type;
        this.building = new RecordBuilding(type.getRawClass());
        this.names = components().map(RecordComponent::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(type.getRawClass().getRecordComponents());
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
        Map<String, Wanted> fields = wanted(reading);
        @Nullable Object[] given = new Object[fields.size()];
        int next = 0;
        for (Map.Entry<String, Wanted> field : fields.entrySet()) {
            given[next++] = component(field.getKey(), field.getValue(), value, reading);
        }
        return building.build(given, findings, before, explained);
    }

    /** Answers the fields that the unknown ones were probably meant to be: these are not reported as missing too. */
    private Set<String> reportUnknown(JsonNode object, Findings findings, Set<String> others) {
        Set<String> explained = new HashSet<>();
        object.properties().forEach(property -> {
            String name = property.getKey();
            if (!names.contains(name) && !others.contains(name)) {
                List<String> free = names.stream().filter(it -> !object.has(it)).toList();
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

    private Map<String, Wanted> wanted(Reading reading) {
        if (wanted.isEmpty()) {
            TypeFactory factory = reading.context().getTypeFactory();
            Map<String, Wanted> found = new LinkedHashMap<>();
            components().forEach(it -> found.put(it.getName(), new Wanted(factory.constructType(it.getGenericType()))));
            wanted = Collections.unmodifiableMap(found);
        }
        return wanted;
    }

    private static @Nullable Object component(String name, Wanted wanted, JsonNode object, Reading reading) {
        JsonNode value = object.get(name);
        @Nullable Object read = value == null ? null : reading.field(name, value, wanted);
        return read == null ? wanted.none() : read;
    }

    private String names() {
        return String.join(", ", names);
    }
}
