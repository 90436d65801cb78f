package org.childrisk.measures;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;

/** The grades that somebody recorded, domain by domain in the order of time. */
final class GradesOnRecord {

    /**
     * Later grades last; where times are equal or unknown the lower grade last, so that it is the one compared. What is
     * left differs only in who set it and how, and any order does as long as it is always the same.
     */
    private static final Comparator<RecordedGrade> BY_TIME = Comparator.comparing(
                    (RecordedGrade recorded) -> recorded.at().orElse(Instant.MIN))
            .thenComparing(RecordedGrade::onTodaysScale, Comparator.reverseOrder())
            .thenComparing(RecordedGrade::grade)
            .thenComparing(recorded -> recorded.source().flatMap(Source::at).orElse(Instant.MIN))
            .thenComparing(recorded -> String.valueOf(List.of(
                    recorded.source(), recorded.newFact(), recorded.namedDecisionMaker(), recorded.reasonRecorded())));

    private final Optional<Instant> episodeBegan;
    private final Map<RiskDomain, List<RecordedGrade>> inOrder = new EnumMap<>(RiskDomain.class);
    private final Map<RiskDomain, Optional<RecordedGrade>> latest = new EnumMap<>(RiskDomain.class);

    /**
     * Puts grades in order.
     *
     * @param episodeBegan when the latest missing episode began, empty where there is none or nobody knows
     */
    GradesOnRecord(List<RecordedGrade> grades, Optional<Instant> episodeBegan) {
        this.episodeBegan = episodeBegan;
        for (RiskDomain domain : RiskDomain.values()) {
            List<RecordedGrade> ofDomain = grades.stream()
                    .filter(grade -> grade.domain() == domain)
                    .sorted(BY_TIME)
                    .toList();
            inOrder.put(domain, ofDomain);
            latest.put(domain, findLatest(domain, ofDomain));
        }
    }

    private Optional<RecordedGrade> findLatest(RiskDomain domain, List<RecordedGrade> grades) {
        Optional<Instant> began = domain == RiskDomain.MISSING ? episodeBegan : Optional.empty();
        return grades.stream()
                .filter(grade -> grade.at()
                        .filter(at -> began.filter(at::isBefore).isPresent())
                        .isEmpty())
                .max(BY_TIME);
    }

    /** The latest grade in a domain; of a missing child, the latest that was set for the latest episode. */
    Optional<RecordedGrade> latest(RiskDomain domain) {
        return latest.getOrDefault(domain, Optional.empty());
    }

    /** Whether the same grades are the latest. */
    boolean haveTheLatestOf(GradesOnRecord other) {
        return latest.equals(other.latest);
    }

    /** Every grade beside the one before it. */
    List<GradeChange> changes() {
        return Arrays.stream(RiskDomain.values())
                .flatMap(domain -> GradeChange.of(episodeBegan, inOrder.getOrDefault(domain, List.of())).stream())
                .toList();
    }
}
