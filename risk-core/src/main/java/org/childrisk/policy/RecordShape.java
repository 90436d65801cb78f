package org.childrisk.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record: its components, one after the other. */
final class RecordShape extends Shape {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Shape[] components;

    RecordShape(Class<?> type, List<Shape> components) {
        super(words(type, components));
        this.components = components.toArray(Shape[]::new);
        RecordComponent[] declared = type.getRecordComponents();
        this.accessors =
                Arrays.stream(declared).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has this constructor.", e);
        }
    }

    private static String words(Class<?> type, List<Shape> shapes) {
        StringBuilder words = new StringBuilder(type.getSimpleName()).append('(');
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            words.append(components[i].getName())
                    .append(' ')
                    .append(shapes.get(i).words())
                    .append(',');
        }
        return words.append(')').toString();
    }

    @Override
    void write(Object value, ImageOut out) {
        for (int i = 0; i < components.length; i++) {
            try {
                components[i].write(accessors[i].invoke(value), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessors[i] + " cannot be called.", e);
            }
        }
    }

    @Override
    Object read(ImageIn in) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called.", e);
        }
    }
}
