package org.childrisk.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.childrisk.facts.Classification;
import org.childrisk.facts.MissingEpisode;

/** The missing episodes of a case by when they began, put in order once: what each is among the others is then looked up. */
final class EpisodesInOrder {

    private final List<MissingEpisode> episodes;
    private final Optional<Instant> lastBegan;
    private final Optional<Instant> lastBeganAndOver;
    private final Optional<MissingEpisode> latest;
    private final Optional<Instant> firstOpen;

    /** How many had begun by each moment at which one began. */
    private final NavigableMap<Instant, Integer> begunBy = new TreeMap<>();

    /** When the child was first found of all episodes that began at this moment or later. */
    private final NavigableMap<Instant, Instant> foundFrom = new TreeMap<>();

    EpisodesInOrder(List<MissingEpisode> episodes) {
        this.episodes = episodes;
        List<MissingEpisode> dated = new ArrayList<>(
                episodes.stream().filter(it -> began(it).isPresent()).toList());
        dated.sort(Comparator.comparing(EpisodesInOrder::whenBegan));
        for (int i = 0; i < dated.size(); i++) {
            begunBy.put(whenBegan(dated.get(i)), i + 1);
        }
        Optional<Instant> found = Optional.empty();
        for (int i = dated.size() - 1; i >= 0; i--) {
            found = earlier(dated.get(i).locatedAt(), found);
            if (found.isPresent()) {
                foundFrom.put(whenBegan(dated.get(i)), found.get());
            }
        }
        this.lastBegan = lastBegan(dated);
        this.lastBeganAndOver =
                lastBegan(dated.stream().filter(it -> it.located().isYes()).toList());
        this.firstOpen = dated.stream()
                .filter(it -> it.located().isNotYes() && isMissing(it))
                .map(EpisodesInOrder::whenBegan)
                .findFirst();
        this.latest = episodes.stream()
                .filter(this::isLatest)
                .min(Comparator.comparing((MissingEpisode it) -> began(it).orElse(Instant.MIN))
                        .thenComparing(MissingEpisode::id));
    }

    private static Optional<Instant> lastBegan(List<MissingEpisode> inOrder) {
        return inOrder.isEmpty() ? Optional.empty() : began(inOrder.get(inOrder.size() - 1));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return other.filter(it -> one.filter(it::isAfter).isEmpty()).or(() -> one);
    }

    static Optional<Instant> began(MissingEpisode episode) {
        return episode.reportedAt().or(episode::missingSince);
    }

    private static Instant whenBegan(MissingEpisode dated) {
        return began(dated).orElseThrow();
    }

    /**
     * An episode is an earlier one where another is known to have begun after it; but as long as nobody has found the child,
     * only another from which the child came back makes it so. A second log takes nothing from the first.
     */
    boolean isLatest(MissingEpisode episode) {
        Optional<Instant> last = episode.located().isYes() ? lastBegan : lastBeganAndOver;
        return began(episode)
                .filter(began -> last.filter(began::isBefore).isPresent())
                .isEmpty();
    }

    /**
     * Nobody could say where the child was, or the record says missing; or it began while the child was missing by an earlier record
     * that was never closed, from which a second log of another name takes nothing.
     */
    boolean isOfAMissingChild(MissingEpisode episode) {
        return isMissing(episode)
                || began(episode)
                        .filter(began -> firstOpen.filter(began::isAfter).isPresent())
                        .isPresent();
    }

    static boolean isMissing(MissingEpisode episode) {
        return episode.whereaboutsKnown().isNotYes() || episode.recordedAs() == Classification.MISSING;
    }

    /** The latest; where several may be, the one that began first. */
    Optional<MissingEpisode> latest() {
        return latest;
    }

    Optional<Instant> latestBegan() {
        return latest.flatMap(EpisodesInOrder::began);
    }

    /** The episode that is open, where there is exactly one. */
    Optional<MissingEpisode> open() {
        List<MissingEpisode> open = episodes.stream()
                .filter(episode -> episode.located().isNotYes() && isLatest(episode))
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** When the child was found of an episode that began later: from then on the next return is the one to speak about. */
    Optional<Instant> nextFound(MissingEpisode episode) {
        return began(episode).map(foundFrom::higherEntry).map(Map.Entry::getValue);
    }

    /** How many there were up to this one, itself included; all of them where nobody says when it began. */
    int numberOf(MissingEpisode episode) {
        return began(episode).map(begunBy::get).orElse(episodes.size());
    }
}
