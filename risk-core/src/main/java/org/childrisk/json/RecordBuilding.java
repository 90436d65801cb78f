package org.childrisk.json;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.jspecify.annotations.Nullable;

/** Builds a record from what was read of it, and reports what its constructor refuses and nobody said before. */
final class RecordBuilding {

    private static final String MISSING = "is required";

    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    RecordBuilding(Class<?> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException("A record without its own constructor: " + type.getName(), broken);
        }
    }

    /**
     * The record, or null where it is refused.
     *
     * @param given the value of each component, in their order
     * @param before how many findings there were before the record was read
     * @param explained fields whose absence is explained by another finding
     */
    @Nullable
    Object build(@Nullable Object[] given, Findings findings, int before, Set<String> explained) {
        for (int i = 0; i < components.length; i++) {
            if (given[i] == null && components[i].getType().isPrimitive()) {
                reportMissing(components[i].getName(), findings, before, explained);
                given[i] = Array.get(Array.newInstance(components[i].getType(), 1), 0);
            }
        }
        try {
            return constructor.newInstance(given);
        } catch (InvocationTargetException refused) {
            report(refused.getCause(), findings, before, explained);
            return null;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("A record that cannot be built: " + constructor.getName(), broken);
        }
    }

    private static void reportMissing(String name, Findings findings, int before, Set<String> explained) {
        String path = Path.field(findings.path(), name);
        if (!explained.contains(name)
                && !findings.isScanned(path)
                && !findings.since(before).contains(path)) {
            findings.add(new FactProblem(path, Given.NOTHING, MISSING, "Maybe the field was left out or is empty."));
        }
    }

    private static void report(@Nullable Throwable cause, Findings findings, int before, Set<String> explained) {
        if (cause instanceof Error error) {
            throw error;
        }
        boolean sound = findings.count() == before && !findings.isScannedWithin(findings.path());
        if (cause instanceof RefusedFacts refused) {
            Set<String> said = new HashSet<>(findings.since(before));
            refused.problems().stream()
                    .filter(problem -> sound || Path.isDirect(problem.path()))
                    .filter(problem -> !explained.contains(problem.path())
                            || !problem.what().equals(MISSING))
                    .map(problem -> problem.within(findings.path()))
                    .filter(problem -> said.stream().noneMatch(path -> Path.isWithin(path, problem.path())))
                    .filter(problem -> !findings.isScanned(problem.path()))
                    .forEach(findings::add);
        } else if (sound) {
            // a constructor that fails without saying why has met something missing that it counts on
            findings.add(new FactProblem(
                    findings.path(),
                    "an object",
                    "cannot be built from its fields",
                    "Maybe a required field is missing, or two fields contradict each other."));
        }
    }
}
