package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened, or that somebody told police, concerning the child.
 *
 * @param id reference of the incident
 * @param kind what kind
 * @param happenedAt when it happened, empty where not recorded
 * @param reportedAt when police were told, empty where not recorded
 * @param otherVictimsIndicated does it point to other children being harmed
 * @param childSeenAndSpokenTo did police see and speak to the child about it (PROC-INV-13)
 * @param awaitsChildsOwnReport did police put the report off until the child reports it in person (PROC-INV-10)
 * @param source who supplied it and when, empty where not recorded
 */
public record Incident(
        String id,
        IncidentKind kind,
        Optional<Instant> happenedAt,
        Optional<Instant> reportedAt,
        Answer otherVictimsIndicated,
        Answer childSeenAndSpokenTo,
        Answer awaitsChildsOwnReport,
        Optional<Source> source)
        implements Fact {

    public Incident {
        happenedAt = Given.orEmpty(happenedAt);
        reportedAt = Given.orEmpty(reportedAt);
        otherVictimsIndicated = Answer.orUnknown(otherVictimsIndicated);
        childSeenAndSpokenTo = Answer.orUnknown(childSeenAndSpokenTo);
        awaitsChildsOwnReport = Answer.orUnknown(awaitsChildsOwnReport);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .required("kind", kind)
                .inOrder("happenedAt", happenedAt, "reportedAt", reportedAt)
                .done();
    }

    /** The child was arrested or treated as a suspect. */
    public boolean isChildArrested() {
        return kind == IncidentKind.CHILD_ARRESTED;
    }

    public boolean isDomesticAbuse() {
        return kind == IncidentKind.DOMESTIC_ABUSE;
    }

    /** When police were told, else when they supplied the fact. */
    public Optional<Instant> knownAt() {
        return reportedAt.or(() -> source.flatMap(Source::at));
    }

    /** When it happened, else when police knew of it. */
    public Optional<Instant> datedAt() {
        return happenedAt.or(this::knownAt);
    }

    /** It can have been done to the child: not what the child is suspected of, and not information on somebody else. */
    public boolean isAboutTheChildAsVictim() {
        return kind != IncidentKind.CHILD_ARRESTED && kind != IncidentKind.INTELLIGENCE;
    }

    /** This investigation is about it, or does not say about what it is. */
    public boolean concernedBy(Investigation investigation) {
        return investigation.incident().isEmpty()
                || investigation.incident().get().equals(id);
    }

    /** Somebody says that the child was harmed: told by the child, or an offence or neglect reported by anybody (REC-08). */
    public boolean isReportOfHarm() {
        return kind == IncidentKind.DISCLOSURE
                || kind == IncidentKind.SEXUAL_OFFENCE
                || kind == IncidentKind.ONLINE_OFFENCE
                || kind == IncidentKind.NEGLECT;
    }

    public boolean isSexualOffence() {
        return kind == IncidentKind.SEXUAL_OFFENCE;
    }

    public boolean isOnlineOffence() {
        return kind == IncidentKind.ONLINE_OFFENCE;
    }

    public boolean isInjury() {
        return kind == IncidentKind.ASSAULT_OR_INJURY;
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Incident[" + ref() + "]";
    }
}
