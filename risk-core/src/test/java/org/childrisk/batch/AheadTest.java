package org.childrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTest {

    /** Numbers up to this one, then the input breaks off. */
    private static Iterator<Integer> breakingAfter(int last) {
        return new Iterator<>() {
            private int next = 1;

            @Override
            public boolean hasNext() {
                if (next > last) {
                    throw new UncheckedIOException(new IOException("broken"));
                }
                return true;
            }

            @Override
            public Integer next() {
                return next++;
            }
        };
    }

    @Test
    void what_came_before_the_input_broke_off_is_done_first() {
        Ahead<Integer, Integer> ahead = new Ahead<>(breakingAfter(37), 2, it -> 0, it -> it * 2);
        List<Integer> done = new ArrayList<>();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ahead.forEachRemaining(done::add));

        assertThat(done).hasSize(37).endsWith(74);
    }

    @Test
    void of_heavy_work_little_is_held() {
        assertThat(takenForOneResult(5_000_000)).isLessThanOrEqualTo(10);
        assertThat(takenForOneResult(5_000)).isGreaterThan(100);
    }

    /** How many pieces are taken from the work until the first result is out. */
    private static int takenForOneResult(int weight) {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> work = Stream.generate(taken::incrementAndGet).iterator();
        Ahead<Integer, Integer> ahead = new Ahead<>(work, 2, piece -> weight, piece -> piece);

        assertThat(ahead.next()).isEqualTo(1);

        ahead.close();
        return taken.get();
    }
}
