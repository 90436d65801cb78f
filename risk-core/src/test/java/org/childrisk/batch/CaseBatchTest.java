package org.childrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.childrisk.batch.AnsweringAssessor.answer;
import static org.childrisk.batch.AnsweringAssessor.caseFile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.json.CaseFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseBatchTest {

    private static final String GOOD = new CaseFileWriter().toJson(caseFile("one"));

    @Test
    void every_line_gets_a_result_with_its_number_and_a_bad_one_stops_nothing() {
        String bad = "{\"asOf\":\"soon\",\"reference\":\"two\",\"child\":{\"id\":\"c\",\"care\":\"SOMETIMES\"}}";

        List<CaseResult> results = CaseBatch.of(AnsweringAssessor.calm())
                .ndjson(utf8(GOOD + "\r\n\n" + bad + "\n{\n \t\n" + GOOD))
                .toList();

        assertThat(results).extracting(CaseResult::line).containsExactly(1L, 3L, 4L, 6L);
        assertThat(results)
                .extracting(CaseResult::outcome)
                .containsExactly(CaseOutcome.ASSESSED, CaseOutcome.REFUSED, CaseOutcome.REFUSED, CaseOutcome.ASSESSED);
        assertThat(results.get(1)).isInstanceOfSatisfying(CaseResult.Refused.class, refused -> {
            assertThat(refused.reference()).contains("two");
            assertThat(refused.problems()).extracting(FactProblem::path).contains("asOf", "child.care");
            assertThat(refused.problems()).extracting(FactProblem::mend).allMatch(mend -> mend.startsWith("Maybe"));
        });
        assertThat(results.get(2).reference()).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_and_a_line_without_end_are_refused_each_by_itself() {
        byte[] noText = GOOD.getBytes(StandardCharsets.UTF_8);
        noText[GOOD.indexOf("one")] = (byte) 0xff;
        String endless = "\n{\"reference\":\"" + "x".repeat(6_000_000) + "\"}\n" + GOOD;
        byte[] all = new byte[noText.length + endless.length()];
        System.arraycopy(noText, 0, all, 0, noText.length);
        System.arraycopy(endless.getBytes(StandardCharsets.UTF_8), 0, all, noText.length, endless.length());

        List<CaseResult> results = CaseBatch.of(AnsweringAssessor.calm())
                .ndjson(new ByteArrayInputStream(all))
                .toList();

        assertThat(results).hasSize(3);
        assertThat(what(results.get(0))).isEqualTo("is not UTF-8 text");
        assertThat(what(results.get(1))).isEqualTo("the document is larger than 5 MB");
        assertThat(results.get(2).outcome()).isEqualTo(CaseOutcome.ASSESSED);
    }

    private static String what(CaseResult result) {
        return ((CaseResult.Refused) result).problems().get(0).what();
    }

    @Test
    void whatever_is_not_wholly_judged_needs_a_person() {
        AnsweringAssessor assessor = new AnsweringAssessor(file -> switch (file.reference()) {
            case "disputed" -> answer(file, List.of(), List.of("a rule"));
            case "incomplete" -> answer(file, List.of("a rule"), List.of("a rule"));
            case "failed" -> throw new IllegalStateException("something personal");
            case "deep" -> throw new StackOverflowError();
            default -> answer(file, List.of(), List.of());
        });

        List<CaseResult> results = CaseBatch.of(assessor)
                .caseFiles(Stream.of("calm", "disputed", "incomplete", "failed", "deep")
                        .map(AnsweringAssessor::caseFile))
                .toList();

        assertThat(results)
                .extracting(CaseResult::outcome)
                .containsExactly(
                        CaseOutcome.ASSESSED,
                        CaseOutcome.DISPUTED,
                        CaseOutcome.INCOMPLETE,
                        CaseOutcome.FAILED,
                        CaseOutcome.FAILED);
        assertThat(results)
                .extracting(it -> it.outcome().needsAPerson())
                .containsExactly(false, true, true, true, true);
        assertThat(results.get(3).toString()).contains("IllegalStateException").doesNotContain("personal");
        assertThat(results.get(3).reference()).contains("failed");
    }

    @Test
    void every_case_is_looked_at_from_the_moment_wanted_and_facts_after_it_are_refused() {
        ZonedDateTime moment = ZonedDateTime.parse("2026-04-01T00:00:00+01:00[Europe/London]");

        CaseResult moved = CaseBatch.of(AnsweringAssessor.calm())
                .moved(file -> file.at(moment))
                .line(7, GOOD);

        assertThat(moved).isInstanceOfSatisfying(CaseResult.Assessed.class, assessed -> {
            assertThat(assessed.assessment().asOf()).isEqualTo(moment);
            assertThat(assessed.line()).isEqualTo(7);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void results_keep_the_order_of_the_records(int threads) {
        AnsweringAssessor slow = new AnsweringAssessor(file -> {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(20_000));
            return answer(file, List.of(), List.of());
        });

        try (Stream<String> results = CaseBatch.of(slow)
                .threads(threads)
                .then(it -> it.line() + " " + it.reference().orElse(""))
                .caseFiles(IntStream.rangeClosed(1, 1_000).mapToObj(it -> caseFile("case-" + it)))) {
            assertThat(results)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_000)
                            .mapToObj(it -> it + " case-" + it)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void records_are_read_as_results_are_taken_and_no_more_than_some_hundred_ahead(int threads) {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<CaseFile> endless = Stream.generate(() -> caseFile("case-" + read.incrementAndGet()))
                .onClose(() -> closed.set(true));

        try (Stream<CaseResult> results =
                CaseBatch.of(AnsweringAssessor.calm()).threads(threads).caseFiles(endless)) {
            Iterator<CaseResult> left = results.iterator();
            for (int i = 0; i < 2_000; i++) {
                left.next();
            }
        }

        assertThat(read).hasValueBetween(2_000, 2_000 + threads * 100);
        assertThat(closed).isTrue();
    }

    @Test
    void a_run_goes_on_after_a_line_and_numbers_go_on_too() {
        CaseBatch<Long> numbers = CaseBatch.of(AnsweringAssessor.calm()).then(CaseResult::line);
        String document = (GOOD + "\n").repeat(5);

        assertThat(numbers.after(3).ndjson(utf8(document))).containsExactly(4L, 5L);
        assertThat(numbers.after(4).lines(document.lines())).containsExactly(5L);
        assertThat(numbers.after(5).ndjson(utf8(document))).isEmpty();
    }

    @Test
    void a_host_counts_with_a_collector() {
        Map<CaseOutcome, Long> counts = CaseBatch.of(AnsweringAssessor.calm())
                .lines(Stream.of(GOOD, "", "{}", GOOD))
                .collect(Collectors.groupingBy(CaseResult::outcome, Collectors.counting()));

        assertThat(counts).containsOnly(Map.entry(CaseOutcome.ASSESSED, 2L), Map.entry(CaseOutcome.REFUSED, 1L));
    }

    @Test
    void no_threads_are_no_number_of_threads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseBatch.of(AnsweringAssessor.calm()).threads(0))
                .withMessageContaining("Maybe 1 is meant");
    }

    private static ByteArrayInputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
