package org.childrisk.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;
import org.childrisk.facts.SuspectRelease;
import org.childrisk.facts.VictimEvent;
import org.childrisk.facts.VictimUpdate;

/**
 * Something that a victim has to be told (PROC-VCOP-01): stated as such, or an arrest, an interview or a release in the file
 * that no update speaks of.
 *
 * @param event what happened
 * @param happenedAt when, empty where not recorded
 * @param told the update, empty where none speaks of it
 * @param from the fact that holds it
 */
public record VictimNews(VictimEvent event, Optional<Instant> happenedAt, Optional<VictimUpdate> told, Fact from)
        implements Measure {

    static List<VictimNews> of(CaseFile caseFile) {
        List<VictimUpdate> updates = each(caseFile, VictimUpdate.class);
        List<VictimNews> news = new ArrayList<>();
        updates.forEach(it -> news.add(new VictimNews(it.event(), it.happenedAt(), Optional.of(it), it)));
        List<AdultOfConcern> suspects = caseFile.adults().stream()
                .filter(adult -> adult.suspectedOfHarm().isYes())
                .toList();
        for (AdultOfConcern suspect : suspects) {
            untold(updates, VictimEvent.ARREST, suspect.arrestedAt(), suspect).ifPresent(news::add);
            untold(updates, VictimEvent.INTERVIEW, suspect.interviewedAt(), suspect)
                    .ifPresent(news::add);
        }
        for (SuspectRelease release : each(caseFile, SuspectRelease.class)) {
            if (release.isAtLarge() && suspects.stream().anyMatch(release::of)) {
                untold(updates, VictimEvent.RELEASE, release.releasedAt(), release)
                        .ifPresent(news::add);
            }
        }
        return List.copyOf(news);
    }

    private static <T> List<T> each(CaseFile caseFile, Class<T> kind) {
        return caseFile.proceedings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Optional<VictimNews> untold(
            List<VictimUpdate> updates, VictimEvent event, Optional<Instant> at, Fact from) {
        boolean spokenOf =
                updates.stream().anyMatch(it -> it.event() == event && (isAbout(it, from) || isOfThatMoment(it, at)));
        return at.filter(moment -> !spokenOf)
                .map(moment -> new VictimNews(event, Optional.of(moment), Optional.empty(), from));
    }

    private static boolean isAbout(VictimUpdate update, Fact fact) {
        return update.about().filter(fact.ref()::equals).isPresent();
    }

    private static boolean isOfThatMoment(VictimUpdate update, Optional<Instant> at) {
        return update.about().isEmpty() && update.happenedAt().equals(at);
    }

    public Optional<Instant> toldAt() {
        return told.flatMap(VictimUpdate::toldAt);
    }

    /** The reasons were given and support offered. */
    public Answer reasonsAndSupport() {
        return told.map(VictimUpdate::reasonsAndSupport).orElse(Answer.UNKNOWN);
    }

    /** Police decided not to investigate. */
    public boolean isDecisionNotToInvestigate() {
        return event == VictimEvent.DECISION_NOT_TO_INVESTIGATE;
    }

    @Override
    public Optional<Instant> knownAt() {
        return happenedAt;
    }

    @Override
    public String ref() {
        return from.ref();
    }

    @Override
    public String say(FactWords words) {
        return words.say(from);
    }

    @Override
    public Optional<Source> source() {
        return from.source();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "VictimNews";
    }
}
