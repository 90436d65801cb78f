package org.childrisk.facts;

import java.util.Optional;

/**
 * One thing that the record says. Every fact can be pointed at ({@link #ref()}) and can say who supplied it and when
 * ({@link #source()}), because a review asks both (MISS-APP-29).
 */
public sealed interface Fact
        permits Child,
                MissingEpisode,
                EarlierReports,
                Incident,
                Indicator,
                AdultOfConcern,
                OtherChild,
                RecordLabel,
                RecordedGrade,
                Proceeding,
                Step {

    /** How other facts and the result point at this one. Unique within a case file; never a person's name. */
    String ref();

    /** Who supplied the fact and when, or empty where the record does not say. */
    Optional<Source> source();
}
