package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Classification;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.MissingFrom;
import org.junit.jupiter.api.Test;

/** What is looked up in order is what comparing each episode with each gives. */
class EpisodesInOrderTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_order_says_what_comparing_each_with_each_says() {
        for (int seed = 0; seed < 500; seed++) {
            List<MissingEpisode> all = some(new Random(seed));

            EpisodesInOrder order = new EpisodesInOrder(all);

            for (MissingEpisode one : all) {
                assertThat(order.isLatest(one)).as("latest, seed " + seed).isEqualTo(isLatest(one, all));
                assertThat(order.nextFound(one)).as("next found, seed " + seed).isEqualTo(nextFound(one, all));
                assertThat(order.numberOf(one)).as("number, seed " + seed).isEqualTo(numberOf(one, all));
                assertThat(order.isOfAMissingChild(one))
                        .as("missing, seed " + seed)
                        .isEqualTo(isMissing(one, all));
            }
        }
    }

    @Test
    void moments_in_order_are_counted_without_looking_at_each() {
        List<Instant> moments = List.of(START, START, START.plusSeconds(1), START.plusSeconds(3));

        assertThat(MomentsInOrder.countBefore(moments, START)).isZero();
        assertThat(MomentsInOrder.countUpTo(moments, START)).isEqualTo(2);
        assertThat(MomentsInOrder.countBefore(moments, START.plusSeconds(2))).isEqualTo(3);
        assertThat(MomentsInOrder.countUpTo(moments, START.plusSeconds(9))).isEqualTo(4);
        assertThat(MomentsInOrder.countUpTo(List.of(), START)).isZero();
    }

    private static boolean isMissing(MissingEpisode one, List<MissingEpisode> all) {
        return isMissing(one)
                || all.stream()
                        .anyMatch(other -> isMissing(other)
                                && other.located().isNotYes()
                                && other.reportedAt().isPresent()
                                && one.reportedAt()
                                        .filter(other.reportedAt().get()::isBefore)
                                        .isPresent());
    }

    private static boolean isMissing(MissingEpisode told) {
        return told.whereaboutsKnown().isNotYes() || told.recordedAs() == Classification.MISSING;
    }

    private static List<MissingEpisode> some(Random random) {
        List<MissingEpisode> some = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            Optional<Instant> reported =
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(START.plusSeconds(random.nextInt(6)));
            boolean found = random.nextBoolean();
            some.add(new MissingEpisode(
                    "e" + i,
                    Optional.empty(),
                    reported,
                    random.nextBoolean() ? Classification.MISSING : Classification.CAUSE_FOR_CONCERN,
                    MissingFrom.HOME,
                    random.nextBoolean() ? Answer.NO : Answer.YES,
                    found ? Answer.YES : Answer.NO,
                    found && random.nextInt(4) > 0
                            ? Optional.of(START.plusSeconds(6 + random.nextInt(6)))
                            : Optional.empty(),
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Answer.UNKNOWN,
                    Optional.empty(),
                    Optional.empty()));
        }
        return some;
    }

    private static boolean isLatest(MissingEpisode one, List<MissingEpisode> all) {
        return one.reportedAt().isEmpty()
                || all.stream()
                        .filter(other ->
                                one.located().isYes() || other.located().isYes())
                        .flatMap(other -> other.reportedAt().stream())
                        .noneMatch(other -> other.isAfter(one.reportedAt().get()));
    }

    private static Optional<Instant> nextFound(MissingEpisode one, List<MissingEpisode> all) {
        return one.reportedAt()
                .flatMap(began -> all.stream()
                        .filter(other ->
                                other.reportedAt().filter(began::isBefore).isPresent())
                        .flatMap(other -> other.locatedAt().stream())
                        .min(Instant::compareTo));
    }

    private static int numberOf(MissingEpisode one, List<MissingEpisode> all) {
        return one.reportedAt()
                .map(began -> (int) all.stream()
                        .flatMap(other -> other.reportedAt().stream())
                        .filter(other -> !other.isAfter(began))
                        .count())
                .orElse(all.size());
    }
}
