package org.childrisk.measures;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Country;
import org.childrisk.facts.Detention;
import org.childrisk.facts.DisruptionMeasure;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.PreventionInterview;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.ReturnHomeInterview;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;

/** Everything measured from one case file as of its moment: what goes to the rules. */
public final class CaseMeasures {

    private final CaseFile caseFile;
    private final AsOf asOf;
    private final StepsTaken stepsTaken;
    private final StatedSigns signs;
    private final EpisodesInOrder episodes;
    private final Optional<Sections> sections;
    private final List<Object> facts;
    private final GradesOnRecord grades;

    private CaseMeasures(CaseFile caseFile, AsOf asOf, Policy policy, Optional<CaseMeasures> other) {
        this.caseFile = caseFile;
        this.asOf = asOf;
        this.stepsTaken = stepsTaken(policy, other);
        this.episodes = other.filter(it -> same(it.caseFile.missingEpisodes(), caseFile.missingEpisodes()))
                .map(it -> it.episodes)
                .orElseGet(() -> new EpisodesInOrder(caseFile.missingEpisodes()));
        this.signs = signs(policy, other);
        this.grades = new GradesOnRecord(caseFile.recordedGrades(), episodes.latestBegan());
        Sections measured =
                other.flatMap(it -> it.sections).map(Sections::another).orElseGet(Sections::anew);
        measure(measured, policy);
        this.sections = Optional.of(measured);
        this.facts = measured.facts();
    }

    private CaseMeasures(CaseMeasures before, Optional<Sections> sections, List<Object> facts) {
        this.caseFile = before.caseFile;
        this.asOf = before.asOf;
        this.stepsTaken = before.stepsTaken;
        this.signs = before.signs;
        this.episodes = before.episodes;
        this.sections = sections;
        this.facts = facts;
        this.grades = before.grades;
    }

    private void measure(Sections to, Policy policy) {
        List<MissingEpisode> missing = caseFile.missingEpisodes();
        Optional<EarlierReports> earlier = caseFile.earlierReports();
        List<Proceeding> proceedings = caseFile.proceedings();
        Country country = caseFile.country();
        to.add(List.of(caseFile.child(), signs, missing, earlier), () -> aboutTheChild(policy));
        to.add(List.of(country), () -> List.of(new Jurisdiction(country)));
        to.add(List.of(missing, earlier), () -> List.of(new MissingHistory(missing, earlier, asOf)));
        to.add(List.of(missing, stepsTaken, country), this::episodes);
        to.add(List.of(missing, earlier), () -> Report.of(missing, earlier, asOf));
        to.add(List.of(missing, earlier, proceedings, country), this::returns);
        to.add(List.of(missing), this::places);
        to.add(List.of(missing, caseFile.recordedGrades()), grades::changes);
        to.add(List.of(proceedings), () -> Meetings.of(caseFile, asOf));
        to.add(List.of(missing, stepsTaken), () -> List.of(new Reviews(episodes.latest(), stepsTaken, asOf)));
        to.add(List.of(proceedings, stepsTaken), this::custodies);
        to.add(List.of(signs), signs::all);
        to.add(List.of(caseFile.labels()), () -> labels(policy));
        to.add(List.of(proceedings), this::disruptions);
        to.add(List.of(proceedings, caseFile.adults()), () -> VictimNews.of(caseFile));
        to.add(List.of(proceedings, caseFile.incidents()), () -> Recurrence.of(caseFile, asOf.calendar()));
        to.add(List.of(caseFile.incidents()), caseFile::incidents);
        to.add(List.of(caseFile.adults()), caseFile::adults);
        to.add(List.of(caseFile.otherChildren()), caseFile::otherChildren);
        to.add(List.of(proceedings), () -> proceedings);
    }

    /** The same object: a case that differs in an answer or two keeps the lists that it does not touch. */
    private static boolean same(Object one, Object other) {
        return one == other;
    }

    private StepsTaken stepsTaken(Policy policy, Optional<CaseMeasures> other) {
        return other.filter(it -> same(it.caseFile.steps(), caseFile.steps())
                        && same(it.caseFile.recordedGrades(), caseFile.recordedGrades())
                        && same(it.caseFile.proceedings(), caseFile.proceedings())
                        && same(it.caseFile.otherChildren(), caseFile.otherChildren()))
                .map(it -> it.stepsTaken)
                .orElseGet(() -> {
                    StepsTaken anew = new StepsTaken(caseFile, policy.actions());
                    return other.map(it -> anew.or(it.stepsTaken)).orElse(anew);
                });
    }

