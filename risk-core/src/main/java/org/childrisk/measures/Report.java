package org.childrisk.measures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.Source;
import org.childrisk.policy.Span;

/**
 * One report that the child is missing, and how it stands among the others. What a report makes of the child (a repeat) is
 * fixed at that report, so that no duty that followed from it dissolves by waiting.
 *
 * <p>Reports that are only counted stand as one more, known when somebody told of them. Where nobody says since when, they
 * count in every window: not knowing must not reassure.
 */
public final class Report implements Measure {

    /** No two ways to count months or working days differ by more. */
    private static final Duration NEAR = Duration.ofDays(31);

    /** No two ways to count days differ by more. */
    private static final Duration NEAR_IN_DAYS = Duration.ofDays(1);

    private final Optional<Instant> at;
    private final int number;
    private final List<Instant> dated;
    private final List<Instant> firstOfEachDay;
    private final Optional<EarlierReports> counted;
    private final AsOf asOf;

    private Report(
            Optional<Instant> at,
            int number,
            List<Instant> dated,
            List<Instant> firstOfEachDay,
            Optional<EarlierReports> counted,
            AsOf asOf) {
        this.at = at;
        this.number = number;
        this.dated = dated;
        this.firstOfEachDay = firstOfEachDay;
        this.counted = counted;
        this.asOf = asOf;
    }

    /** Every report, earliest first, then those that are only counted. */
    static List<Report> of(List<MissingEpisode> episodes, Optional<EarlierReports> counted, AsOf asOf) {
        List<Instant> dated = MissingHistory.dated(episodes);
        List<Instant> firstOfEachDay = firstOfEachDay(dated, asOf);
        Stream<Report> each = Stream.iterate(0, i -> i < dated.size(), i -> i + 1)
                .map(i -> new Report(Optional.of(dated.get(i)), i + 1, dated, firstOfEachDay, counted, asOf));
        Stream<Report> undated =
                counted.stream().map(it -> new Report(Optional.empty(), 0, dated, firstOfEachDay, counted, asOf));
        return Stream.concat(each, undated).toList();
    }

    /**
     * This report is the one with which the child became a repeat: the reports in the window that ends with it, itself
     * included, are this many or more, and it was not so at the report before. A report that lies exactly one window back
     * does not count.
     *
     * @param oneADay whether several reports on one calendar day count as one
     */
    public boolean makesRepeat(int reports, Span window, boolean oneADay) {
        List<Instant> those = oneADay ? firstOfEachDay : dated;
        if (at.isEmpty()) {
            return within(those, window, told()) >= reports || isCertainOf(reports, window);
        }
        int here = isFirstAtItsInstant() ? place(those, at.get()) : -1;
        if (upTo(those, at.get()) < reports) {
            return false;
        }
        boolean before = here > 0 && within(those, window, Optional.of(those.get(here - 1))) >= reports;
        return here >= 0 && !before && within(those, window, at) >= reports;
    }

    /** How many there are up to then, in any window: of most children too few, and no window need be measured. */
    private int upTo(List<Instant> reports, Instant end) {
        return MomentsInOrder.countUpTo(reports, end)
                + counted.map(EarlierReports::reports).orElse(0);
    }

    /** So many reports since then cannot be spread so thinly that no window holds enough of them. */
    private boolean isCertainOf(int reports, Span window) {
        EarlierReports those = counted.orElseThrow();
        if (those.since().isEmpty()) {
            return false;
        }
        Instant end = those.since().get();
        for (int full = (those.reports() - 1) / Math.max(1, reports - 1); full > 0; full--) {
            end = window.after(end, asOf.calendar());
        }
        Instant spread = end;
        return told().map(spread::isAfter).orElseGet(() -> !asOf.hasReached(spread));
    }

    /** Of reports at one instant only the first makes a repeat. */
    private boolean isFirstAtItsInstant() {
        return number < 2 || dated.get(number - 2).isBefore(dated.get(number - 1));
    }

    /** Where the first report of this instant stands, -1 where there is none. */
    private static int place(List<Instant> reports, Instant instant) {
        int before = MomentsInOrder.countBefore(reports, instant);
        return before < reports.size() && reports.get(before).equals(instant) ? before : -1;
    }

    private static List<Instant> firstOfEachDay(List<Instant> dated, AsOf asOf) {
        Set<LocalDate> days = new HashSet<>();
        return dated.stream()
                .filter(report -> days.add(report.atZone(asOf.zone()).toLocalDate()))
                .toList();
    }

    private Optional<Instant> told() {
        return counted.flatMap(EarlierReports::source).flatMap(Source::at);
    }

    /** This is the second report ever, and less than this long after the first. */
    public boolean soonAfterTheFirst(Span window) {
        return number == 2
                && counted.isEmpty()
                && at.filter(it -> it.isBefore(window.after(dated.get(0), asOf.calendar())))
                        .isPresent();
    }

    /** How many reports fall into the window that ends then, or now where nobody knows when. */
    private long within(List<Instant> reports, Span window, Optional<Instant> end) {
        long those = end.map(it -> within(reports, window, it))
                .orElseGet(() -> reports.stream()
                        .filter(report -> within(window, report, end))
                        .count());
        boolean others = counted.filter(it ->
                        it.since().map(since -> within(window, since, end)).orElse(true))
                .isPresent();
        return those + (others ? counted.orElseThrow().reports() : 0);
    }

    /**
     * How many of these, which stand in order, whose window holds the end. Months differ in length, so that near its beginning a
     * window may be over for a report and not for an earlier one: there each is looked at.
     */
    private long within(List<Instant> reports, Span window, Instant end) {
        int all = MomentsInOrder.countUpTo(reports, end);
        int over = 0;
        int near = all;
        // how far back school days reach depends on the holidays between: there each report is looked at
        if (window.kind() != Span.Kind.SCHOOL_DAYS) {
            Instant begins = window.before(end, asOf.calendar());
            Duration around = window.isInDays() ? NEAR_IN_DAYS : NEAR;
            over = MomentsInOrder.countBefore(reports, begins.minus(around));
            near = MomentsInOrder.countBefore(reports, begins.plus(around));
        }
        long lookedAt = reports.subList(Math.min(over, all), Math.min(near, all)).stream()
                .filter(report -> end.isBefore(window.after(report, asOf.calendar())))
                .count();
        return lookedAt + Math.max(0, all - near);
    }

    private boolean within(Span window, Instant report, Optional<Instant> end) {
        return end.map(it -> !report.isAfter(it) && it.isBefore(window.after(report, asOf.calendar())))
                .orElseGet(() -> !asOf.hasReached(window.after(report, asOf.calendar())));
    }

    @Override
    public Optional<Instant> knownAt() {
        return at.or(this::told);
    }

    @Override
    public String ref() {
        return "missingHistory";
    }

    @Override
    public String say(FactWords words) {
        return MissingHistory.say(dated, counted, words);
    }

    @Override
    public Optional<Source> source() {
        return counted.flatMap(EarlierReports::source);
    }

    @Override
    public boolean isSameAs(Object other) {
        return other instanceof Report it
                && at.equals(it.at)
                && number == it.number
                && dated.equals(it.dated)
                && counted.equals(it.counted)
                && asOf == it.asOf;
    }
}
