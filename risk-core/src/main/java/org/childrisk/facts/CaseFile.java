package org.childrisk.facts;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that police hold about one child at one moment: the only thing that an assessment reads.
 *
 * <pre>{@code
 * CaseFile caseFile = CaseFile.about(Child.aged("child-1", 13), ZonedDateTime.parse("2026-03-01T21:00Z[Europe/London]"))
 *     .with(new RecordLabel("LIFESTYLE_CHOICE", Optional.empty(), Optional.empty()))
 *     .build();
 * }</pre>
 *
 * @param asOf the moment of the assessment, with the zone in which its days and birthdays are counted
 * @param reference the host's reference for the case, never a name
 * @param country whose law and procedures apply; England where not stated
 * @param schoolDays when the child's school is open, empty where the host does not know
 * @param holder force, district and team; changes nothing
 * @param child the child
 * @param missingEpisodes this and earlier times that the child was missing, in any order
 * @param earlierReports earlier missing reports that are only counted, not dated
 * @param incidents what happened or was reported
 * @param indicators coded signs, answered
 * @param adults adults of concern
 * @param otherChildren other children whom the danger may touch
 * @param labels labels on the record
 * @param recordedGrades grades on the record, in any order
 * @param proceedings formal steps and states
 * @param steps what has been done so far
 */
