package org.childrisk.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;

/** Makes records and case files that differ from others in chosen places. */
final class Rewrite {

    /** Gives the new value of one component. */
    @FunctionalInterface
    interface Change {
        Object of(RecordComponent component, Object value);
    }

    private Rewrite() {}

    static <R extends Record> R record(R record, Change change) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return record(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> change.of(component, value(record, component)))
                        .toArray());
    }

    static <R> R record(Class<R> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same fact but for the components that the change gives another value. */
    static Fact fact(Fact fact, Change change) {
        return (Fact) record((Record) fact, change);
    }

    /** The same case file with every fact, the child included, changed. */
    static CaseFile facts(CaseFile file, UnaryOperator<Fact> change) {
        return with(
                file,
                (Child) change.apply(file.child()),
                others(file).stream().map(change).toList());
    }

    /** Every fact but the child. */
    static List<Fact> others(CaseFile file) {
        return file.facts().filter(fact -> !(fact instanceof Child)).toList();
    }

    /** The same case file with other facts about the child. */
    static CaseFile with(CaseFile file, Child child, List<Fact> facts) {
        CaseFile.Builder builder = CaseFile.about(child, file.asOf())
                .reference(file.reference())
                .country(file.country())
                .holder(file.holder());
        facts.forEach(builder::with);
        return builder.build();
    }
}
