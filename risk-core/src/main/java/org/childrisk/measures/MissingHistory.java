package org.childrisk.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/** How often the child was reported missing. There is exactly one in every case, also when it counts nothing. */
public final class MissingHistory implements Measure {

    private final List<Instant> reports;
    private final List<MissingEpisode> episodes;
    private final Optional<EarlierReports> counted;
    private final AsOf asOf;

    MissingHistory(List<MissingEpisode> episodes, Optional<EarlierReports> counted, AsOf asOf) {
        this.reports = dated(episodes);
        this.episodes = episodes;
        this.counted = counted;
        this.asOf = asOf;
    }

    /**
     * How many reports fall into a window that ends now. A report counts from its own instant until, exclusively, the
     * instant one window later. Of reports that are only counted, as many count as fall into the window on average, and
     * all of them where nobody says since when: not knowing must not reassure.
     */
    public int reportsWithin(Span window) {
        long dated = reports.stream().filter(report -> isWithin(window, report)).count();
        long undated = counted.map(earlier -> counted(window, earlier)).orElse(0L);
        return Math.toIntExact(dated + undated);
    }

    /** The moments of the reports, earliest first. */
    static List<Instant> dated(List<MissingEpisode> episodes) {
        return episodes.stream()
                .flatMap(episode -> episode.reportedAt().or(episode::missingSince).stream())
                .sorted()
                .toList();
    }

    /**
     * Each of the last so many episodes, all begun within the window, is longer than the one before it. One that goes on counts once it is the longest;
     * an episode without both ends on record breaks the series.
     */
    public boolean longerEachTime(int episodesInARow, Span window) {
        List<MissingEpisode> inOrder = episodes.stream()
                .filter(episode -> start(episode).isPresent())
                .sorted(Comparator.comparing(episode -> start(episode).orElseThrow()))
                .toList();
        if (inOrder.isEmpty() || inOrder.size() < episodes.size()) {
            return false;
        }
        int all = inOrder.size();
        boolean goesOn = inOrder.get(all - 1).located().isNotYes();
        return isLonger(inOrder, episodesInARow, window)
                || (goesOn && isLonger(inOrder.subList(0, all - 1), episodesInARow, window));
    }

    private boolean isLonger(List<MissingEpisode> inOrder, int episodesInARow, Span window) {
        if (inOrder.size() < episodesInARow) {
            return false;
        }
        List<MissingEpisode> last = inOrder.subList(inOrder.size() - episodesInARow, inOrder.size());
        Instant first = start(last.get(0)).orElseThrow();
        Instant end = start(last.get(last.size() - 1)).orElseThrow();
        return end.isBefore(window.after(first, asOf.calendar()))
                && IntStream.range(1, last.size()).allMatch(i -> isLonger(last.get(i), last.get(i - 1)));
    }

    private boolean isLonger(MissingEpisode episode, MissingEpisode before) {
        if (before.locatedAt().isEmpty()
                || (episode.located().isYes() && episode.locatedAt().isEmpty())) {
            return false;
        }
        Duration lasted =
                Duration.between(start(before).orElseThrow(), before.locatedAt().get());
        Instant asLong = start(episode).orElseThrow().plus(lasted);
        return episode.locatedAt().map(found -> found.isAfter(asLong)).orElseGet(() -> asOf.hasReached(asLong));
    }

    private static Optional<Instant> start(MissingEpisode episode) {
        return episode.missingSince().or(episode::reportedAt);
    }

    /**
     * All of them where they began within the window or nobody says when they began or when this was told; else as many as
     * fall into the window on average.
     */
    private long counted(Span window, EarlierReports earlier) {
        Optional<Instant> told = earlier.source().flatMap(Source::at);
        if (earlier.since().isEmpty()
                || told.isEmpty()
                || isWithin(window, earlier.since().get())) {
            return earlier.reports();
        }
        Instant since = earlier.since().get();
        Duration all = Duration.between(since, told.get());
        Duration one = Duration.between(since, window.after(since, asOf.calendar()));
        return one.compareTo(all) >= 0 ? earlier.reports() : earlier.reports() * one.toSeconds() / all.toSeconds();
    }

    private boolean isWithin(Span window, Instant report) {
        return !asOf.hasReached(window.after(report, asOf.calendar()));
    }

    /** When the last dated report came. */
    @Override
    public Optional<Instant> knownAt() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    @Override
    public String ref() {
        return "missingHistory";
    }

    @Override
    public String say(FactWords words) {
        return say(reports, counted, words);
    }

    static String say(List<Instant> reports, Optional<EarlierReports> counted, FactWords words) {
        Stream<String> dated = reports.stream().map(words::moment);
        Stream<String> undated = counted.stream()
                .map(earlier -> earlier.reports() + " more"
                        + earlier.since()
                                .map(since -> " since " + words.moment(since))
                                .orElse(" at unknown times"));
        String all = String.join(", ", Stream.concat(dated, undated).toList());
        return "missing reports: " + (all.isEmpty() ? "none" : all);
    }

    @Override
    public Optional<Source> source() {
        return counted.flatMap(EarlierReports::source);
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof MissingHistory it
                && reports.equals(it.reports)
                && lasted(episodes).equals(lasted(it.episodes))
                && counted.equals(it.counted)
                && asOf == it.asOf;
    }

    /** All that is measured of an episode here. */
    private record Lasted(Optional<Instant> start, Answer located, Optional<Instant> locatedAt) {}

    private static List<Lasted> lasted(List<MissingEpisode> episodes) {
        return episodes.stream()
                .map(episode -> new Lasted(start(episode), episode.located(), episode.locatedAt()))
                .toList();
    }
}
