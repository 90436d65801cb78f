package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact that is written to a log by accident says its kind and its reference and nothing else. */
class DiscretionTest {

    private static final String TOLD = "told-in-confidence";
    private static final Instant MOMENT = Instant.parse("2019-07-13T11:17:19Z");
    private static final LocalDate DAY = LocalDate.of(2013, 3, 17);

    /** Kinds whose reference is a code or a grade, which says something of the child. */
    private static final List<Class<?>> REF_SAYS_SOMETHING =
            List.of(Indicator.class, RecordLabel.class, RecordedGrade.class, Step.class);

    private static Stream<Class<?>> kinds() {
        return kinds(Fact.class);
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(DiscretionTest::kinds)
                : Stream.of(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_fact_as_text_holds_no_value(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(kind, components[i].getName(), components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);

        Object fact = kind.getDeclaredConstructor(types).newInstance(values);

        String expected = REF_SAYS_SOMETHING.contains(kind)
                ? kind.getSimpleName()
                : kind.getSimpleName() + "[" + ((Fact) fact).ref() + "]";
        assertThat(fact.toString()).isEqualTo(expected).doesNotContain(TOLD, "2019", "2013", "YES", "17", "43");
    }

    private static Object value(Class<?> kind, String name, Type type) {
        if (type instanceof ParameterizedType several) {
            Type of = several.getActualTypeArguments()[0];
            if (several.getRawType() == List.class) {
                return List.of(value(kind, name, of));
            }
            return of == StatedAge.class ? Optional.empty() : Optional.of(value(kind, name, of));
        }
        if (type == String.class) {
            return List.of("id", "code", "action").contains(name) ? "reference" : name.equals("about") ? "other" : TOLD;
        }
        if (type == Answer.class) {
            return Answer.YES;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Source.class) {
            return new Source(SourceRole.TEACHER, Optional.of(MOMENT), Optional.of(TOLD));
        }
        if (type == int.class || type == Integer.class) {
            return kind == AdultOfConcern.class ? 43 : 17;
        }
        return ((Class<?>) type).getEnumConstants()[0];
    }
}
