package org.childrisk.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.CaseAudit;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Holder;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.FindingKind;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Recommendation;

/**
 * Counts assessments one by one and keeps none of them: memory grows with the kinds and places that occur, with the cases that
 * somebody must look at now, and with the files that could not be judged. The order changes nothing, and tallies of parts merge
 * into that of the whole. Not safe for use by several threads.
 */
public final class AuditTally {

    private final Policy policy;
    private final Edition edition;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Map<Holder, Judged> districts = new HashMap<>();
    private final Map<Holder, Judged> teams = new HashMap<>();
    private final Counts<String> findings = new Counts<>();
    private final Counts<String> late = new Counts<>();
    private final Counts<String> timed = new Counts<>();
    private final Counts<String> recommendations = new Counts<>();
    private final Counts<String> shown = new Counts<>();
    private final Map<RiskDomain, Counts<Grade>> grades = new HashMap<>();
    private final List<LiveRisk> liveRisks = new ArrayList<>();
    private final List<NotJudged> notJudged = new ArrayList<>();
    private Judged all = Judged.NONE;

    /** A tally of assessments by the assessor with this policy and edition. */
    public AuditTally(Policy policy, Edition edition) {
        this.policy = policy;
        this.edition = edition;
    }

    /**
     * Counts one case.
     *
     * @param holder where the record is kept; it serves to sort and changes no judgement
     */
    public void add(Holder holder, Assessment assessment) {
        if (!assessment.edition().equals(edition)) {
            throw new IllegalArgumentException(
                    "The assessment is by other rules or numbers. Maybe count those of each assessor by themselves.");
        }
        CaseAudit audit = CaseAudit.of(assessment, policy);
        Judged one = Judged.of(audit);
        all = all.plus(one);
        districts.merge(new Holder(holder.force(), holder.district(), Optional.empty()), one, Judged::plus);
        teams.merge(holder, one, Judged::plus);
        keepEnds(assessment.asOf().toLocalDate());
        if (audit.liveRisk() || !audit.complete()) {
            liveRisks.add(new LiveRisk(assessment.reference(), reasonsToLook(assessment)));
        }
        if (audit.complete()) {
            count(audit, assessment);
        }
    }

    private void count(CaseAudit audit, Assessment assessment) {
        Set<String> found = assessment.findings().stream().map(Finding::code).collect(Collectors.toSet());
        Set<String> notInTime = codes(assessment, ActionStatus::isLate);
        found.forEach(findings::add);
        notInTime.forEach(late::add);
        Set<String> settled = codes(assessment, AuditTally::isSettled);
        settled.forEach(timed::add);
        Arrays.stream(RiskDomain.values())
                .forEach(domain -> assessment
                        .grade(domain)
                        .ifPresent(grade -> grades.computeIfAbsent(domain, it -> new Counts<>())
                                .add(grade)));
        for (Recommendation it : policy.improvement().recommendations()) {
            boolean wrong = !Collections.disjoint(it.findings(), found)
                    || !Collections.disjoint(it.actions(), notInTime)
                    || it.judgements().contains(audit.judgement().name());
            boolean judged = !it.judgements().isEmpty() && audit.judgement() != Judgement.NOT_YET_KNOWN;
            if (wrong) {
                recommendations.add(it.code());
            }
            if (wrong || judged || it.inAnyFile() || !Collections.disjoint(it.actions(), settled)) {
                shown.add(it.code());
            }
        }
    }

    /** Whether it can be told if the duty was done in time: not while it may still be, nor without a start. */
    private static boolean isSettled(ActionStatus status) {
        return status == ActionStatus.DONE || status.isLate();
    }

    private static Set<String> codes(Assessment assessment, Predicate<ActionStatus> wanted) {
        return assessment.actions().stream()
                .filter(action -> wanted.test(action.status()))
                .map(RequiredAction::code)
                .collect(Collectors.toSet());
    }

