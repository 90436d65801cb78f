package org.childrisk.examples.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.OtherChild;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Step;

/**
 * The facts that reach police in one step, as a case file holds them. A fact with the reference of an earlier one takes its
 * place: a missing episode that goes on is told whole again.
 *
 * @param missingEpisodes missing episodes, new or as they stand now
 * @param earlierReports earlier reports that are only counted
 * @param incidents what happened or was reported
 * @param indicators signs; one without a source was learned in this step
 * @param adults adults of concern
 * @param otherChildren other children
 * @param labels words on the record, put there as bait; one without a time was written in this step
 * @param recordedGrades grades on the record
 * @param proceedings formal steps and states
 * @param steps what has been done
 */
public record Arrival(
        List<MissingEpisode> missingEpisodes,
        Optional<EarlierReports> earlierReports,
        List<Incident> incidents,
        List<Indicator> indicators,
        List<AdultOfConcern> adults,
        List<OtherChild> otherChildren,
        List<RecordLabel> labels,
        List<RecordedGrade> recordedGrades,
        List<Proceeding> proceedings,
        List<Step> steps) {

    /** Nothing but words. */
    static final Arrival NOTHING = new Arrival(
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /** The facts, those learned now with the moment at which they were learned. */
    List<Fact> facts(Instant now) {
        return Stream.of(
                        missingEpisodes.stream(),
                        earlierReports.stream(),
                        incidents.stream(),
                        indicators.stream().map(learned(now)),
                        adults.stream(),
                        otherChildren.stream(),
                        labels.stream().map(written(now)),
                        recordedGrades.stream(),
                        proceedings.stream(),
                        steps.stream())
                .<Fact>flatMap(facts -> facts)
                .toList();
    }

    private static Function<Indicator, Indicator> learned(Instant now) {
        return sign -> sign.source().isPresent()
                ? sign
                : new Indicator(
                        sign.code(),
                        sign.answer(),
                        sign.observedAt(),
                        sign.about(),
                        Optional.of(new Source(SourceRole.UNKNOWN, Optional.of(now), Optional.empty())));
    }

    private static Function<RecordLabel, RecordLabel> written(Instant now) {
        return label -> label.recordedAt().isPresent()
                ? label
                : new RecordLabel(label.code(), Optional.of(now), label.source());
    }
}
