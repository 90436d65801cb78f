package org.childrisk.audit;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.facts.Holder;

/**
 * How the files of one district or team were judged.
 *
 * @param place force and district, and of a team also the team, as far as stated
 * @param judged the counts
 */
public record PlaceCount(Holder place, Judged judged) {

    /**
     * Worst first: by the lower end of the interval of inadequate, so that one file alone brings nobody to the top; then by the
     * upper end of that of good, where files without a judgement count as not good.
     */
    static final Comparator<PlaceCount> WORST_FIRST = Comparator.<PlaceCount>comparingDouble(
                    count -> -count.judged().inadequateOfJudged().low())
            .thenComparingDouble(count -> count.judged().goodOfAll().high())
            .thenComparing(PlaceCount::words)
            .thenComparing(count -> count.place().toString());

    /** The place in plain words: "North, child abuse team". */
    public String words() {
        String stated = Stream.of(place.force(), place.district(), place.team())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return stated.isEmpty() ? "not stated" : stated;
    }
}
