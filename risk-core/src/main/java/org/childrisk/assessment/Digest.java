package org.childrisk.assessment;

import java.lang.reflect.Method;
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
import org.childrisk.facts.Fact;

/** Fingerprints of facts and results, so that two of them can be compared without being shown. */
public final class Digest {

    private static final Set<String> CHANGES_NOTHING = Set.of("ethnicity", "sex", "school");

    /** What is written of each kind of record: looked up once for each kind. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> kind) {
            return Arrays.stream(kind.getRecordComponents())
                    .filter(component -> !CHANGES_NOTHING.contains(component.getName()))
                    .map(component -> new Part(component.getName(), component.getAccessor()))
                    .toList();
        }
    };

    private record Part(String name, Method accessor) {}

    private Digest() {}

    /** Of a case file: the same for the same facts in any order and any district. */
    public static String of(CaseFile caseFile) {
        String facts = caseFile.facts().map(Digest::canonical).sorted().collect(Collectors.joining("\n"));
        return of(caseFile.asOf() + "\n" + caseFile.country() + "\n" + canonical(caseFile.schoolDays()) + facts);
    }

    /** Of one fact, without what changes nothing. */
    public static String of(Fact fact) {
        return of(canonical(fact));
    }

    /** Of the parts of a result, in their order. */
    static String of(List<?> parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(text.isEmpty() ? "" : "\n");
            write(part, text);
        }
        return of(text.toString());
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
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(optional.get(), text);
            }
        } else if (value instanceof Collection<?> several) {
            write(several, text);
        } else if (value instanceof Record record) {
            write(record, text);
        } else {
            text.append(value);
        }
    }

    private static void write(Collection<?> several, StringBuilder text) {
        text.append('[');
        String between = "";
        for (Object one : several) {
            text.append(between);
            write(one, text);
            between = ",";
        }
        text.append(']');
    }

    private static void write(Record record, StringBuilder text) {
        text.append(record.getClass().getSimpleName()).append('{');
        for (Part part : PARTS.get(record.getClass())) {
            text.append(part.name()).append('=');
            write(valueOf(record, part.accessor()), text);
            text.append(';');
        }
        text.append('}');
    }

    private static Object valueOf(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own accessor cannot fail: " + accessor, e);
        }
    }
}
