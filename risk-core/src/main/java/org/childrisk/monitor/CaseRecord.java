package org.childrisk.monitor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.assessment.Edition;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.jspecify.annotations.Nullable;

/**
 * All that a monitor keeps of one case, as a value: what was received, and where the case stands. Equal whatever the order in which
 * facts arrived. A host stores it beside the events of the same call, and a monitor that gets it back goes on as if nothing had happened.
 *
 * <p>It holds personal data: the facts. Its {@code toString} holds none.
 *
 * @param reference the host's reference of the case
 * @param files what the host said it held, at which moment; the earliest first, never none
 * @param received single facts, in the order in which they were learned
 * @param reached the moment up to which the lines say where the case stands
 * @param changesAt when the lines change by themselves, empty where never
 * @param lines where the case stands
 * @param edition the rules and numbers that said so
 * @see org.childrisk.json.CaseRecordJson
 */
public record CaseRecord(
        String reference,
        List<CaseFile> files,
        List<Received> received,
        Instant reached,
        Optional<Instant> changesAt,
        CaseLines lines,
        Edition edition) {

    /** Throws {@link RefusedFacts} where a part is missing, or where files are of different cases. */
    public CaseRecord {
        files = List.copyOf(files);
        received = List.copyOf(received);
        changesAt = Objects.requireNonNullElse(changesAt, Optional.empty());
        List<FactProblem> problems = Stream.of(
                        missing("reference", reference),
                        missing("files", files.isEmpty() ? null : files),
                        missing("reached", reached),
                        missing("lines", lines),
                        missing("edition", edition))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }

    private static Optional<FactProblem> missing(String field, @Nullable Object value) {
        return value == null
                ? Optional.of(new FactProblem(field, "nothing", "is required", "Maybe the field was left out."))
                : Optional.empty();
    }

    Knowledge knowledge() {
        return new Knowledge(files, received);
    }

    /** When the monitor wants to look at it again: at the next change, or when something that is already here becomes known. */
    Optional<Instant> wakeAt() {
        return Stream.concat(changesAt.stream(), knowledge().nextLearnedAfter(reached).stream())
                .min(Instant::compareTo);
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "CaseRecord[" + reference + "]";
    }
}
