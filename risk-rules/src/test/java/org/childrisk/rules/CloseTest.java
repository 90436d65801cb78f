package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;
import org.junit.jupiter.api.Test;

/** An assessor that is closed leaves nothing behind: {@code -Dopens=1000} looks longer. */
class CloseTest {

    private static final int OPENS = Integer.getInteger("opens", 30);
    private static final int WARM = 20;
    private static final double MEGABYTE = 1e6;

    private final CaseFile file = Laws.CASES.first(1).findFirst().orElseThrow();
    private final List<WeakReference<RiskAssessor>> closed = new ArrayList<>();

    @Test
    void opening_and_closing_leaves_no_memory_no_class_and_no_thread_behind() {
        openAndClose(WARM);
        double heap = heap();
        long classes = classes();
        int threads = Thread.activeCount();

        openAndClose(OPENS);
        double heapAfter = heap();
        long classesAfter = classes();
        int threadsAfter = Thread.activeCount();

        assertThat(heapAfter).as("heap").isLessThan(heap + MEGABYTE);
        assertThat(classesAfter).as("classes").isLessThan(classes + OPENS / 2);
        assertThat(threadsAfter).as("threads").isLessThanOrEqualTo(threads);
        assertThat(closed).allMatch(it -> it.get() == null);
    }

    private void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            try (RiskAssessor assessor = RiskAssessor.load()) {
                assessor.assess(file);
                closed.add(new WeakReference<>(assessor));
            }
        }
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
