package org.childrisk.facts;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what a fact holds, in plain words and in one zone. Every kind of fact is read the same way. */
public final class FactWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final Set<String> LEFT_OUT = Set.of("id", "source", "ethnicity", "sex", "school");

    /** What is read of each kind of fact, and in which words: looked up once for each kind. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> kind) {
            return Arrays.stream(kind.getRecordComponents())
                    .filter(component -> !LEFT_OUT.contains(component.getName()))
                    .map(component -> new Part(words(component.getName()), component.getAccessor()))
                    .toList();
        }
    };

    private static final ClassValue<String> KIND = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            return words(kind.getSimpleName());
        }
    };

    private record Part(String words, Method accessor) {}

    private final ZoneId zone;

    public FactWords(ZoneId zone) {
        this.zone = zone;
    }

    /** What the fact says: {@code missing episode m1: recorded as cause for concern, whereabouts known no}. */
    public String say(Fact fact) {
        List<String> said = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Part part : PARTS.get(fact.getClass())) {
            Object value = valueOf(fact, part);
            if (value == Answer.UNKNOWN) {
                silent.add(part.words());
            } else if (isSaid(value)) {
                said.add(part.words() + " " + words(value));
            }
        }
        String head = KIND.get(fact.getClass()) + " " + fact.ref();
        String tail = silent.isEmpty() ? "" : "; not on record: " + String.join(", ", silent);
        return head + (said.isEmpty() ? "" : ": " + String.join(", ", said)) + tail;
    }

    /** A moment to the minute: {@code 3 Jun 2014 22:10}. */
    public String moment(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** Who supplied a fact and when: {@code teacher, 14 Aug 2014 09:00}. */
    public String source(Source source) {
        return source.by().words() + source.at().map(at -> ", " + moment(at)).orElse("");
    }

    private static Object valueOf(Fact fact, Part part) {
        try {
            return part.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own accessor cannot fail: " + part.accessor(), e);
        }
    }

    private static boolean isSaid(Object value) {
        return !(value instanceof Optional<?> optional && optional.isEmpty())
                && !(value instanceof Collection<?> collection && collection.isEmpty())
                && !(value instanceof Enum<?> constant
                        && (constant.name().equals("UNKNOWN") || constant.name().equals("UNGRADED")));
    }

    private String words(Object value) {
        if (value instanceof Optional<?> optional) {
            return words(optional.orElseThrow());
        }
        if (value instanceof Instant at) {
            return moment(at);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Collection<?> several) {
            return String.join(" and ", several.stream().map(this::words).toList());
        }
        return String.valueOf(value);
    }

    /** {@code MissingEpisode} or {@code missingSince} as words. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
