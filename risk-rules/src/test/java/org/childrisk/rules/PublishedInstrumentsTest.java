package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.instruments.DemandReading;
import org.childrisk.instruments.InstrumentReading;
import org.childrisk.instruments.InstrumentReport;
import org.childrisk.instruments.Instruments;
import org.childrisk.instruments.ItemReading;
import org.childrisk.instruments.OwnMark;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.Instrument;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PublishedInstruments;
import org.childrisk.policy.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PublishedInstrumentsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-14T12:00:00Z[Europe/London]");
    private static final Policy POLICY = Laws.ASSESSOR.policy();
    private static final PublishedInstruments PUBLISHED = POLICY.instruments();
    private static final Instruments ALL = Instruments.of(POLICY);

    private static final List<String> BURDENS = List.of(
            "EMOTIONAL_NEGLECT_BY_CARER",
            "PHYSICAL_ABUSE_BY_CARER",
            "HISTORIC_SEXUAL_ABUSE",
            "FAMILY_BREAKDOWN",
            "DOMESTIC_ABUSE_IN_HOME",
            "FAMILY_SUBSTANCE_MISUSE",
            "FAMILY_MENTAL_HEALTH",
            "LOW_SELF_ESTEEM",
            "HOMELESS_OR_SOFA_SURFING",
            "ISOLATED_FROM_PEERS",
            "NO_PROTECTIVE_ADULT");

    /** Words of published forms that put the child at the centre, and must not be repeated (LANG-20). */
    private static final Pattern BLAMING_ITEMS = Pattern.compile(
            "(?i)overt|sexuali[sz]ed|promiscu|self[- ]defined|risk[- ]taking|risky|clipping|lifestyle|prostitut");

    private static Indicator yes(String code, Optional<ZonedDateTime> seen) {
        return new Indicator(code, Answer.YES, seen.map(ZonedDateTime::toInstant), Optional.empty(), Optional.empty());
    }

    private static CaseFile file(int age, List<Indicator> indicators) {
        CaseFile.Builder builder = CaseFile.about(Child.aged("child", age), NOW);
        indicators.forEach(builder::with);
        return builder.build();
    }

    private static CaseFile with(int age, String... codes) {
        return file(
                age, Stream.of(codes).map(code -> yes(code, Optional.of(NOW))).toList());
    }

    private static InstrumentReading read(String code, CaseFile file, OwnMark... marks) {
        return ALL.only(code)
                .read(file, Laws.now(file), List.of(marks))
                .readings()
                .get(0);
    }

    private static void comesTo(CaseFile file, int points, String band) {
        InstrumentReading reading = read("POINTS_BY_RECENCY", file);

        assertThat(reading.points()).contains(points);
        assertThat(reading.band()).hasValueSatisfying(it -> assertThat(it).startsWith(band));
    }

    @Test
    void one_current_significant_sign_is_five_points_and_the_lightest_category() {
        comesTo(with(14, "UNKNOWN_ADULT_VEHICLE"), 5, "Category 1, not at risk");
    }

    @Test
    void eleven_vulnerabilities_are_eleven_points_and_the_third_category() {
        comesTo(with(14, BURDENS.toArray(String[]::new)), 11, "Category 3");
    }

    @Test
    void three_current_significant_signs_are_the_third_category_and_one_moderate_more_the_fourth() {
        String[] three = {"UNKNOWN_ADULT_VEHICLE", "KNOWN_HOTSPOT", "UNEXPLAINED_MONEY_OR_GOODS"};

        comesTo(with(14, three), 15, "Category 3");
        comesTo(with(14, three[0], three[1], three[2], "OUT_LATE"), 16, "Category 4");
    }

    @Test
    void a_significant_sign_in_both_windows_is_six_points() {
        comesTo(
                file(
                        14,
                        List.of(
                                yes("KNOWN_HOTSPOT", Optional.of(NOW)),
                                yes("KNOWN_HOTSPOT", Optional.of(NOW.minusMonths(8))))),
                6,
                "Category 2");
    }

    @ParameterizedTest
    @CsvSource({"P0D, 5", "P6M, 5", "P6MT1S, 1", "P12M, 1", "P12MT1S, 0"})
    void a_significant_sign_fades_after_six_and_twelve_months_to_the_second(String ago, int points) {
        CaseFile file = file(14, List.of(yes("KNOWN_HOTSPOT", Optional.of(before(ago)))));

        assertThat(read("POINTS_BY_RECENCY", file).points()).contains(points);
    }

    private static ZonedDateTime before(String ago) {
        return Span.parse(ago)
                .before(NOW.toInstant(), CaseCalendar.of(NOW.getZone()))
                .atZone(NOW.getZone());
    }

    @ParameterizedTest
    @CsvSource({"P3M, 1, 1", "P3MT1S, 1, 0", "P6M, 1, 0", "P6MT1S, 0, 0"})
    void a_moderate_sign_counts_for_six_months_and_in_the_form_of_2016_for_three(String ago, int usual, int later) {
        CaseFile file = file(14, List.of(yes("OUT_LATE", Optional.of(before(ago)))));

        assertThat(read("POINTS_BY_RECENCY", file).points()).contains(usual);
        assertThat(read("POINTS_BY_RECENCY_THREE_MONTHS", file).points()).contains(later);
    }

    @Test
    void only_the_form_of_2016_adds_a_point_for_a_disability() {
        CaseFile file = with(14, "LEARNING_DISABILITY");

        assertThat(read("POINTS_BY_RECENCY", file).points()).contains(0);
        assertThat(read("POINTS_BY_RECENCY_THREE_MONTHS", file).points()).contains(1);
    }

    @Test
    void the_matrix_never_calls_a_child_under_13_or_with_a_learning_disability_low() {
        assertThat(read("LOW_MEDIUM_HIGH", with(14, "OUT_LATE")).band()).contains("LOW");
        assertThat(read("LOW_MEDIUM_HIGH", with(12, "OUT_LATE")).band()).contains("MEDIUM");
        assertThat(read("LOW_MEDIUM_HIGH", with(14, "OUT_LATE", "LEARNING_DISABILITY"))
                        .band())
                .contains("MEDIUM");
        assertThat(read("LOW_MEDIUM_HIGH", with(14, "OUT_LATE", "PLACEMENT_BREAKDOWN"))
                        .band())
                .contains("MEDIUM");
        assertThat(read("LOW_MEDIUM_HIGH", with(14, "OUT_LATE", "ABDUCTED_OR_DETAINED"))
                        .band())
                .contains("HIGH");
    }

    @Test
    void by_count_four_signs_are_low_and_five_are_not() {
        String[] four = {"OUT_LATE", "PLACEMENT_BREAKDOWN", "LOW_SELF_ESTEEM", "UNKNOWN_ADULT_VEHICLE"};

        assertThat(read("LOW_BY_COUNT", with(14, four)).band()).contains("LOW");
        assertThat(read("LOW_BY_COUNT", with(14, four[0], four[1], four[2], four[3], "SCHOOL_ABSENCE"))
                        .band())
                .hasValueSatisfying(band -> assertThat(band).startsWith("above LOW"));
    }

    @Test
    void one_high_factor_at_thirteen_or_younger_demands_a_referral() {
        OwnMark high = OwnMark.counts("HIGH_AT_THIRTEEN", Map.of("HIGH", 1));

        assertThat(applies(read("HIGH_AT_THIRTEEN", with(13), high))).containsExactly(Answer.YES);
        assertThat(applies(read("HIGH_AT_THIRTEEN", with(14), high))).containsExactly(Answer.NO);
        assertThat(applies(read("HIGH_AT_THIRTEEN", with(13)))).containsExactly(Answer.UNKNOWN);
    }

    @Test
    void fourteen_headings_demand_a_referral_under_thirteen_or_with_a_learning_disability() {
        assertThat(applies(read("FOURTEEN_HEADINGS", with(12, "OUT_LATE")))).containsExactly(Answer.YES);
        assertThat(applies(read("FOURTEEN_HEADINGS", with(16, "OUT_LATE", "LEARNING_DISABILITY"))))
                .containsExactly(Answer.YES);
        assertThat(applies(read("FOURTEEN_HEADINGS", with(16, "OUT_LATE")))).containsExactly(Answer.UNKNOWN);
    }

    private static List<Answer> applies(InstrumentReading reading) {
        return reading.demands().stream().map(DemandReading::applies).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, Low", "18, Low", "19, Medium", "34, Medium", "35, High", "54, High"})
    void eight_headings_have_published_bands_for_the_sum_of_the_form(int points, String band) {
        assertThat(read("EIGHT_HEADINGS", with(14), OwnMark.points("EIGHT_HEADINGS", points))
                        .band())
                .contains(band);
    }

    @Test
    void every_sign_of_every_item_is_in_the_catalogue_and_every_action_too() {
        Set<String> codes = new TreeSet<>();
        PUBLISHED.instruments().all().forEach(instrument -> {
            instrument.demands().forEach(demand -> {
                codes.addAll(demand.orSigns());
                assertThat(demand.action())
                        .satisfiesAnyOf(
                                action -> assertThat(action).isEmpty(),
                                action -> assertThat(POLICY.actions().find(action))
                                        .isPresent());
            });
            instrument.groups().stream()
                    .flatMap(group -> group.items().stream())
                    .forEach(item ->
                            Stream.of(item.signs(), item.partly(), item.hints()).forEach(codes::addAll));
        });

        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(codes)
                .filteredOn(code -> POLICY.indicators().find(code).isEmpty())
                .isEmpty();
    }

    @Test
    void a_variant_asks_the_same_as_what_it_varies() {
        assertThat(PUBLISHED.instruments().all())
                .filteredOn(instrument -> !instrument.variantOf().isEmpty())
                .allSatisfy(instrument -> assertThat(PUBLISHED.instruments().find(instrument.variantOf()))
                        .as(instrument.code())
                        .isPresent());
        assertThat(items("POINTS_BY_RECENCY_THREE_MONTHS")).containsAll(items("POINTS_BY_RECENCY"));
        assertThat(items("LOW_BY_COUNT")).containsExactlyElementsOf(items("LOW_MEDIUM_HIGH"));
    }

    private static List<Instrument.Item> items(String code) {
        return PUBLISHED.instruments().get(code).groups().stream()
                .flatMap(group -> group.items().stream())
                .toList();
    }

    @Test
    void no_item_blames_a_child_and_every_instrument_says_how_it_may_be_used() {
        assertThat(PUBLISHED.instruments().all()).hasSizeGreaterThan(10).allSatisfy(instrument -> {
            List<String> texts = new ArrayList<>(List.of(instrument.name(), instrument.use(), instrument.licence()));
            texts.addAll(instrument.warnings());
            texts.addAll(instrument.recalled());
            instrument.groups().forEach(group -> {
                texts.add(group.name());
                group.items().forEach(item -> texts.add(item.asks()));
            });
            instrument.bands().forEach(band -> texts.add(band.name() + " " + band.action()));
            instrument.demands().forEach(demand -> texts.add(demand.says()));
            assertThat(texts)
                    .filteredOn(text -> BLAMING_ITEMS.matcher(text).find())
                    .isEmpty();
            assertThat(instrument.licence()).isNotBlank();
            assertThat(instrument.cites()).isNotEmpty();
        });
    }

    @Test
    void every_need_and_every_least_band_names_something_of_its_instrument() {
        assertThat(PUBLISHED.instruments().all()).allSatisfy(instrument -> {
            List<String> groups =
                    instrument.groups().stream().map(Instrument.Group::code).toList();
            List<String> bands =
                    instrument.bands().stream().map(Instrument.Band::name).toList();
            Stream.concat(
                            instrument.bands().stream().flatMap(band -> band.needs().stream()),
                            instrument.demands().stream().flatMap(demand -> demand.needs().stream()))
                    .forEach(need -> assertThat(groups).containsAll(need.groups()));
            instrument.demands().stream()
                    .map(Instrument.Demand::leastBand)
                    .filter(band -> !band.isEmpty())
                    .forEach(band -> assertThat(bands).contains(band));
        });
    }

    @Test
    void reading_instruments_changes_no_grade_and_no_digest() {
        Laws.hold("reading instruments changes no result", (file, choices) -> {
            Assessment before = Laws.now(file);
            InstrumentReport report = ALL.read(file, before);
            Assessment after = Laws.now(file);
            return before.resultDigest().equals(after.resultDigest())
                            && report.overall().equals(after.overall())
                            && report.grades().equals(after.grades())
                    ? List.of()
                    : List.of("the result is another");
        });
    }

    @Test
    void one_more_sign_never_lowers_points_or_bands() {
        Laws.hold("one more sign never lowers points or bands", (file, choices) -> {
            CaseFile more;
            try {
                more = file.toBuilder()
                        .with(yes(
                                Laws.CODES.indicator(choices),
                                Optional.of(file.asOf().minusDays(choices.nextInt(500)))))
                        .build();
            } catch (RefusedFacts beforeBirth) {
                return List.of();
            }
            InstrumentReport before = ALL.read(file, Laws.now(file));
            InstrumentReport after = ALL.read(more, Laws.now(more));
            List<String> lower = new ArrayList<>();
            before.readings().forEach(reading -> {
                InstrumentReading then = after.reading(reading.instrument()).orElseThrow();
                if (then.points().orElse(0) < reading.points().orElse(0) || rank(then) < rank(reading)) {
                    lower.add(reading.instrument() + " is lower");
                }
            });
            return lower;
        });
    }

    private static int rank(InstrumentReading reading) {
        List<String> bands = PUBLISHED.instruments().get(reading.instrument()).bands().stream()
                .map(Instrument.Band::name)
                .toList();
        return reading.band().map(bands::indexOf).orElse(-1);
    }

    @Test
    void the_points_are_those_of_the_items_and_no_unknown_item_counts_for_nothing_unsaid() {
        Laws.hold("points add up", (file, choices) -> {
            InstrumentReading reading = ALL.only("POINTS_BY_RECENCY")
                    .read(file, Laws.now(file))
                    .readings()
                    .get(0);
            int sum = reading.items().stream().mapToInt(ItemReading::points).sum();
            int open = reading.items().stream().mapToInt(ItemReading::couldAdd).sum();
            boolean silent =
                    reading.items().stream().anyMatch(item -> item.answer().isUnknown() && item.couldAdd() == 0);
            return reading.points().orElse(-1) == sum
                            && reading.pointsPossible().orElse(-1) == sum + open
                            && !silent
                    ? List.of()
                    : List.of("points " + reading.points() + " are not " + sum);
        });
    }
}
