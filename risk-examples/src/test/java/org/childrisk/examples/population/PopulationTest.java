package org.childrisk.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int SOME = 300;
    private static final int MORE = 2_000;
    private static final int MANY = 6_000;
    private static final Prevalences PUBLISHED = Prevalences.published();

    private static List<Report> reports(long seed, int count) {
        return new Population(PUBLISHED, seed).reports().limit(count).toList();
    }

    @Test
    void the_same_seed_gives_the_same_reports_and_another_seed_others() {
        assertThat(reports(1, SOME)).isEqualTo(reports(1, SOME)).isNotEqualTo(reports(2, SOME));
    }

    @Test
    void a_case_file_holds_what_is_known_soon_after_the_report_and_nothing_later() {
        assertThat(reports(1, SOME)).allSatisfy(report -> {
            CaseFile file = report.caseFile();
            List<MissingEpisode> episodes = file.missingEpisodes();
            MissingEpisode now = episodes.get(episodes.size() - 1);
            assertThat(episodes).hasSize(report.number());
            assertThat(now.reportedAt().map(at -> at.plus(PUBLISHED.time("reports.assessed-after"))))
                    .hasValue(file.asOf().toInstant());
            assertThat(now.locatedAt()).isEmpty();
            assertThat(episodes.subList(0, episodes.size() - 1))
                    .allMatch(earlier -> earlier.locatedAt()
                            .filter(back -> !back.isAfter(now.missingSince().orElseThrow()))
                            .isPresent());
            assertThat(file.recordedGrades()).isEmpty();
        });
    }

    @Test
    void harm_is_known_at_every_later_report_and_never_before() {
        Predicate<Report> hurtBefore = report ->
                report.child().episodes().subList(0, report.index()).stream().anyMatch(ReportedEpisode::harmed);

        List<Report> some = reports(1, MORE);

        assertThat(some).anyMatch(hurtBefore);
        assertThat(some).allSatisfy(report -> assertThat(harmKnown(report)).isEqualTo(hurtBefore.test(report)));
    }

    private static boolean harmKnown(Report report) {
        return report.caseFile().indicators().stream()
                .filter(sign -> sign.code().equals("HARMED_IN_PREVIOUS_EPISODE"))
                .map(Indicator::answer)
                .anyMatch(Answer::isYes);
    }

    @Test
    void everybody_is_a_child_at_every_report() {
        assertThat(reports(3, MORE)).allMatch(report -> report.age() >= 0 && report.age() < 18);
    }

    @Test
    void the_published_shares_are_reached() {
        Likeness likeness = new Likeness();
        Map<String, Integer> yes = new HashMap<>();
        List<Report> many = reports(1, MANY);
        many.forEach(report -> {
            likeness.add(report);
            report.caseFile().indicators().stream()
                    .filter(sign -> sign.answer().isYes())
                    .forEach(sign -> yes.merge(sign.code(), 1, Integer::sum));
        });

        assertThat(percent(likeness, "care-of-reports")).isCloseTo(36, Offset.offset(4.0));
        assertThat(percent(likeness, "care-of-children")).isCloseTo(17.5, Offset.offset(1.5));
        assertThat(percent(likeness, "care-more-than-once")).isCloseTo(65, Offset.offset(5.0));
        assertThat(percent(likeness, "repeats")).isBetween(65.0, 75.0);
        assertThat(percent(likeness, "first-repeats-in-four-weeks")).isBetween(50.0, 60.0);
        assertThat(percent(likeness, "busiest-4-percent")).isCloseTo(28, Offset.offset(4.0));
        assertThat(percent(likeness, "over-48-hours")).isCloseTo(13, Offset.offset(1.5));
        assertThat(percent(likeness, "flagged")).isCloseTo(9, Offset.offset(2.0));
        assertThat(percent(likeness, "harmed")).isCloseTo(1.7, Offset.offset(0.5));
        PUBLISHED
                .ofReport()
                .forEach(sign -> assertThat((double) yes.getOrDefault(sign.id(), 0) / MANY)
                        .as(sign.id())
                        .isCloseTo(PUBLISHED.share(sign.id()), Offset.offset(0.015)));
    }

    private static double percent(Likeness likeness, String comparison) {
        return Double.parseDouble(likeness.measured(comparison).orElseThrow().replace("%", ""));
    }

    @Test
    void some_questions_are_left_unanswered() {
        long asked = PUBLISHED.signs().count() * SOME;

        long answered = reports(1, SOME).stream()
                .mapToLong(report -> report.episode().answers().size())
                .sum();

        assertThat((double) answered / asked).isBetween(0.80, 0.92);
    }
}
