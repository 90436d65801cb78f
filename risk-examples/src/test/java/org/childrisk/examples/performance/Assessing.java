package org.childrisk.examples.performance;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Times one variant; each in a virtual machine of its own, so that none spoils the code of another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Assessing {

    @Param("now.library")
    public String variant = "";

    private Variant work = Variants.of(number -> number);

    /** Which case a thread works on next. */
    @State(Scope.Thread)
    public static class Turn {
        private int number;
    }

    /** Opens the variant. */
    @Setup
    public void open() {
        work = Variants.open(variant);
    }

    /** One case. */
    @Benchmark
    public Object one(Turn turn) {
        turn.number = (turn.number + 1) & 0xFFFF;
        return work.run(turn.number);
    }
}