    private StatedSigns signs(Policy policy, Optional<CaseMeasures> other) {
        Optional<String> open = episodes.open().map(MissingEpisode::id);
        return other.filter(it -> same(it.caseFile.indicators(), caseFile.indicators())
                        && same(it.caseFile.incidents(), caseFile.incidents())
                        && it.episodes.open().map(MissingEpisode::id).equals(open))
                .map(it -> it.signs)
                .orElseGet(
                        () -> new StatedSigns(caseFile.indicators(), policy.indicators(), Subject.in(caseFile), open));
    }

    private List<Object> aboutTheChild(Policy policy) {
        ChildNow child =
                new ChildNow(caseFile.child(), livesInCare(), caseFile.asOf().toLocalDate(), asOf, signs);
        return List.of(
                child,
                new OpenQuestions(policy.indicators().all().stream()
                        .filter(kind ->
                                kind.askAtOnce() && answer(kind, child, signs).isUnknown())
                        .toList()));
    }

    /** Measures a case file. Throws {@link RefusedFacts} if it holds codes that the catalogues do not know. */
    public static CaseMeasures of(CaseFile caseFile, Policy policy) {
        return at(caseFile.asOf(), caseFile, policy);
    }

    /** Measures the same facts, told when they were told, as of another moment. */
    public static CaseMeasures at(ZonedDateTime moment, CaseFile caseFile, Policy policy) {
        CodeCheck.check(caseFile, policy);
        AsOf asOf = new AsOf(moment, policy.calendar(moment.getZone(), caseFile.schoolDays()));
        policy.nextChangeAfter(asOf.today())
                .ifPresent(day -> asOf.hasReached(day.atStartOfDay(asOf.zone()).toInstant()));
        return new CaseMeasures(caseFile, asOf, policy, Optional.empty());
    }

    /**
     * The same case with a sign answered so. Empty where a measure other than that of the open questions asks about such a sign,
     * or the file mentions it more than once: then the case must be measured anew.
     */
    public Optional<Remeasured> answering(Indicator otherwise, Policy policy) {
        IndicatorKind kind = policy.indicators().get(otherwise.code());
        List<Sign> told = signs.all().stream()
                .filter(sign -> sign.code().equals(kind.code()))
                .toList();
        boolean mattersToAMeasure =
                signs.wasAskedAbout(kind.code()) || kind.code().equals(Sign.OF_AN_EPISODE);
        if (mattersToAMeasure || told.size() > 1 || otherwise.answer().isUnknown()) {
            return Optional.empty();
        }
        List<Object> gone = new ArrayList<>(told);
        List<Object> come = new ArrayList<>(2);
        come.add(
                told.isEmpty()
                        ? new Sign(
                                kind,
                                otherwise,
                                otherwise.about().map(Subject.in(caseFile)).orElse(Subject.THE_CHILD))
                        : told.get(0).answered(otherwise.answer()));
        openQuestions().filter(open -> open.isOpen(kind.code())).ifPresent(open -> {
            gone.add(open);
            come.add(open.without(kind.code()));
        });
        return Optional.of(instead(List.copyOf(gone), List.copyOf(come)));
    }

    private Remeasured instead(List<Object> gone, List<Object> come) {
        return new Remeasured(new CaseMeasures(this, Optional.empty(), new Instead(facts, gone, come)), gone, come);
    }

    private Optional<OpenQuestions> openQuestions() {
        for (Object fact : facts) {
            if (fact instanceof OpenQuestions open) {
                return Optional.of(open);
            }
        }
        return Optional.empty();
    }

    /**
     * The same case with other answers, as of the same moment: what they do not touch stays the same object. Answers bring no
     * code that the catalogues do not know, so that none is looked for.
     *
     * @throws IllegalStateException if this case was not measured from its file, but answered
     */
    public Remeasured with(CaseFile otherwise, Policy policy) {
        if (sections.isEmpty()) {
            throw new IllegalStateException("These are measures of an answer that no file holds.");
        }
        CaseMeasures anew = new CaseMeasures(otherwise, asOf, policy, Optional.of(this));
        List<Object> gone = new ArrayList<>();
        List<Object> come = new ArrayList<>();
        List<Object> kept = anew.sections.orElseThrow().keeping(gone, come);
        return new Remeasured(new CaseMeasures(anew, Optional.empty(), kept), gone, come);
    }

