package org.childrisk.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.RefusedFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON Schema of a root type that {@link StrictReader} reads, or that {@link AssessmentJson} and its like
 * write. What is required of a document that is read is asked of the reader itself, so that the two cannot differ; in one
 * that is written every field is there.
 *
 * <pre>{@code
 * String schema = SchemaOf.type(CaseFile.class, "Case file", "https://childrisk.org/schema/case-file-1.json", 1);
 * }</pre>
 */
public final class SchemaOf {

    /** RFC 3339, which {@code date-time} means, has no zone in brackets. */
    private static final String WITH_ZONE =
            "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})\\[[A-Za-z0-9/_+:-]+\\]$";

    private SchemaOf() {}

    /** The schema as indented JSON that ends with a line break. */
    public static String type(Class<?> root, String title, String id, int version) {
        return text(read(root), title, id, version);
    }

    /** The schema of a document that the library writes and reads again: its version stands in it. */
    static String stored(Class<?> root, String title, String id, int version) {
        return text(versioned(read(root), version), title, id, version);
    }

    private static ObjectNode read(Class<?> root) {
        SchemaGeneratorConfigBuilder config = config().with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forFields()
                // the reader takes null for left out
                .withNullableCheck(field -> !field.isFakeContainerItemScope() && !isRequired(field))
                .withRequiredCheck(SchemaOf::isRequired)
                // a text that must be given must not be blank either
                .withStringPatternResolver(
                        field -> field.getType().getErasedType() == String.class && isRequired(field) ? "\\S" : null);
        return generated(config, root);
    }

    /** The schema of a document that is written: a reader of it must expect more fields while the version stays. */
    static String written(Class<?> root, String title, String id, int version) {
        return text(versioned(written(root), version), title, id, version);
    }

    /** The schema of a line of a batch with an assessment of this form: it has a version, and guidance only where that was asked for. */
    static String line(Class<?> root, Class<?> form, String title, String id, int version) {
        ObjectNode line = written(root, form);
        ObjectNode assessment = versioned((ObjectNode) line.get("$defs").get(form.getSimpleName()), version);
        assessment.withArray("required").removeIf(field -> field.stringValue().equals("guidance"));
        return text(line, title, id, version);
    }

    private static ObjectNode written(Class<?> root, Class<?>... parameters) {
        SchemaGeneratorConfigBuilder config = config();
        config.forFields()
                .withNullableCheck(field -> !field.isFakeContainerItemScope()
                        && field.getRawMember().getType() == Optional.class)
                .withRequiredCheck(field -> true);
        return generated(config, root, parameters);
    }

    private static ObjectNode versioned(ObjectNode generated, int version) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.putObject("version").put("const", version);
        generated.get("properties").properties().forEach(entry -> properties.set(entry.getKey(), entry.getValue()));
        generated.set("properties", properties);
        generated.withArray("required").insert(0, "version");
        return generated;
    }

    private static SchemaGeneratorConfigBuilder config() {
        return new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FLATTENED_OPTIONALS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.PLAIN_DEFINITION_KEYS);
    }

    private static ObjectNode generated(SchemaGeneratorConfigBuilder config, Class<?> root, Class<?>... parameters) {
        config.forTypesInGeneral()
                .withPropertySorter(Comparator.comparingInt(SchemaOf::position))
                .withCustomDefinitionProvider(SchemaOf::moment)
                .withCustomDefinitionProvider(SchemaOf::anyFact)
                .withCustomDefinitionProvider(SchemaOf::family)
                .withCustomDefinitionProvider(new Member());
        return new SchemaGenerator(config.build()).generateSchema(root, parameters);
    }

    private static String text(ObjectNode generated, String title, String id, int version) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", id).put("title", title).put("x-version", version);
        generated.properties().forEach(entry -> schema.set(entry.getKey(), entry.getValue()));
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** Where the field stands in its record. */
    private static int position(MemberScope<?, ?> field) {
        List<String> names = Arrays.stream(
                        field.getDeclaringType().getErasedType().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return names.indexOf(field.getName());
    }

    private static boolean isRequired(FieldScope field) {
        return required(field.getDeclaringType().getErasedType()).contains(field.getName());
    }

    private static Set<String> required(Class<?> type) {
        try {
            StrictReader.of(type).readJson("{}");
            return Set.of();
        } catch (RefusedFacts refused) {
            return refused.problems().stream()
                    .filter(problem -> problem.what().startsWith("is required"))
                    .map(FactProblem::path)
                    .collect(Collectors.toSet());
        }
    }

    private static @Nullable CustomDefinition moment(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
        if (raw == LocalDate.class) {
            text.put("format", "date");
        } else if (raw == Instant.class) {
            text.put("format", "date-time");
        } else if (raw == ZonedDateTime.class) {
            text.putArray("anyOf")
                    .add(JsonNodeFactory.instance.objectNode().put("format", "date-time"))
                    .add(JsonNodeFactory.instance.objectNode().put("pattern", WITH_ZONE));
        } else {
            return null;
        }
        return new CustomDefinition(text, DefinitionType.INLINE, AttributeInclusion.NO);
    }

    /** Where any fact may stand each says which it is, also those that need not where they stand in a list of their kind. */
    private static @Nullable CustomDefinition anyFact(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Fact.class) {
            return null;
        }
        ObjectNode any = JsonNodeFactory.instance.objectNode();
        var members = any.putArray("anyOf");
        for (Class<?> member : Fact.class.getPermittedSubclasses()) {
            ResolvedType resolved = context.getTypeContext().resolve(member);
            members.add(
                    member == Proceeding.class
                            ? context.createDefinitionReference(resolved)
                            : named(member, context.createStandardDefinition(resolved, null)));
        }
        return new CustomDefinition(any, DefinitionType.STANDARD, AttributeInclusion.NO);
    }

    private static ObjectNode named(Class<?> member, ObjectNode standard) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.putObject(SealedReading.TYPE).put("const", member.getSimpleName());
        standard.get("properties").properties().forEach(entry -> properties.set(entry.getKey(), entry.getValue()));
        standard.set("properties", properties);
        standard.withArray("required").insert(0, SealedReading.TYPE);
        return standard;
    }

    /** A sealed interface is any of its records. */
    private static @Nullable CustomDefinition family(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (!raw.isSealed() || !raw.isInterface()) {
            return null;
        }
        ObjectNode any = JsonNodeFactory.instance.objectNode();
        var members = any.putArray("anyOf");
        Arrays.stream(raw.getPermittedSubclasses())
                .forEach(member -> members.add(context.createDefinitionReference(
                        context.getTypeContext().resolve(member))));
        return new CustomDefinition(any, DefinitionType.STANDARD, AttributeInclusion.NO);
    }

    /** A record that is read as a member of a sealed interface says which it is. */
    private static final class Member implements CustomDefinitionProviderV2 {

        private static final Set<Class<?>> FAMILIES = Set.of(Proceeding.class);

        @Override
        public @Nullable CustomDefinition provideCustomSchemaDefinition(
                ResolvedType type, SchemaGenerationContext context) {
            Class<?> raw = type.getErasedType();
            if (!raw.isRecord() || Arrays.stream(raw.getInterfaces()).noneMatch(FAMILIES::contains)) {
                return null;
            }
            return new CustomDefinition(named(raw, context.createStandardDefinition(type, this)));
        }
    }
}
