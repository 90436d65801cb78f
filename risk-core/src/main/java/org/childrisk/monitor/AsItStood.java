package org.childrisk.monitor;

import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.Source;
import org.childrisk.facts.Step;

/**
 * Facts as they stood at a moment: what they say of later is left out, and remembered as a moment at which to look again. Proceedings
 * are left as they are, for rules tell what is planned from what was done.
 */
final class AsItStood {

    private final Instant moment;
    private final NavigableSet<Instant> later = new TreeSet<>();

    AsItStood(Instant moment) {
        this.moment = moment;
    }

    /** The fact as it stood, empty where it is all of later. */
    Optional<Fact> of(Fact fact) {
        if (fact instanceof MissingEpisode episode) {
            return episode(episode);
        }
        if (fact instanceof Incident incident) {
            return incident(incident);
        }
        if (fact instanceof Indicator indicator) {
            return indicator(indicator);
        }
        if (fact instanceof RecordLabel label) {
            return isLater(label.recordedAt()) ? Optional.empty() : Optional.of(fact);
        }
        if (fact instanceof RecordedGrade grade) {
            return isLater(grade.at()) ? Optional.empty() : Optional.of(fact);
        }
        return fact instanceof Step step && isLater(step.at()) ? Optional.empty() : Optional.of(fact);
    }

    /** The moments after this one of which the facts spoke, earliest first. */
    NavigableSet<Instant> later() {
        return later;
    }

    private boolean isLater(Optional<Instant> at) {
        boolean isLater = at.filter(moment::isBefore).isPresent();
        if (isLater) {
            later.add(at.orElseThrow());
        }
        return isLater;
    }

    /** A child who was found later was still missing; one who went later was not. */
    private Optional<Fact> episode(MissingEpisode episode) {
        boolean foundLater = isLater(episode.locatedAt());
        boolean reportedLater = isLater(episode.reportedAt());
        if (isLater(episode.missingSince())
                || (reportedLater && episode.missingSince().isEmpty())) {
            return Optional.empty();
        }
        if (!foundLater && !reportedLater) {
            return Optional.of(episode);
        }
        return Optional.of(new MissingEpisode(
                episode.id(),
                episode.missingSince(),
                reportedLater ? Optional.empty() : episode.reportedAt(),
                episode.recordedAs(),
                episode.from(),
                episode.whereaboutsKnown(),
                foundLater ? Answer.NO : episode.located(),
                foundLater ? Optional.empty() : episode.locatedAt(),
                foundLater ? Answer.UNKNOWN : episode.wellbeingConfirmed(),
                foundLater ? Answer.UNKNOWN : episode.closed(),
                episode.ownerNamed(),
                episode.inAnotherForceArea(),
                episode.place(),
                episode.source()));
    }

    private Optional<Fact> incident(Incident incident) {
        boolean reportedLater = isLater(incident.reportedAt());
        if (isLater(incident.happenedAt())
                || (reportedLater && incident.happenedAt().isEmpty())) {
            return Optional.empty();
        }
        if (!reportedLater) {
            return Optional.of(incident);
        }
        return Optional.of(new Incident(
                incident.id(),
                incident.kind(),
                incident.happenedAt(),
                Optional.empty(),
                incident.otherVictimsIndicated(),
                incident.childSeenAndSpokenTo(),
                incident.awaitsChildsOwnReport(),
                incident.source()));
    }

    /** A sign that nobody dated and that became known later may have been there all along: it stands, without that time. */
    private Optional<Fact> indicator(Indicator indicator) {
        boolean knownLater = isLater(indicator.source().flatMap(Source::at));
        if (isLater(indicator.observedAt())) {
            return Optional.empty();
        }
        if (!knownLater) {
            return Optional.of(indicator);
        }
        return Optional.of(new Indicator(
                indicator.code(),
                indicator.answer(),
                indicator.observedAt(),
                indicator.about(),
                indicator.source().map(source -> new Source(source.by(), Optional.empty(), source.reference()))));
    }
}