    /** Whether the same grades are the latest on the record. */
    public boolean hasTheGradesOnRecordOf(CaseMeasures other) {
        return grades.haveTheLatestOf(other.grades);
    }

    /** The answer to a question, which the child's facts or the earlier reports may hold. */
    private Answer answer(IndicatorKind kind, ChildNow child, StatedSigns signs) {
        boolean reportedBefore = caseFile.missingEpisodes().size() > 1
                || caseFile.earlierReports().isPresent();
        return kind.code().equals("MISSING_BEFORE") && reportedBefore ? Answer.YES : child.answer(kind.code(), signs);
    }

    /** Missing from a children's home or a foster carer. */
    private boolean livesInCare() {
        return caseFile.missingEpisodes().stream()
                .filter(episodes::isLatest)
                .anyMatch(episode ->
                        episode.from() == MissingFrom.CHILDRENS_HOME || episode.from() == MissingFrom.FOSTER_CARE);
    }

    /** An episode was planned for where a plan for the next time had been written when the child went. */
    private List<Episode> episodes() {
        Optional<Instant> planned =
                stepsTaken.times("TRIGGER_PLAN", "").stream().findFirst();
        return caseFile.missingEpisodes().stream()
                .map(episode -> {
                    boolean plannedFor = EpisodesInOrder.began(episode)
                            .filter(began -> planned.filter(began::isAfter).isPresent())
                            .isPresent();
                    return new Episode(
                            episode,
                            episodes.isLatest(episode),
                            episodes.isOfAMissingChild(episode),
                            plannedFor,
                            caseFile.country(),
                            asOf);
                })
                .toList();
    }

    private List<Return> returns() {
        Map<String, List<PreventionInterview>> prevention =
                byEpisode(PreventionInterview.class, PreventionInterview::episode);
        Map<String, List<ReturnHomeInterview>> home =
                byEpisode(ReturnHomeInterview.class, ReturnHomeInterview::episode);
        int counted = caseFile.earlierReports().map(EarlierReports::reports).orElse(0);
        return caseFile.missingEpisodes().stream()
                .filter(episode -> episode.located().isYes())
                .map(episode -> new Return(
                        episode,
                        episodes.isLatest(episode),
                        episodes.isOfAMissingChild(episode),
                        caseFile.country(),
                        episodes.nextFound(episode),
                        episodes.numberOf(episode) + counted,
                        asOf,
                        prevention.getOrDefault(episode.id(), List.of()),
                        home.getOrDefault(episode.id(), List.of())))
                .toList();
    }

    private <T extends Proceeding> Map<String, List<T>> byEpisode(Class<T> kind, Function<T, String> episodeOf) {
        return caseFile.proceedings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.groupingBy(episodeOf));
    }

    private List<Custody> custodies() {
        return caseFile.proceedings().stream()
                .filter(Detention.class::isInstance)
                .map(detention -> new Custody((Detention) detention, stepsTaken, asOf))
                .toList();
    }

    private List<Place> places() {
        Map<String, List<MissingEpisode>> byPlace = new TreeMap<>();
        caseFile.missingEpisodes()
                .forEach(episode -> episode.place()
                        .ifPresent(place -> byPlace.computeIfAbsent(place, it -> new ArrayList<>())
                                .add(episode)));
        return byPlace.entrySet().stream()
                .map(place -> new Place(place.getKey(), place.getValue(), asOf.calendar()))
                .toList();
    }

    private List<Disruption> disruptions() {
        return caseFile.proceedings().stream()
                .filter(DisruptionMeasure.class::isInstance)
                .map(it -> new Disruption((DisruptionMeasure) it, asOf))
                .toList();
    }

    private List<Label> labels(Policy policy) {
        return caseFile.labels().stream()
                .map(label -> new Label(label, policy.labels().get(label.code())))
                .toList();
    }

    /** The latest grade on the record in a domain; of a missing child, the latest that was set for the latest episode. */
    public Optional<RecordedGrade> latestOnRecord(RiskDomain domain) {
        return grades.latest(domain);
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