    private List<String> reasonsToLook(Assessment assessment) {
        Stream<String> overdue = assessment.actions().stream()
                .filter(action -> CaseAudit.isLiveRisk(action, policy))
                .map(RequiredAction::code)
                .distinct()
                .sorted();
        return Stream.concat(assessment.isComplete() ? Stream.empty() : Stream.of(LiveRisk.INCOMPLETE), overdue)
                .toList();
    }

    private void keepEnds(LocalDate day) {
        days.add(day);
        if (days.size() > 2) {
            days.retainAll(Set.of(days.first(), days.last()));
        }
    }

    /**
     * Counts a file that could not be judged.
     *
     * @param file its name
     * @param problem why, without any value of the file
     */
    public void addNotJudged(String file, String problem) {
        all = all.plus(Judged.ONE_NOT_JUDGED);
        notJudged.add(new NotJudged(file, problem));
    }

    /** Adds all that another tally counted. */
    public void addAll(AuditTally other) {
        if (!other.edition.equals(edition)) {
            throw new IllegalArgumentException(
                    "The two tallies are by other rules or numbers. Maybe count both anew with one assessor.");
        }
        all = all.plus(other.all);
        other.districts.forEach((place, judged) -> districts.merge(place, judged, Judged::plus));
        other.teams.forEach((place, judged) -> teams.merge(place, judged, Judged::plus));
        other.days.forEach(this::keepEnds);
        findings.add(other.findings);
        late.add(other.late);
        timed.add(other.timed);
        recommendations.add(other.recommendations);
        shown.add(other.shown);
        other.grades.forEach((domain, counts) ->
                grades.computeIfAbsent(domain, it -> new Counts<>()).add(counts));
        liveRisks.addAll(other.liveRisks);
        notJudged.addAll(other.notJudged);
    }

    /** What was counted so far. */
    public ForceAudit audit() {
        return new ForceAudit(
                policy.scale().version(),
                edition,
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
                all,
                places(districts),
                places(teams),
                findings.keys().stream()
                        .map(policy.findings()::get)
                        .sorted(Comparator.comparing(FindingKind::gravity)
                                .thenComparing(kind -> findings.of(kind.code()))
                                .reversed()
                                .thenComparing(FindingKind::code))
                        .map(kind -> new KindCount(kind.code(), kind.wrong(), findings.of(kind.code()), all.complete()))
                        .toList(),
                duties(),
                Arrays.stream(RiskDomain.values()).flatMap(this::gradesOf).toList(),
                policy.improvement().recommendations().stream()
                        .map(it ->
                                new KindCount(it.code(), it.says(), recommendations.of(it.code()), shown.of(it.code())))
                        .toList(),
                liveRisks.stream().sorted(LiveRisk.BY_REFERENCE).toList(),
                notJudged.stream().sorted(NotJudged.BY_FILE).toList());
    }

    private static List<PlaceCount> places(Map<Holder, Judged> judged) {
        return judged.entrySet().stream()
                .map(entry -> new PlaceCount(entry.getKey(), entry.getValue()))
                .sorted(PlaceCount.WORST_FIRST)
                .toList();
    }

    private List<KindCount> duties() {
        return timed.keys().stream()
                .map(policy.actions()::get)
                .sorted(Comparator.comparing(ActionKind::gravity)
                        .thenComparing(kind -> late.of(kind.code()))
                        .reversed()
                        .thenComparing(ActionKind::code))
                .map(kind -> new KindCount(kind.code(), kind.duty(), late.of(kind.code()), timed.of(kind.code())))
                .toList();
    }

    private Stream<GradeCount> gradesOf(RiskDomain domain) {
        Counts<Grade> counted = grades.getOrDefault(domain, new Counts<>());
        long graded = counted.keys().stream().mapToLong(counted::of).sum();
        long none = all.complete() - graded;
        return Stream.concat(
                Arrays.stream(Grade.values())
                        .sorted(Comparator.reverseOrder())
                        .map(grade -> new GradeCount(domain, Optional.of(grade), counted.of(grade), all.complete())),
                Stream.of(new GradeCount(domain, Optional.empty(), none, all.complete())));
    }
}
