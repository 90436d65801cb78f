package org.childrisk.examples.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Classification;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Incident;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.PlanStatus;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.StatedAge;
import org.childrisk.facts.Step;
import org.jspecify.annotations.Nullable;

/** One case of the evening as it becomes known. */
final class EveningCase {

    private static final LocalDate EVENING = LocalDate.of(2026, 6, 12);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Consumer<CaseFile> lines;
    private final String reference;
    private final Child child;
    private String known;
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable MissingEpisode episode;

    EveningCase(Consumer<CaseFile> lines, String reference, int age, CareStatus care, String opened) {
        this.lines = lines;
        this.reference = reference;
        this.known = opened;
        this.child = new Child(
                "C" + reference.replace("case-", ""),
                Optional.empty(),
                Optional.of(new StatedAge(age, Optional.of(EVENING))),
                care,
                PlanStatus.UNKNOWN,
                Answer.UNKNOWN,
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

    EveningCase missing(String since, String reported, MissingFrom from) {
        episode = episode(since, reported, from, Answer.NO, Optional.empty(), Answer.UNKNOWN);
        return this;
    }

    private MissingEpisode episode(
            String since,
            String reported,
            MissingFrom from,
            Answer located,
            Optional<Instant> locatedAt,
            Answer wellbeing) {
        return new MissingEpisode(
                "E" + reference.replace("case-", ""),
                Optional.of(at(since).toInstant()),
                Optional.of(at(reported).toInstant()),
                Classification.MISSING,
                from,
                Answer.NO,
                located,
                locatedAt,
                wellbeing,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                source(SourceRole.CALL_HANDLER, reported));
    }

    EveningCase back(String clock) {
        episode = with(Optional.of(at(clock).toInstant()), Answer.UNKNOWN);
        return this;
    }

    EveningCase seenWell() {
        episode = with(missing().locatedAt(), Answer.YES);
        return this;
    }

    private MissingEpisode missing() {
        if (episode == null) {
            throw new IllegalStateException(reference + " is not about a missing child");
        }
        return episode;
    }

    private MissingEpisode with(Optional<Instant> locatedAt, Answer wellbeing) {
        MissingEpisode was = missing();
        return new MissingEpisode(
                was.id(),
                was.missingSince(),
                was.reportedAt(),
                was.recordedAs(),
                was.from(),
                was.whereaboutsKnown(),
                Answer.YES,
                locatedAt,
                wellbeing,
                was.closed(),
                was.ownerNamed(),
                was.inAnotherForceArea(),
                was.place(),
                was.source());
    }

    EveningCase incident(String id, IncidentKind kind, String happened, String reported) {
        facts.add(new Incident(
                id,
                kind,
                Optional.of(at(happened).toInstant()),
                Optional.of(at(reported).toInstant()),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                source(SourceRole.CALL_HANDLER, reported)));
        return this;
    }

    /** Known since the case was opened, or since the last line of it. */
    EveningCase sign(String code, Answer answer, SourceRole by) {
        facts.add(new Indicator(code, answer, Optional.empty(), Optional.empty(), source(by, known)));
        return this;
    }

    /** What the caller was asked and said no to. */
    EveningCase none(String... codes) {
        for (String code : codes) {
            sign(code, Answer.NO, SourceRole.PARENT_OR_CARER);
        }
        return this;
    }

    EveningCase label(String code, String clock) {
        facts.add(new RecordLabel(code, Optional.of(at(clock).toInstant()), source(SourceRole.OFFICER, clock)));
        return this;
    }

    EveningCase step(String action, String clock) {
        facts.add(new Step(
                action,
                Optional.of(at(clock).toInstant()),
                Optional.empty(),
                SourceRole.OFFICER,
                Rank.UNKNOWN,
                source(SourceRole.OFFICER, clock)));
        return this;
    }

    /** All of it, as it was held then. */
    EveningCase told(String clock) {
        CaseFile.Builder file = CaseFile.about(child, at(clock)).reference(reference);
        if (episode != null) {
            file.with(episode);
        }
        facts.forEach(file::with);
        lines.accept(file.build());
        known = clock;
        return this;
    }

    private static Optional<Source> source(SourceRole by, String clock) {
        return Optional.of(new Source(by, Optional.of(at(clock).toInstant()), Optional.empty()));
    }

    private static ZonedDateTime at(String clock) {
        return EVENING.atTime(LocalTime.parse(clock)).atZone(ZONE);
    }
}
