package org.childrisk.measures;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.Policy;

/** Everything measured from one case file as of its moment: what goes to the rules. */
public final class CaseMeasures {

    /**
     * Later grades last; where times are equal or unknown the lower grade last, so that it is the one compared. What is
     * left differs only in who set it and how, and any order does as long as it is always the same.
     */
    private static final Comparator<RecordedGrade> BY_TIME = Comparator.comparing(
                    (RecordedGrade recorded) -> recorded.at().orElse(Instant.MIN))
            .thenComparing(RecordedGrade::grade, Comparator.reverseOrder())
            .thenComparing(recorded -> String.valueOf(List.of(
                    recorded.source(), recorded.newFact(), recorded.namedDecisionMaker(), recorded.reasonRecorded())));

    private final CaseFile caseFile;
    private final AsOf asOf;
    private final StepsTaken stepsTaken;
    private final List<Object> facts = new ArrayList<>();

    private CaseMeasures(CaseFile caseFile, ZonedDateTime moment, Policy policy) {
        this.caseFile = caseFile;
        this.asOf = new AsOf(moment);
        policy.nextChangeAfter(asOf.today())
                .ifPresent(day -> asOf.hasReached(day.atStartOfDay(asOf.zone()).toInstant()));
        CodeCheck.check(caseFile, policy);
        this.stepsTaken = new StepsTaken(caseFile, policy.actions());
        StatedSigns signs = new StatedSigns(caseFile.indicators(), policy.indicators(), openEpisode());
        ChildNow child = new ChildNow(caseFile.child(), caseFile.asOf().toLocalDate(), asOf, signs);
        facts.add(child);
        facts.add(new MissingHistory(caseFile.missingEpisodes(), caseFile.earlierReports(), asOf));
        facts.add(new OpenQuestions(policy.indicators().all().stream()
                .filter(kind ->
                        kind.askAtOnce() && child.answer(kind.code(), signs).isUnknown())
                .toList()));
        facts.addAll(episodes());
        facts.addAll(signs.all());
        facts.addAll(labels(policy));
        facts.addAll(caseFile.incidents());
        facts.addAll(caseFile.adults());
        facts.addAll(caseFile.otherChildren());
        facts.addAll(caseFile.proceedings());
    }

    /** Measures a case file. Throws {@link RefusedFacts} if it holds codes that the catalogues do not know. */
    public static CaseMeasures of(CaseFile caseFile, Policy policy) {
        return new CaseMeasures(caseFile, caseFile.asOf(), policy);
    }

    /** Measures the same facts, told when they were told, as of another moment. */
    public static CaseMeasures at(ZonedDateTime moment, CaseFile caseFile, Policy policy) {
        return new CaseMeasures(caseFile, moment, policy);
    }

    private List<Episode> episodes() {
        return caseFile.missingEpisodes().stream()
                .map(episode -> new Episode(episode, isLatest(episode), caseFile.country()))
                .toList();
    }

    /** Only an episode that is known to have begun before another is an earlier one. */
    private boolean isLatest(MissingEpisode episode) {
        Optional<Instant> began = began(episode);
        return began.isEmpty()
                || caseFile.missingEpisodes().stream()
                        .flatMap(other -> began(other).stream())
                        .noneMatch(other -> other.isAfter(began.get()));
    }

    private static Optional<Instant> began(MissingEpisode episode) {
        return episode.reportedAt().or(episode::missingSince);
    }

    /** The episode that is open, where there is exactly one. */
    private Optional<String> openEpisode() {
        List<MissingEpisode> open = caseFile.missingEpisodes().stream()
                .filter(episode -> episode.located().isNotYes() && isLatest(episode))
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0).id()) : Optional.empty();
    }

    private List<Label> labels(Policy policy) {
        return caseFile.labels().stream()
                .map(label -> new Label(label, policy.labels().get(label.code())))
                .toList();
    }

    /** The latest grade on the record in a domain. */
    public Optional<RecordedGrade> latestOnRecord(RiskDomain domain) {
        return caseFile.recordedGrades().stream()
                .filter(grade -> grade.domain() == domain)
                .max(BY_TIME);
    }

    /** What rules match: measures, and facts that need no measuring. */
    public List<Object> facts() {
        return facts;
    }

    public AsOf asOf() {
        return asOf;
    }

    public StepsTaken stepsTaken() {
        return stepsTaken;
    }

    public CaseFile caseFile() {
        return caseFile;
    }
}
