package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.childrisk.examples.population.Causes.Counted;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final Causes<String> causes = new Causes<>();

    @Test
    void a_cause_beside_another_is_counted_but_does_not_decide() {
        causes.add("one", Set.of("AGE"));
        causes.add("two", Set.of("AGE", "REPEATS"));
        causes.add("three", Set.of("REPEATS"));
        causes.add("four", Set.of("REPEATS"));
        causes.add("five", Set.of());

        assertThat(causes.mostFrequentFirst()).extracting(Counted::cause).containsExactly("REPEATS", "AGE");
        assertThat(causes.mostFrequentFirst())
                .extracting(
                        it -> it.any().count(),
                        it -> it.alone().count(),
                        it -> it.any().of())
                .containsExactly(Tuple.tuple(3L, 2L, 5L), Tuple.tuple(2L, 1L, 5L));
    }

    @Test
    void the_most_frequent_is_not_always_the_one_that_decides() {
        causes.add("one", Set.of("AGE", "REPEATS"));
        causes.add("two", Set.of("AGE", "REPEATS", "FLAG"));
        causes.add("three", Set.of("FLAG"));

        assertThat(causes.mostOftenAlone())
                .hasValueSatisfying(it -> assertThat(it.cause()).isEqualTo("FLAG"));
    }

    @Test
    void where_none_decides_alone_none_is_named() {
        causes.add("one", Set.of("AGE", "REPEATS"));

        assertThat(causes.mostOftenAlone()).isEmpty();
    }
}
