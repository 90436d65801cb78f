package org.childrisk.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers of facts, read and changed by name, whatever the kind of fact. */
final class Answers {

    private static final ClassValue<Answers> OF_KIND = new ClassValue<>() {
        @Override
        protected Answers computeValue(Class<?> kind) {
            return new Answers(kind);
        }
    };

    private final RecordComponent[] components;
    private final List<Integer> answers;
    private final Constructor<?> constructor;

    private Answers(Class<?> kind) {
        this.components = kind.getRecordComponents();
        this.answers = IntStream.range(0, components.length)
                .filter(i -> components[i].getType() == Answer.class)
                .boxed()
                .toList();
        try {
            this.constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its own constructor: " + kind, e);
        }
    }

    /** Every answer that a fact holds. */
    static Stream<AnswerOnRecord> of(Fact fact) {
        Answers kind = OF_KIND.get(fact.getClass());
        boolean coded = fact instanceof Indicator;
        return kind.answers.stream()
                .map(i -> new AnswerOnRecord(
                        fact.getClass().getSimpleName(),
                        fact.ref(),
                        coded ? Indicator.ANSWER : kind.components[i].getName(),
                        (Answer) valueOf(fact, kind.components[i])));
    }

    static boolean has(Fact fact, String field) {
        Answers kind = OF_KIND.get(fact.getClass());
        for (int i : kind.answers) {
            if (kind.components[i].getName().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** The same fact with another answer. Throws {@link RefusedFacts} if it cannot be true with it. */
    @SuppressWarnings("unchecked") // a record's constructor makes a fact of the same kind
    static <T extends Fact> T with(T fact, String field, Answer answer) {
        Answers kind = OF_KIND.get(fact.getClass());
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : kind.components) {
            values.add(component.getName().equals(field) ? answer : valueOf(fact, component));
        }
        try {
            return (T) kind.constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof RefusedFacts refused) {
                throw refused;
            }
            throw new IllegalStateException("A fact cannot be made anew: " + kind.constructor, e);
        }
    }

    private static Object valueOf(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's own accessor cannot fail: " + component, e);
        }
    }
}
