package org.childrisk.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Country;
import org.childrisk.facts.EarlierReports;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Holder;
import org.childrisk.facts.Incident;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.OtherChild;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;

/** Draws case files of every kind of fact. The same seed and number give the same case on every machine. */
final class RandomCases {

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/London", "Europe/London", "Europe/London", "UTC", "Asia/Kolkata", "Pacific/Apia")
            .map(ZoneId::of)
            .toList();

    /** Kinds of fact and how many of each at most; facts that others point at come first. */
    private static final Map<Class<? extends Fact>, Integer> AT_MOST = new LinkedHashMap<>();

    static {
        AT_MOST.put(MissingEpisode.class, 3);
        AT_MOST.put(Incident.class, 2);
        AT_MOST.put(AdultOfConcern.class, 2);
        AT_MOST.put(OtherChild.class, 1);
        AT_MOST.put(Proceeding.class, 4);
        AT_MOST.put(EarlierReports.class, 1);
        AT_MOST.put(Indicator.class, 7);
        AT_MOST.put(RecordLabel.class, 2);
        AT_MOST.put(RecordedGrade.class, 3);
        AT_MOST.put(Step.class, 6);
    }

    private final RandomCodes codes;
    private final long seed;

    RandomCases(RandomCodes codes, long seed) {
        this.codes = codes;
        this.seed = seed;
    }

    /** So many cases from the first on. */
    Stream<CaseFile> first(int count) {
        return IntStream.range(0, count).mapToObj(this::get);
    }

    /** The case of this number. Facts that cannot be true together are drawn again. */
    CaseFile get(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        return get(codes.theme(random), random);
    }

    /** Cases that keep to the theme of this rule. */
    Stream<CaseFile> about(String rule, int count) {
        Random random = new Random(seed * 1_000_003 + rule.hashCode());
        Theme theme = codes.themeOf(rule);
        return Stream.generate(() -> get(theme, random)).limit(count);
    }

    private CaseFile get(Theme theme, Random random) {
        for (int i = 0; i < 200; i++) {
            try {
                return draw(theme, random);
            } catch (RefusedFacts e) {
                // Drawn again, from where the random numbers stand now.
            }
        }
        throw new IllegalStateException("200 attempts gave no case file that can be true");
    }

    private CaseFile draw(Theme theme, Random random) {
        ZonedDateTime asOf = asOf(random);
        RandomValues values = new RandomValues(random, codes, theme, asOf);
        Child child = one(Child.class, values, random);
        values.remember(child);
        CaseFile.Builder builder = CaseFile.about(child, asOf)
                .country(random.nextInt(4) == 0 ? Country.WALES : Country.ENGLAND)
                .holder(new Holder(Optional.of("force " + random.nextInt(9)), Optional.empty(), Optional.empty()));
        AT_MOST.forEach((kind, most) -> {
            int count = random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                Fact fact = one(kindOf(kind, theme, random), values, random);
                builder.with(fact);
                remember(fact, values);
            }
        });
        return builder.build();
    }

    /** Other facts may point only at facts with an id of their own. */
    private static void remember(Fact fact, RandomValues values) {
        if (Arrays.stream(fact.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals("id"))) {
            values.remember(fact);
        }
    }

    private static ZonedDateTime asOf(Random random, LocalDate day, ZoneId zone) {
        return day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                .atZone(zone);
    }

    /** A day at random, around a change of the clocks, or around the day on which a number changes. */
    private ZonedDateTime asOf(Random random) {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        LocalDate day = LocalDate.of(2012 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28));
        int choice = random.nextInt(6);
        if (choice == 0) {
            LocalDate lastOfMonth = day.withMonth(random.nextBoolean() ? 3 : 10).withDayOfMonth(31);
            day = lastOfMonth
                    .minusDays(lastOfMonth.getDayOfWeek().getValue() % 7)
                    .plusDays(random.nextInt(3) - 1L);
        } else if (choice == 1) {
            LocalDate change = codes.dayOfChange(random);
            day = change.getYear() > 2000 ? change.plusDays(random.nextInt(4) - 3L) : day;
        }
        return asOf(random, day, zone);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Fact> kindOf(Class<? extends Fact> kind, Theme theme, Random random) {
        if (!kind.isSealed()) {
            return kind;
        }
        List<Class<?>> kinds = List.of(kind.getPermittedSubclasses());
        List<Class<?>> ofTheme = kinds.stream()
                .filter(it -> theme.kinds().contains(it.getSimpleName()))
                .toList();
        return (Class<? extends Fact>)
                RandomCodes.pick(ofTheme.isEmpty() || random.nextBoolean() ? kinds : ofTheme, random);
    }

    /** One fact; values that contradict each other are drawn again. */
    private static <T extends Fact> T one(Class<T> kind, RandomValues values, Random random) {
        for (int i = 0; i < 200; i++) {
            Object[] drawn = Arrays.stream(kind.getRecordComponents())
                    .map(component -> values.valueOf(kind, component))
                    .toArray();
            try {
                return Rewrite.record(kind, drawn);
            } catch (RefusedFacts e) {
                random.nextInt();
            }
        }
        throw new RefusedFacts(List.of());
    }
}
