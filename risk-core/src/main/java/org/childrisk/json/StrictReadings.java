package org.childrisk.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Tells Jackson which reading is for which type. */
final class StrictReadings extends JacksonModule {

    @Override
    public String getModuleName() {
        return "strict-readings";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ByType());
    }

    private static final class ByType implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Class<?> raw = type.getRawClass();
            if (raw.isRecord()) {
                return new RecordReading(type);
            }
            if (raw.isSealed() && raw.isInterface()) {
                return new SealedReading(raw);
            }
            if (raw == Boolean.class || raw == boolean.class) {
                return new BooleanReading();
            }
            if (raw == Integer.class || raw == int.class) {
                return new WholeNumberReading();
            }
            if (raw == String.class) {
                return new TextReading();
            }
            if (raw == LocalDate.class) {
                return new DateReading();
            }
            if (raw == Instant.class) {
                return MomentReading.ofInstants();
            }
            return raw == ZonedDateTime.class ? MomentReading.withZones() : null;
        }

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return new EnumReading(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier bean,
                @Nullable TypeDeserializer elementType,
                @Nullable ValueDeserializer<?> element) {
            return type.hasRawClass(List.class) ? new ListReading(type.getContentType()) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription.Supplier bean,
                @Nullable KeyDeserializer key,
                @Nullable TypeDeserializer elementType,
                @Nullable ValueDeserializer<?> element) {
            boolean readable = type.hasRawClass(Map.class) && MapReading.isKey(type.getKeyType());
            return readable ? new MapReading(type.getKeyType(), type.getContentType()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isRecord() || type.isEnum();
        }
    }
}
