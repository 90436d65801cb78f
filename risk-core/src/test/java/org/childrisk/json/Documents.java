package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;

/** Documents for tests, and what was found wrong with them. */
final class Documents {

    private Documents() {}

    /** Every field of every record, once. */
    static String full() {
        try (InputStream stream = Objects.requireNonNull(Documents.class.getResourceAsStream("full.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A sound document of one line, with these fields besides the three that are required. */
    static String with(String fields) {
        return "{\"asOf\": \"2014-08-14T09:00:00+01:00\", \"reference\": \"case-1\", "
                + "\"child\": {\"id\": \"child-1\", \"born\": \"2001-02-03\"}"
                + (fields.isEmpty() ? "" : ", " + fields) + "}";
    }

    static List<FactProblem> problemsOf(ThrowingCallable reading) {
        assertThatExceptionOfType(RefusedFacts.class).isThrownBy(reading);
        return Objects.requireNonNull(catchThrowableOfType(RefusedFacts.class, reading))
                .problems();
    }

    static FactProblem onlyProblemOf(ThrowingCallable reading) {
        List<FactProblem> problems = problemsOf(reading);
        if (problems.size() != 1) {
            throw new AssertionError("not one problem but " + problems);
        }
        return problems.get(0);
    }
}
