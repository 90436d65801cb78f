package org.childrisk.examples.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Classification;
import org.childrisk.facts.GradeOnRecord;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.PlanStatus;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;

/**
 * Typical missing cases of fifteen facts: a child, an episode that is open, three earlier ones, eight answers about signs, a
 * label and a grade on the record. No two are alike, and all of them are the same on every machine.
 */
final class TypicalCases {

    static final int FACTS = 15;

    private static final ZonedDateTime NOW =
            LocalDate.of(2026, 3, 14).atTime(23, 30).atZone(ZoneId.of("Europe/London"));

    /** Answers that a first report of a missing child often holds; the first ones more often. */
    private static final List<String> CODES = List.of(
            "OUT_OF_CHARACTER",
            "SCHOOL_ABSENCE",
            "FAMILY_CONFLICT",
            "MENTAL_HEALTH_CONCERN",
            "EXPLOITATION_FLAG",
            "SUBSTANCE_MISUSE",
            "UNEXPLAINED_MONEY_OR_GOODS",
            "KNOWN_HOTSPOT",
            "NEW_PHONE_SECRECY",
            "ASSOC_WITH_MISSING_OR_EXPLOITED_CHILD",
            "MEDICATION_DEPENDENT",
            "LIKELY_LOCATION_KNOWN",
            "CARER_ENQUIRIES_NOT_DONE",
            "DOMESTIC_ABUSE_IN_HOME",
            "DISTRESSED_RETURN",
            "UNKNOWN_ADULT_VEHICLE",
            "SUICIDE_OR_SELF_HARM_RISK",
            "GROOMED_OR_TARGETED",
            "LIKELY_CRIME_VICTIM",
            "DRUG_DEBT");

    private static final List<String> LABELS = List.of("LIFESTYLE_CHOICE", "STREETWISE");

    private TypicalCases() {}

    static List<CaseFile> first(int count) {
        return IntStream.range(0, count).mapToObj(TypicalCases::get).toList();
    }

    static CaseFile get(int number) {
        return get(number, FACTS);
    }

    /** A case with this many facts, from fifteen on; those added are earlier episodes, answers and grades in turn. */
    static CaseFile get(int number, int facts) {
        Random random = new Random(7_919L * number + 1);
        int more = facts - FACTS;
        CaseFile.Builder file = CaseFile.about(child(number, random), NOW).reference("typical-" + number);
        file.with(openEpisode(random));
        earlierEpisodes(3 + (more + 2) / 3, random).forEach(file::with);
        indicators(8 + (more + 1) / 3, random).forEach(file::with);
        file.with(new RecordLabel(LABELS.get(random.nextInt(2)), told(random, 400), by(random, SourceRole.OFFICER)));
        for (int i = 0; i <= more / 3; i++) {
            file.with(grade(random));
        }
        return file.build();
    }

    private static Child child(int number, Random random) {
        return new Child(
                "child-" + number,
                Optional.of(LocalDate.of(2010 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                Optional.empty(),
                random.nextInt(3) == 0 ? CareStatus.LOOKED_AFTER : CareStatus.NOT_LOOKED_AFTER,
                random.nextInt(4) == 0 ? PlanStatus.CHILD_PROTECTION : PlanStatus.NONE,
                List.of(Answer.values()).get(random.nextInt(3)),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                by(random, SourceRole.POLICE_SYSTEM));
    }

    private static MissingEpisode openEpisode(Random random) {
        Instant reported = NOW.toInstant().minus(20 + random.nextInt(900), ChronoUnit.MINUTES);
        return episode(
                "tonight",
                reported.minus(30 + random.nextInt(200), ChronoUnit.MINUTES),
                reported,
                random.nextInt(5) == 0 ? Classification.CAUSE_FOR_CONCERN : Classification.MISSING,
                Optional.empty());
    }

    private static List<MissingEpisode> earlierEpisodes(int count, Random random) {
        // Many of them lie closer together, so that none lies before the child's birth.
        long apart = Math.min(23, 3_600 / count);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Instant reported = NOW.toInstant().minus(3 + apart * i + random.nextInt(20), ChronoUnit.DAYS);
                    return episode(
                            "earlier-" + i,
                            reported.minus(2, ChronoUnit.HOURS),
                            reported,
                            Classification.MISSING,
                            Optional.of(reported.plus(2 + random.nextInt(40), ChronoUnit.HOURS)));
                })
                .toList();
    }

    private static MissingEpisode episode(
            String id, Instant since, Instant reported, Classification recordedAs, Optional<Instant> located) {
        boolean over = located.isPresent();
        return new MissingEpisode(
                id,
                Optional.of(since),
                Optional.of(reported),
                recordedAs,
                MissingFrom.HOME,
                over ? Answer.UNKNOWN : Answer.NO,
                over ? Answer.YES : Answer.NO,
                located,
                over ? Answer.YES : Answer.UNKNOWN,
                over ? Answer.YES : Answer.NO,
                Answer.YES,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    private static List<Indicator> indicators(int count, Random random) {
        List<String> codes = new ArrayList<>();
        while (codes.size() < count) {
            List<String> turn = new ArrayList<>(CODES);
            Collections.shuffle(turn, random);
            codes.addAll(turn);
        }
        return codes.subList(0, count).stream()
                .map(code -> new Indicator(
                        code,
                        random.nextInt(10) < 6 ? Answer.YES : random.nextBoolean() ? Answer.NO : Answer.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        by(random, SourceRole.PARENT_OR_CARER)))
                .toList();
    }

    private static RecordedGrade grade(Random random) {
        return new RecordedGrade(
                RiskDomain.MISSING,
                random.nextBoolean() ? GradeOnRecord.MEDIUM : GradeOnRecord.LOW,
                told(random, 15),
                Answer.UNKNOWN,
                Answer.YES,
                Rank.UNKNOWN,
                Answer.YES,
                by(random, SourceRole.OFFICER));
    }

    private static Optional<Source> by(Random random, SourceRole role) {
        return Optional.of(new Source(role, told(random, 600), Optional.empty()));
    }

    private static Optional<Instant> told(Random random, int minutesAgo) {
        return Optional.of(NOW.toInstant().minus(1 + random.nextInt(minutesAgo), ChronoUnit.MINUTES));
    }
}
