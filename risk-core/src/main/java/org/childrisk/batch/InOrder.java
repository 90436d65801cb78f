package org.childrisk.batch;

import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Work on several threads, its results in the order of the work. */
public final class InOrder {

    private InOrder() {}

    /**
     * The result of every piece of work, made as it is asked for; with several threads, a bounded number of pieces ahead, so
     * that memory does not grow. The threads end with the stream, or soon after it is left. What a step throws, the taker of the
     * results gets when its turn comes. Closing the results closes the work.
     *
     * @param threads how many threads of its own; with 1 the taker's thread does everything
     */
    public static <T, R> Stream<R> map(Stream<T> work, int threads, Function<? super T, ? extends R> step) {
        return map(work, threads, piece -> 0, step);
    }

    /** The same for work of which some pieces may be heavy: of those, fewer are held at a time. The weight is in bytes. */
    static <T, R> Stream<R> map(
            Stream<T> work, int threads, ToLongFunction<? super T> weight, Function<? super T, ? extends R> step) {
        Objects.requireNonNull(step, "step");
        if (threads == 1) {
            return work.sequential().map(step);
        }
        Ahead<T, R> ahead = new Ahead<>(work.iterator(), threads, weight, step);
        return StreamSupport.stream(Spliterators.<R>spliteratorUnknownSize(ahead, Spliterator.ORDERED), false)
                .onClose(ahead::close)
                .onClose(work::close);
    }
}
