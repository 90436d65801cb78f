package org.childrisk.measures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.Span;

/**
 * A place where the child was found, or is believed to be, in one or more missing episodes.
 *
 * @param place the host's reference of the place
 * @param episodesThere the episodes
 * @param calendar how days are counted in the case
 */
public record Place(String place, List<MissingEpisode> episodesThere, CaseCalendar calendar) implements Measure {

    /** In how many of the episodes that fall into a window which ends with the last of them; undated ones count. */
    public int episodesWithin(Span window) {
        Optional<Instant> last = knownAt();
        return Math.toIntExact(episodesThere.stream()
                .filter(episode -> last.isEmpty()
                        || began(episode)
                                .filter(began -> !window.after(began, calendar).isAfter(last.get()))
                                .isEmpty())
                .count());
    }

    /** When the last of them was reported. */
    @Override
    public Optional<Instant> knownAt() {
        return episodesThere.stream()
                .flatMap(episode -> began(episode).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> began(MissingEpisode episode) {
        return episode.reportedAt().or(episode::missingSince);
    }

    @Override
    public String ref() {
        return place;
    }

    @Override
    public String say(FactWords words) {
        return "found at, or believed to be at, " + place + " in "
                + episodesThere.stream().map(MissingEpisode::id).sorted().toList();
    }

    @Override
    public Optional<Source> source() {
        return Optional.empty();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Place";
    }
}
