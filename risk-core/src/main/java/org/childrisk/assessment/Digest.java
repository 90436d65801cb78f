package org.childrisk.assessment;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.facts.CaseFile;

/** Fingerprints of facts and results, so that two of them can be compared without being shown. */
public final class Digest {

    private static final Set<String> CHANGES_NOTHING = Set.of("ethnicity", "sex", "school");

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> kind) {
            return Arrays.stream(kind.getRecordComponents())
                    .filter(component -> !CHANGES_NOTHING.contains(component.getName()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Digest() {}

    /** Of a case file: the same for the same facts in any order and any district. */
    static String of(CaseFile caseFile) {
        String facts = caseFile.facts().map(Digest::canonical).sorted().collect(Collectors.joining("\n"));
        return of(caseFile.asOf() + "\n" + caseFile.country() + "\n" + canonical(caseFile.schoolDays()) + facts);
    }

    /** Of the parts of a result, in their order. */
    static String of(List<?> parts) {
        return of(parts.stream().map(Digest::canonical).collect(Collectors.joining("\n")));
    }

    /** Of a text: SHA-256 in hexadecimal. */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Digest::canonical).orElse("");
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Digest::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Record record) {
            StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('{');
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                text.append(accessor.getName())
                        .append('=')
                        .append(canonical(valueOf(record, accessor)))
                        .append(';');
            }
            return text.append('}').toString();
        }
        return String.valueOf(value);
    }

    private static Object valueOf(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own accessor cannot fail: " + accessor, e);
        }
    }
}
