package org.childrisk.examples.population;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.PlanStatus;
import org.childrisk.facts.Rank;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Step;

/**
 * The case file of a report as it stands soon after the report: this episode, open; the earlier ones, over; what was
 * answered at first contact. Nothing that becomes known later is in it. The only place where the population turns into
 * facts.
 */
final class FirstContact {

    /** The references of the facts, the same in every case file so that causes can be counted over all. */
    static final String CHILD = "child";

    static final String EPISODE = "episode";
    static final String EARLIER = "earlier";

    private static final String HARMED_BEFORE = "HARMED_IN_PREVIOUS_EPISODE";
    private static final Duration UNTIL_PREVENTION_INTERVIEW = Duration.ofHours(12);
    private static final Duration UNTIL_RETURN_INTERVIEW = Duration.ofHours(60);

    private final Duration after;

    FirstContact(Prevalences prevalences) {
        this.after = prevalences.time("reports.assessed-after");
    }

    /** The case file of one report of a child, the first being 0. */
    CaseFile caseFile(ChildHistory history, int report) {
        ReportedEpisode now = history.episodes().get(report);
        ZonedDateTime asOf = now.reportedAt().plus(after).atZone(Histories.ZONE);
        CaseFile.Builder file =
                CaseFile.about(child(history), asOf).reference(history.reference() + "-" + (report + 1));
        List<ReportedEpisode> earlier = history.episodes().subList(0, report);
        for (int i = 0; i < earlier.size(); i++) {
            addEarlier(file, EARLIER + "-" + (i + 1), earlier.get(i), history, asOf.toInstant());
        }
        file.with(open(now, history));
        Optional<Source> told = told(now.reportedAt());
        now.answers()
                .forEach((code, answer) ->
                        file.with(new Indicator(code, answer, Optional.empty(), Optional.empty(), told)));
        if (earlier.isEmpty()) {
            file.with(new Indicator("MISSING_BEFORE", Answer.NO, Optional.empty(), Optional.empty(), told));
        } else {
            Answer harmed = earlier.stream().anyMatch(ReportedEpisode::harmed) ? Answer.YES : Answer.NO;
            file.with(new Indicator(HARMED_BEFORE, harmed, Optional.empty(), Optional.empty(), told));
        }
        return file.build();
    }

    private static Child child(ChildHistory history) {
        return new Child(
                CHILD,
                Optional.of(history.born()),
                Optional.empty(),
                history.inCare() ? CareStatus.LOOKED_AFTER : CareStatus.NOT_LOOKED_AFTER,
                PlanStatus.UNKNOWN,
                history.placedOutOfArea(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static MissingEpisode open(ReportedEpisode episode, ChildHistory history) {
        return episode(EPISODE, episode, history, Answer.NO, Optional.empty(), Answer.UNKNOWN);
    }

    private static void addEarlier(
            CaseFile.Builder file, String id, ReportedEpisode episode, ChildHistory history, Instant asOf) {
        file.with(episode(id, episode, history, Answer.YES, Optional.of(episode.locatedAt()), Answer.YES));
        if (episode.preventionInterview()) {
            addStep(file, "PREVENTION_INTERVIEW", id, episode.locatedAt().plus(UNTIL_PREVENTION_INTERVIEW), asOf);
        }
        if (episode.returnInterview()) {
            addStep(file, "RETURN_HOME_INTERVIEW", id, episode.locatedAt().plus(UNTIL_RETURN_INTERVIEW), asOf);
        }
    }

    private static MissingEpisode episode(
            String id,
            ReportedEpisode episode,
            ChildHistory history,
            Answer located,
            Optional<Instant> locatedAt,
            Answer wellbeing) {
        return new MissingEpisode(
                id,
                Optional.of(episode.missingSince()),
                Optional.of(episode.reportedAt()),
                Classification.MISSING,
                history.livesAt(),
                Answer.NO,
                located,
                locatedAt,
                wellbeing,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                told(episode.reportedAt()));
    }

    private static void addStep(CaseFile.Builder file, String action, String about, Instant at, Instant asOf) {
        if (!at.isAfter(asOf)) {
            file.with(
                    new Step(action, Optional.of(at), Optional.of(about), SourceRole.OFFICER, Rank.UNKNOWN, told(at)));
        }
    }

    private static Optional<Source> told(Instant at) {
        return Optional.of(new Source(SourceRole.CALL_HANDLER, Optional.of(at), Optional.empty()));
    }
}
