package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.reasoning.Explanation;
import org.junit.jupiter.api.Test;

/** One assessor serves any number of threads, and none sees another's case. */
class SharedAssessorTest {

    private static final int THREADS = 8;
    private static final int CASES = 60;
    private static final int EXPLAINED = 12;

    @Test
    void many_threads_get_what_one_gets() throws Exception {
        List<CaseFile> files = Laws.CASES.first(CASES).toList();
        List<Assessment> alone = files.stream().map(Laws.ASSESSOR::assess).toList();
        List<Explanation> explained =
                files.stream().limit(EXPLAINED).map(Laws.ASSESSOR::explain).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        List<Future<List<String>>> differences = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            differences.add(threads.submit(differing(new Random(thread), files, alone, explained)));
        }
        threads.shutdown();

        for (Future<List<String>> one : differences) {
            assertThat(one.get()).isEmpty();
        }
    }

    /** Every case once, in an order of this thread's own. */
    private static Callable<List<String>> differing(
            Random order, List<CaseFile> files, List<Assessment> alone, List<Explanation> explained) {
        return () -> {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                numbers.add(i);
            }
            Collections.shuffle(numbers, order);
            List<String> differing = new ArrayList<>();
            for (int number : numbers) {
                if (!Laws.ASSESSOR.assess(files.get(number)).equals(alone.get(number))) {
                    differing.add("another result of case " + number);
                }
                if (number < explained.size()
                        && !Laws.ASSESSOR.explain(files.get(number)).equals(explained.get(number))) {
                    differing.add("another explanation of case " + number);
                }
            }
            return differing;
        };
    }
}
