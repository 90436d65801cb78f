package org.childrisk.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/** How often the child was reported missing. There is exactly one in every case, also when it counts nothing. */
public final class MissingHistory implements Measure {

    private final List<Instant> reports;
    private final Optional<EarlierReports> counted;
    private final AsOf asOf;

    MissingHistory(List<MissingEpisode> episodes, Optional<EarlierReports> counted, AsOf asOf) {
        this.reports = episodes.stream()
                .flatMap(episode -> episode.reportedAt().or(episode::missingSince).stream())
                .sorted()
                .toList();
        this.counted = counted;
        this.asOf = asOf;
    }

    /**
     * How many reports fall into a window that ends now. A report counts from its own instant until, exclusively, the
     * instant one window later. Reports that are only counted, not dated, count when all of them fall into the window.
     */
    public int reportsWithin(Span window) {
        long dated = reports.stream().filter(report -> isWithin(window, report)).count();
        long undated = counted.filter(earlier ->
                        earlier.since().filter(since -> isWithin(window, since)).isPresent())
                .map(EarlierReports::reports)
                .orElse(0);
        return Math.toIntExact(dated + undated);
    }

    private boolean isWithin(Span window, Instant report) {
        return !asOf.hasReached(window.after(report, asOf.zone()));
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
}
