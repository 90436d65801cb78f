package org.childrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @AfterEach
    void no_flag_is_left_for_the_next_test() {
        Thread.interrupted();
    }

    @Test
    void what_a_step_throws_reaches_the_taker() {
        Stream<Integer> work = IntStream.range(0, 100).boxed();

        assertThatIllegalStateException()
                .isThrownBy(() -> InOrder.map(work, 2, it -> fail()).toList())
                .withMessage("on purpose");
        assertThatThrownBy(() -> InOrder.map(Stream.of(1), 2, it -> {
                            throw new AssertionError("an error");
                        })
                        .toList())
                .isInstanceOf(AssertionError.class);
    }

    private static int fail() {
        throw new IllegalStateException("on purpose");
    }

    @Test
    void a_taker_that_is_interrupted_is_told_and_stays_interrupted() {
        Stream<Integer> results = InOrder.map(Stream.of(1), 2, it -> untilClosed());

        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(results::toList).withMessageContaining("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    /** Never comes to a result: the taker has to wait. */
    private static int untilClosed() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Test
    void work_that_is_done_ends() {
        var results = new Ahead<Integer, Integer>(Stream.of(1).iterator(), 2, it -> 0, it -> it);

        assertThat(results.next()).isEqualTo(1);
        assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
    }
}
