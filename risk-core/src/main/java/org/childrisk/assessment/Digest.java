package org.childrisk.assessment;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;

/** Fingerprints of facts and results, so that two of them can be compared without being shown. */
public final class Digest {

    private static final Set<String> CHANGES_NOTHING = Set.of("ethnicity", "sex", "school");

    /** Words of a result for what a code or a rule says already: its edition pins them. */
    private static final Set<String> WORDS =
            Set.of("duty", "wrong", "mend", "meaning", "usuallyHides", "ask", "writeInstead", "title", "cites");

    /** What is written of each kind of record: looked up once for each kind. */
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> kind) {
            return Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !leftOut(kind).contains(name))
                    .map(name -> accessor(kind, name))
                    .toList();
        }
    };

    private static Set<String> leftOut(Class<?> kind) {
        return kind.getPackage().equals(Digest.class.getPackage()) ? WORDS : CHANGES_NOTHING;
    }

    /** About as long as the text of a grave case, so that it is not copied while it grows. */
    private static final int LENGTH = 16_384;

    private static final int LENGTH_OF_A_FACT = 512;

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

    /** Of the parts of a result, in their order, without the words for them: the same codes, moments and reasons. */
    static String of(List<?> parts) {
        Writing writing = new Writing(LENGTH);
        for (Object part : parts) {
            writing.text.append('\n');
            writing.write(part);
        }
        return of(writing.text.toString());
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
        Writing writing = new Writing(LENGTH_OF_A_FACT);
        writing.write(value);
        return writing.text.toString();
    }

    /** One text, in the order in which it is written. */
    private static final class Writing {

        private final StringBuilder text;
        private final IdentityHashMap<List<Integer>, Integer> written = new IdentityHashMap<>(0);

        private Writing(int length) {
            text = new StringBuilder(length);
        }

        /** Classes before interfaces: whether a value is of an interface takes the longest to find out, above all where it is not. */
        private void write(Object value) {
            if (value instanceof String words) {
                text.append(words);
            } else if (value instanceof Number || value instanceof Enum<?>) {
                text.append(value);
            } else if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    write(optional.get());
                }
            } else if (value instanceof Instant moment) {
                text.append(moment.getEpochSecond()).append('.').append(moment.getNano());
            } else if (value instanceof Evidence evidence) {
                text.append(evidence.ref()).append(';');
                writeOnce(evidence.concludedBy());
            } else if (value instanceof Record record) {
                write(record);
            } else if (value instanceof Collection<?> several) {
                write(several);
            } else {
                text.append(value);
            }
        }

        private void write(Collection<?> several) {
            text.append('[');
            String between = "";
            for (Object one : several) {
                text.append(between);
                write(one);
                between = ",";
            }
            text.append(']');
        }

        /** What concluded a fact: in a case of many facts thousands of firings may rest on what thousands concluded. */
        private void writeOnce(List<Integer> concludedBy) {
            if (!concludedBy.isEmpty()) {
                Integer before = written.putIfAbsent(concludedBy, written.size());
                if (before == null) {
                    write(concludedBy);
                } else {
                    text.append('#').append(before);
                }
            }
        }

        private void write(Record record) {
            text.append(record.getClass().getSimpleName()).append('{');
            for (Method part : PARTS.get(record.getClass())) {
                write(valueOf(record, part));
                text.append(';');
            }
            text.append('}');
        }
    }

    /** A record's own accessor; whether it may be called is not asked each time. */
    private static Method accessor(Class<?> kind, String name) {
        try {
            Method accessor = kind.getMethod(name);
            accessor.setAccessible(true);
            return accessor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has an accessor for each part: " + kind + " " + name, e);
        }
    }

    private static Object valueOf(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own accessor cannot fail: " + accessor, e);
        }
    }
}
