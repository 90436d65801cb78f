package org.childrisk.policy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** How values of one type are written and read: records by their components, one after the other. Null is never written. */
abstract class Shape {

    /** What is written, in words: two programs whose words differ cannot read each other. */
    private final String words;

    Shape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract void write(Object value, ImageOut out);

    abstract Object read(ImageIn in);

    static Shape of(Type type) {
        return new Shapes().of(type);
    }

    long checksum() {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** The shapes of the types met so far. */
    private static final class Shapes {

        private final Map<Type, Shape> known = new HashMap<>();

        Shape of(Type type) {
            Shape shape = known.get(type);
            if (shape == null) {
                shape = type instanceof ParameterizedType of ? holding(of) : plain((Class<?>) type);
                known.put(type, shape);
            }
            return shape;
        }

        private Shape holding(ParameterizedType type) {
            Type[] held = type.getActualTypeArguments();
            Shape last = of(held[held.length - 1]);
            if (type.getRawType() == List.class) {
                return new OfLists(last);
            }
            if (type.getRawType() == Optional.class) {
                return new OfOptionals(last);
            }
            return new OfMaps(of(held[0]), last, type.getRawType() == NavigableMap.class);
        }

        private Shape plain(Class<?> type) {
            if (type.isRecord()) {
                return new RecordShape(
                        type,
                        Arrays.stream(type.getRecordComponents())
                                .map(component -> of(component.getGenericType()))
                                .toList());
            }
            return type.isEnum() ? new OfEnums(type) : new ValueShape(type);
        }
    }

    private static final class OfLists extends Shape {

        private final Shape held;

        private OfLists(Shape held) {
            super("[" + held.words + "]");
            this.held = held;
        }

        @Override
        void write(Object value, ImageOut out) {
            Collection<?> values = (Collection<?>) value;
            out.number(values.size());
            values.forEach(it -> held.write(it, out));
        }

        @Override
        Object read(ImageIn in) {
            int size = (int) in.number();
            List<Object> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(held.read(in));
            }
            return List.copyOf(values);
        }
    }

    private static final class OfOptionals extends Shape {

        private final Shape held;

        private OfOptionals(Shape held) {
            super(held.words + "?");
            this.held = held;
        }

        @Override
        void write(Object value, ImageOut out) {
            Optional<?> optional = (Optional<?>) value;
            out.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(it -> held.write(it, out));
        }

        @Override
        Object read(ImageIn in) {
            return in.number() == 0 ? Optional.empty() : Optional.of(held.read(in));
        }
    }

    /** In the order in which they were written. */
    private static final class OfMaps extends Shape {

        private final Shape keys;
        private final Shape held;
        private final boolean sorted;

        private OfMaps(Shape keys, Shape held, boolean sorted) {
            super("{" + keys.words + ":" + held.words + "}");
            this.keys = keys;
            this.held = held;
            this.sorted = sorted;
        }

        @Override
        void write(Object value, ImageOut out) {
            Map<?, ?> map = (Map<?, ?>) value;
            out.number(map.size());
            map.forEach((key, it) -> {
                keys.write(key, out);
                held.write(it, out);
            });
        }

        @Override
        Object read(ImageIn in) {
            Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
            for (long left = in.number(); left > 0; left--) {
                map.put(keys.read(in), held.read(in));
            }
            return sorted ? map : Collections.unmodifiableMap(map);
        }
    }

    private static final class OfEnums extends Shape {

        private final List<?> constants;

        private OfEnums(Class<?> type) {
            super(Arrays.toString(type.getEnumConstants()));
            this.constants = List.of(type.getEnumConstants());
        }

        @Override
        void write(Object value, ImageOut out) {
            out.number(constants.indexOf(value));
        }

        @Override
        Object read(ImageIn in) {
            return constants.get((int) in.number());
        }
    }
}
