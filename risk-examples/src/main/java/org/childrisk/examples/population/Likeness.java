package org.childrisk.examples.population;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.childrisk.audit.Share;
import org.childrisk.facts.Answer;

/** What the population came out like, in the terms of published figures. It needs no assessment. */
public final class Likeness {

    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final String FLAG = "CSE_RISK_OR_MARKER";
    private static final int SIXTEEN = 16;

    private final Counts perChild = new Counts();
    private final Map<String, Long> seen = new TreeMap<>();

    /** Counts one report, and the child at its first report of the year. */
    public void add(Report report) {
        count("reports", true);
        count("repeats", report.number() > 1);
        count("over-48-hours", report.away().compareTo(TWO_DAYS) > 0);
        count("harmed", report.episode().harmed());
        count("flagged", report.episode().answers().get(FLAG) == Answer.YES);
        count("care", report.child().inCare());
        count("care-16-and-over", report.child().inCare() && report.age() >= SIXTEEN);
        if (report.isFirstInYear()) {
            addChild(report.child());
        }
    }

    private void addChild(ChildHistory child) {
        perChild.add(child.reportsInYear());
        count("care-children", child.inCare());
        count("care-more-than-once", child.inCare() && child.reportsInYear() > 1);
        List<ReportedEpisode> episodes = child.episodes();
        if (episodes.size() > 1) {
            Instant first = episodes.get(0).reportedAt();
            Instant second = episodes.get(1).reportedAt();
            count("first-repeats", true);
            count("first-repeats-soon", !second.isAfter(first.plus(FOUR_WEEKS)));
        }
    }

    private void count(String what, boolean holds) {
        seen.merge(what, holds ? 1L : 0L, Long::sum);
    }

    /** How many children there are. */
    long children() {
        return perChild.all();
    }

    /** What a comparison measures, empty where it is about something that no population has. */
    Optional<String> measured(String comparison) {
        return switch (comparison) {
            case "reports-per-child" ->
                Optional.of(String.format(Locale.ROOT, "%.1f", (double) perChild.sum() / Math.max(1, perChild.all())));
            case "repeats", "over-48-hours", "harmed", "flagged" -> Optional.of(share(comparison, "reports"));
            case "first-repeats-in-four-weeks" -> Optional.of(share("first-repeats-soon", "first-repeats"));
            case "busiest-4-percent" -> Optional.of(busiest(0.04));
            case "busiest-15-percent" -> Optional.of(busiest(0.15));
            case "care-of-children" -> Optional.of(new Share(seen("care-children"), perChild.all()).percent());
            case "care-of-reports" -> Optional.of(share("care", "reports"));
            case "care-more-than-once" -> Optional.of(share("care-more-than-once", "care-children"));
            case "care-16-and-over" -> Optional.of(share("care-16-and-over", "care"));
            default -> Optional.empty();
        };
    }

    private String busiest(double share) {
        return new Share(perChild.sumOfHighest(share), perChild.sum()).percent();
    }

    private String share(String count, String of) {
        return new Share(seen(count), seen(of)).percent();
    }

    private long seen(String what) {
        return seen.getOrDefault(what, 0L);
    }
}
