package org.childrisk.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Facts for tests, each with little more than the test is about. Times are those on a London wall clock. */
public final class Told {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Told() {}

    public static ZonedDateTime moment(String local) {
        return LocalDateTime.parse(local).atZone(LONDON);
    }

    public static Instant at(String local) {
        return moment(local).toInstant();
    }

    public static Child born(String day) {
        return child(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    public static Child aged(int years, String on) {
        return child(Optional.empty(), Optional.of(new StatedAge(years, Optional.of(LocalDate.parse(on)))));
    }

    public static Child ageless() {
        return child(Optional.empty(), Optional.empty());
    }

    private static Child child(Optional<LocalDate> born, Optional<StatedAge> age) {
        return child(born, age, CareStatus.UNKNOWN, Answer.UNKNOWN);
    }

    public static Child child(
            Optional<LocalDate> born, Optional<StatedAge> age, CareStatus care, Answer learningDisability) {
        return new Child(
                "child-1",
                born,
                age,
                care,
                PlanStatus.UNKNOWN,
                Answer.UNKNOWN,
                learningDisability,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static MissingEpisode episode(String id, Optional<Instant> since, Optional<Instant> reported) {
        return new MissingEpisode(
                id,
                since,
                reported,
                Classification.MISSING,
                MissingFrom.HOME,
                Answer.NO,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    public static MissingEpisode reported(String id, Instant at) {
        return episode(id, Optional.empty(), Optional.of(at));
    }

    public static MissingEpisode found(
            String id, Optional<Instant> since, Optional<Instant> reported, Optional<Instant> located) {
        return new MissingEpisode(
                id,
                since,
                reported,
                Classification.MISSING,
                MissingFrom.HOME,
                Answer.NO,
                Answer.YES,
                located,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    public static Indicator sign(String code, Answer answer) {
        return new Indicator(code, answer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Step step(String action, Optional<Instant> at, Optional<String> about) {
        return step(action, at, about, Rank.UNKNOWN);
    }

    public static Step step(String action, Optional<Instant> at, Optional<String> about, Rank rank) {
        return new Step(action, at, about, SourceRole.OFFICER, rank, Optional.empty());
    }

    public static SupervisorReview review(String id, Optional<Instant> at, Optional<String> about, Rank rank) {
        return new SupervisorReview(
                id,
                about,
                at,
                Answer.YES,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                rank,
                Optional.empty(),
                Optional.empty());
    }

    public static RecordedGrade graded(Grade grade, Optional<Instant> at) {
        return graded(GradeOnRecord.of(grade), at);
    }

    public static RecordedGrade graded(GradeOnRecord grade, Optional<Instant> at) {
        return new RecordedGrade(
                RiskDomain.MISSING,
                grade,
                at,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Rank.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    public static RecordLabel label(String code) {
        return new RecordLabel(code, Optional.empty(), Optional.empty());
    }

    public static AdultOfConcern adult(String id, List<String> linkedWith) {
        return new AdultOfConcern(
                id,
                Optional.of(30),
                AdultRelation.STRANGER,
                Answer.YES,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                OnlineSuspectGrade.UNGRADED,
                linkedWith,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static StrategyDiscussion discussion(Optional<Instant> held) {
        return new StrategyDiscussion(
                "discussion-1", Optional.empty(), held, List.of(), Answer.UNKNOWN, Optional.empty(), Optional.empty());
    }

    public static CaseConference conference(String id, ConferenceKind kind, Optional<Instant> held) {
        return new CaseConference(
                id,
                kind,
                held,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static CaseFile file(String asOf, Fact... facts) {
        return file(born("2001-02-03"), asOf, facts);
    }

    public static CaseFile file(Child child, String asOf, Fact... facts) {
        CaseFile.Builder builder = CaseFile.about(child, moment(asOf));
        List.of(facts).forEach(builder::with);
        return builder.build();
    }
}
