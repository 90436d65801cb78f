package org.childrisk.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childrisk.facts.RefusedFacts;
import org.junit.jupiter.api.Test;

class ReplayedDayTest {

    private static final Path DAY = Path.of("src/main/resources/org/childrisk/examples/desk/day.ndjson");

    /** {@code -Ddesk.write=true} writes it anew. */
    @Test
    void the_evening_in_the_jar_is_the_one_that_was_made_up() throws IOException {
        String evening = SyntheticEvening.ndjson();
        if (Boolean.getBoolean("desk.write")) {
            Files.writeString(DAY, evening);
        }

        assertThat(DAY).hasContent(evening);
    }

    @Test
    void a_visitor_sees_something_happen_within_ten_seconds() {
        ReplayedDay day = ReplayedDay.read(SyntheticEvening.ndjson());

        long early = day.files().stream()
                .filter(file -> file.asOf().toInstant().isBefore(day.start().plusSeconds(1200)))
                .count();

        assertThat(early)
                .as("lines in the first ten seconds at the usual speed")
                .isGreaterThan(10);
    }

    @Test
    void names_every_line_that_is_refused() {
        String wrong = "{\"asOf\":\"2026-06-12T21:00:00Z\",\"reference\":\"a\"}\n\n{\"colour\":1}\n";

        assertThatThrownBy(() -> ReplayedDay.read(wrong))
                .isInstanceOfSatisfying(
                        RefusedFacts.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.path().replaceAll(" .*", "")
                                        + problem.path().charAt(5))
                                .contains("line1", "line3"));
    }

    @Test
    void an_empty_day_is_refused() {
        assertThatThrownBy(() -> ReplayedDay.read("\n")).isInstanceOf(RefusedFacts.class);
    }
}
