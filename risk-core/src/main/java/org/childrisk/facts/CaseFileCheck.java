package org.childrisk.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what cannot be true of a case file as a whole: dangling references, facts from the future, a child of forty. */
record CaseFileCheck(
        ZonedDateTime asOf,
        Child child,
        List<MissingEpisode> missingEpisodes,
        List<Incident> incidents,
        List<Indicator> indicators,
        List<AdultOfConcern> adults,
        List<OtherChild> otherChildren,
        List<RecordLabel> labels,
        List<RecordedGrade> recordedGrades,
        List<Proceeding> proceedings,
        List<Step> steps) {

    private static final int ADULT_AT = 18;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    List<FactProblem> problems() {
        List<FactProblem> problems = new ArrayList<>();
        if (asOf.toLocalDate().isBefore(EARLIEST)) {
            problems.add(new FactProblem(
                    "asOf",
                    asOf.toString(),
                    "is before " + EARLIEST + ", from when the rules speak",
                    "Maybe the year is mistyped."));
        }
        checkReferences(problems);
        checkNothingFromTheFuture(problems);
        checkAge(problems);
        return problems;
    }

    private void checkReferences(List<FactProblem> problems) {
        Set<String> known = new HashSet<>();
        Set<String> episodes = new HashSet<>();
        missingEpisodes.forEach(it -> episodes.add(it.id()));
        unique(problems, known, "child", child.id());
        each("missingEpisodes", missingEpisodes, (path, it) -> unique(problems, known, path, it.id()));
        each("incidents", incidents, (path, it) -> unique(problems, known, path, it.id()));
        each("adults", adults, (path, it) -> unique(problems, known, path, it.id()));
        each("otherChildren", otherChildren, (path, it) -> unique(problems, known, path, it.id()));
        each("proceedings", proceedings, (path, it) -> unique(problems, known, path, it.ref()));
        each("indicators", indicators, (path, it) -> exists(problems, known, path + ".about", it.about()));
        each("steps", steps, (path, it) -> exists(problems, known, path + ".about", it.about()));
        each(
                "adults",
                adults,
                (path, it) -> it.linkedWith()
                        .forEach(other -> exists(problems, known, path + ".linkedWith", Optional.of(other))));
        each("proceedings", proceedings, (path, it) -> {
            if (it instanceof Investigation investigation) {
                exists(problems, known, path + ".incident", investigation.incident());
            } else if (it instanceof SuspectRelease release) {
                exists(problems, known, path + ".adult", Optional.of(release.adult()));
            } else if (it instanceof OffenderVisit visit) {
                exists(problems, known, path + ".adult", visit.adult());
            } else if (it instanceof AccessCheck check) {
                exists(problems, known, path + ".adult", check.adult());
            } else if (it instanceof DisruptionMeasure measure) {
                exists(problems, known, path + ".adult", measure.adult());
            } else if (it instanceof DigitalExhibit exhibit) {
                exists(problems, known, path + ".adult", exhibit.adult());
            } else if (it instanceof VictimUpdate update) {
                exists(problems, known, path + ".about", update.about());
            } else if (it instanceof Handover handover) {
                exists(problems, known, path + ".about", handover.about());
            } else if (it instanceof Section47Enquiry enquiry) {
                exists(problems, known, path + ".discussion", enquiry.discussion());
            } else if (it instanceof SupervisorReview review) {
                exists(problems, known, path + ".about", review.about());
            } else if (it instanceof PreventionInterview interview) {
                exists(problems, episodes, path + ".episode", Optional.of(interview.episode()));
            } else if (it instanceof ReturnHomeInterview interview) {
                exists(problems, episodes, path + ".episode", Optional.of(interview.episode()));
            } else if (it instanceof PremisesSearch search) {
                exists(problems, episodes, path + ".episode", Optional.of(search.episode()));
            }
        });
    }

    private static void unique(List<FactProblem> problems, Set<String> known, String path, String id) {
        if (!known.add(id)) {
            problems.add(new FactProblem(
                    path + ".id", id, "is used twice", "Maybe the same entry was copied: give each its own id."));
        }
    }

    private static void exists(List<FactProblem> problems, Set<String> known, String path, Optional<String> ref) {
        if (ref.isPresent() && !known.contains(ref.get())) {
            problems.add(new FactProblem(
                    path,
                    ref.get(),
                    "points at nothing in this file",
                    "Maybe the id is mistyped. Known: "
                            + known.stream().sorted().toList() + "."));
        }
    }

    private void checkNothingFromTheFuture(List<FactProblem> problems) {
        each("missingEpisodes", missingEpisodes, (path, it) -> {
            past(problems, path + ".missingSince", it.missingSince());
            past(problems, path + ".reportedAt", it.reportedAt());
            past(problems, path + ".locatedAt", it.locatedAt());
        });
        each("incidents", incidents, (path, it) -> {
            past(problems, path + ".happenedAt", it.happenedAt());
            past(problems, path + ".reportedAt", it.reportedAt());
        });
        each("indicators", indicators, (path, it) -> {
            past(problems, path + ".observedAt", it.observedAt());
            past(problems, path + ".source.at", it.source().flatMap(Source::at));
        });
        each("labels", labels, (path, it) -> past(problems, path + ".recordedAt", it.recordedAt()));
        each("recordedGrades", recordedGrades, (path, it) -> past(problems, path + ".at", it.at()));
        each("steps", steps, (path, it) -> past(problems, path + ".at", it.at()));
    }

    private void past(List<FactProblem> problems, String path, Optional<Instant> at) {
        if (at.isPresent() && at.get().isAfter(asOf.toInstant())) {
            problems.add(new FactProblem(
                    path,
                    at.get().toString(),
                    "is after the moment of the assessment (" + asOf.toInstant() + ")",
                    "Maybe the date or the time zone is mistyped, or asOf is too early."));
        }
    }

    private void checkAge(List<FactProblem> problems) {
        child.born().ifPresent(born -> {
            LocalDate first = firstDay();
            if (born.isAfter(first)) {
                problems.add(new FactProblem(
                        "child.born",
                        born.toString(),
                        "is after the first fact in the file (" + first + ")",
                        "Maybe the year is mistyped."));
            } else if (!first.isBefore(Birthday.of(born, ADULT_AT))) {
                problems.add(new FactProblem(
                        "child.born",
                        born.toString(),
                        "makes the person an adult of "
                                + java.time.temporal.ChronoUnit.YEARS.between(born, first)
                                + " at the first fact in the file (" + first + ")",
                        "Maybe the year is mistyped. This library assesses only what happened to a child."));
            }
        });
        child.statedAge()
                .filter(age -> age.on().isEmpty() && age.years() >= ADULT_AT)
                .ifPresent(age -> {
                    if (firstDay().isAfter(asOf.toLocalDate().minusYears(age.years() - (long) ADULT_AT + 1))) {
                        problems.add(new FactProblem(
                                "child.statedAge.years",
                                String.valueOf(age.years()),
                                "makes the person an adult at every fact in the file",
                                "Maybe the age is that on another day: then say which in statedAge.on."));
                    }
                });
    }

    /** The day of the earliest dated fact, or of the assessment where nothing is dated. */
    private LocalDate firstDay() {
        List<Instant> times = new ArrayList<>();
        missingEpisodes.forEach(it -> {
            it.missingSince().ifPresent(times::add);
            it.reportedAt().ifPresent(times::add);
        });
        incidents.forEach(it -> {
            it.happenedAt().ifPresent(times::add);
            it.reportedAt().ifPresent(times::add);
        });
        indicators.forEach(it -> it.observedAt().ifPresent(times::add));
        return times.stream()
                .min(Instant::compareTo)
                .map(first -> first.atZone(asOf.getZone()).toLocalDate())
                .filter(first -> first.isBefore(asOf.toLocalDate()))
                .orElse(asOf.toLocalDate());
    }

    private interface At<T> {
        void check(String path, T item);
    }

    private static <T> void each(String list, List<T> items, At<T> check) {
        for (int i = 0; i < items.size(); i++) {
            check.check(list + "[" + i + "]", items.get(i));
        }
    }
}