public record CaseFile(
        ZonedDateTime asOf,
        String reference,
        Country country,
        Optional<SchoolDays> schoolDays,
        Holder holder,
        Child child,
        List<MissingEpisode> missingEpisodes,
        Optional<EarlierReports> earlierReports,
        List<Incident> incidents,
        List<Indicator> indicators,
        List<AdultOfConcern> adults,
        List<OtherChild> otherChildren,
        List<RecordLabel> labels,
        List<RecordedGrade> recordedGrades,
        List<Proceeding> proceedings,
        List<Step> steps) {

    public CaseFile {
        country = Objects.requireNonNullElse(country, Country.ENGLAND);
        schoolDays = Given.orEmpty(schoolDays);
        holder = holder == null ? Holder.unstated() : holder;
        missingEpisodes = Given.orNone(missingEpisodes);
        earlierReports = Given.orEmpty(earlierReports);
        incidents = Given.orNone(incidents);
        indicators = Given.orNone(indicators);
        adults = Given.orNone(adults);
        otherChildren = Given.orNone(otherChildren);
        labels = Given.orNone(labels);
        recordedGrades = Given.orNone(recordedGrades);
        proceedings = Given.orNone(proceedings);
        steps = Given.orNone(steps);
        new FactCheck()
                .required("asOf", asOf)
                .required("reference", reference)
                .required("child", child)
                .done();
        List<FactProblem> problems = new CaseFileCheck(
                        asOf,
                        child,
                        missingEpisodes,
                        incidents,
                        indicators,
                        adults,
                        otherChildren,
                        labels,
                        recordedGrades,
                        proceedings,
                        steps)
                .problems();
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }

    /** Starts a case file in code; a host with documents reads JSON instead. The reference is the child's until named. */
    public static Builder about(Child child, ZonedDateTime asOf) {
        return new Builder(child, asOf);
    }

    /** Every fact in the file, the child first. */
    public Stream<Fact> facts() {
        return Stream.of(
                        Stream.of(child),
                        missingEpisodes.stream(),
                        earlierReports.stream(),
                        incidents.stream(),
                        indicators.stream(),
                        adults.stream(),
                        otherChildren.stream(),
                        labels.stream(),
                        recordedGrades.stream(),
                        proceedings.stream(),
                        steps.stream())
                .flatMap(facts -> facts);
    }

    /**
     * The same facts, looked at from another moment. An age that was stated for the day of the assessment stays the age
     * on that day, so that the child grows older.
     */
    public CaseFile at(ZonedDateTime moment) {
        return toBuilder(child.withStatedAgeOn(asOf.toLocalDate()), moment).build();
    }

    /**
     * Every answer that the facts hold, UNKNOWN ones included. Facts that share a reference are left out, for nobody could
     * say which is meant; of indicators with one code there is one, the gravest: YES before UNKNOWN before NO.
     */
    public Stream<AnswerOnRecord> answers() {
        Map<String, Long> refs = facts().filter(fact -> !(fact instanceof Indicator))
                .collect(Collectors.groupingBy(Fact::ref, Collectors.counting()));
        Map<String, AnswerOnRecord> byCode = new LinkedHashMap<>();
        indicators.stream()
                .flatMap(Answers::of)
                .forEach(it -> byCode.merge(
                        it.ref(), it, (one, other) -> one.answer().isGraverThan(other.answer()) ? one : other));
        return Stream.concat(
                facts().filter(fact -> !(fact instanceof Indicator) && refs.getOrDefault(fact.ref(), 0L) == 1)
                        .flatMap(Answers::of),
                byCode.values().stream());
    }

    /**
     * The same facts with some answers changed, as if they were given at the moment of this file. An indicator that the file
     * does not mention is added.
     *
     * @throws RefusedFacts if the facts cannot be true together then
     * @throws IllegalArgumentException if there is no such answer to change
     */
    public CaseFile answering(List<AnswerOnRecord> answers) {
        Answering answering = new Answering(answers);
        Child about = answering.in(child);
        List<MissingEpisode> episodes = answering.in(missingEpisodes);
        List<Incident> otherIncidents = answering.in(incidents);
        List<AdultOfConcern> otherAdults = answering.in(adults);
        List<OtherChild> children = answering.in(otherChildren);
        List<RecordLabel> words = answering.in(labels);
        List<RecordedGrade> grades = answering.in(recordedGrades);
        List<Proceeding> others = answering.in(proceedings);
        List<Step> taken = answering.in(steps);
        return new CaseFile(
                asOf,
                reference,
                country,
                schoolDays,
                holder,
                about,
                episodes,
                earlierReports,
                otherIncidents,
                signs(answering),
                otherAdults,
                children,
                words,
                grades,
                others,
                taken);
    }

    /** The signs with their answers, and those that the file does not mention. */
    private List<Indicator> signs(Answering answering) {
        List<Indicator> answered = answering.in(indicators);
        if (answering.left().isEmpty()) {
            return answered;
        }
        Map<String, Indicator> added = new LinkedHashMap<>();
        answering.left().forEach(answer -> added.put(answer.ref(), added(answer)));
        return Stream.concat(answered.stream(), added.values().stream()).toList();
    }

    private Indicator added(AnswerOnRecord answer) {
        if (!answer.field().equals(Indicator.ANSWER)) {
            throw new IllegalArgumentException("No fact with the reference " + answer.ref() + " holds an answer "
                    + answer.field() + ". Maybe one of them is mistyped.");
        }
        return Indicator.told(answer.ref(), answer.answer(), asOf.toInstant());
    }

    /** A builder that holds everything in this file. */
    public Builder toBuilder() {
        return toBuilder(child, asOf);
    }

    private Builder toBuilder(Child about, ZonedDateTime moment) {
        Builder builder = emptyBuilder(about, moment);
        facts().filter(fact -> !(fact instanceof Child)).forEach(builder::with);
        return builder;
    }

    private Builder emptyBuilder(Child about, ZonedDateTime moment) {
        Builder builder =
                new Builder(about, moment).reference(reference).country(country).holder(holder);
        builder.schoolDays = schoolDays;
        return builder;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "CaseFile[" + reference + "]";
    }

    /** Collects facts of any kind, in any order. Not safe for use by several threads. */
    public static final class Builder {

        private final Child child;
        private final ZonedDateTime asOf;
        private final List<Fact> facts = new ArrayList<>();
        private String reference;
        private Country country = Country.ENGLAND;
        private Optional<SchoolDays> schoolDays = Optional.empty();
        private Holder holder = Holder.unstated();

        private Builder(Child child, ZonedDateTime asOf) {
            this.child = child;
            this.asOf = asOf;
            this.reference = child.id();
        }

        /** The host's reference for the case. */
        public Builder reference(String value) {
            reference = value;
            return this;
        }

        public Builder country(Country value) {
            country = value;
            return this;
        }

        /** When the child's school is open, for what is due by a school day. */
        public Builder schoolDays(SchoolDays value) {
            schoolDays = Optional.of(value);
            return this;
        }

        public Builder holder(Holder value) {
            holder = value;
            return this;
        }

        /** Adds a fact of any kind but the child, who is given at the start. */
        public Builder with(Fact fact) {
            if (fact instanceof Child) {
                throw new IllegalArgumentException(
                        "A case file is about one child. Maybe this one belongs in otherChildren.");
            }
            facts.add(fact);
            return this;
        }

        /** The case file. Throws {@link RefusedFacts} with every problem if the facts cannot be true together. */
        public CaseFile build() {
            List<EarlierReports> counted = all(EarlierReports.class);
            if (counted.size() > 1) {
                throw new RefusedFacts(List.of(new FactProblem(
                        "earlierReports",
                        counted.size() + " entries",
                        "is given more than once",
                        "Maybe one number includes the other: keep that one, or add them up.")));
            }
            return new CaseFile(
                    asOf,
                    reference,
                    country,
                    schoolDays,
                    holder,
                    child,
                    all(MissingEpisode.class),
                    counted.stream().findFirst(),
                    all(Incident.class),
                    all(Indicator.class),
                    all(AdultOfConcern.class),
                    all(OtherChild.class),
                    all(RecordLabel.class),
                    all(RecordedGrade.class),
                    all(Proceeding.class),
                    all(Step.class));
        }

        private <T extends Fact> List<T> all(Class<T> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
