package org.childrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        Ahead<Integer, Integer> ahead = new Ahead<>(breakingAfter(37), 2, it -> it * 2);
        List<Integer> done = new ArrayList<>();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ahead.forEachRemaining(done::add));

        assertThat(done).hasSize(37).endsWith(74);
    }
}
