package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.RecordLabel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every story, gone through step by step. */
class StoryTest {

    private static final RiskAssessor ASSESSOR = RiskAssessor.load();

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    @TestFactory
    Stream<DynamicTest> comes_out_as_its_author_meant() {
        return Stories.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(new StoryCheck(ASSESSOR).differences(Stories.named(name)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> offers_right_and_wrong_actions() {
        return Stories.all().stream()
                .map(story -> DynamicTest.dynamicTest(story.id(), () -> {
                    List<AnswerKey> keys = AnswerKey.all(story, ASSESSOR);

                    assertThat(keys)
                            .allMatch(key ->
                                    key.actions().stream().anyMatch(action -> !action.required() && !action.done()));
                    assertThat(story.topic() == StoryTopic.QUIET
                                    || keys.stream()
                                            .allMatch(key ->
                                                    key.actions().stream().anyMatch(ActionChoice::required)))
                            .isTrue();
                }));
    }

    @Test
    void there_are_fifteen_on_every_topic_and_level() {
        List<Story> all = Stories.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(15);
        assertThat(all.stream().map(Story::topic)).contains(StoryTopic.values());
        assertThat(all.stream().map(Story::level)).contains(1, 2, 3);
    }

    @Test
    void a_label_is_always_bait_and_no_grade_ever_rests_on_it() {
        for (Story story : Stories.all()) {
            for (AnswerKey key : AnswerKey.all(story, ASSESSOR)) {
                long labels = story.caseAfter(key.step()).labels().stream()
                        .map(RecordLabel::code)
                        .distinct()
                        .count();

                assertThat(key.reasons().stream().filter(Reason::isBait)).hasSize((int) labels);
            }
        }
    }

    @Test
    void hides_what_comes_later() {
        Story story = Stories.named("seventy-miles-away");

        assertThat(story.caseAfter(0).indicators())
                .extracting(sign -> sign.code())
                .containsExactly("TRAVEL_UNEXPLAINED", "CASH_IN_POSSESSION");
        assertThat(story.caseAfter(0).labels()).isEmpty();
        assertThat(story.caseAfter(1).indicators()).hasSize(4);
    }

    @Test
    void a_fact_that_is_told_again_takes_its_own_place() {
        Story story = Stories.named("first-evening-away");

        assertThat(story.caseAfter(1).missingEpisodes())
                .singleElement()
                .matches(episode -> episode.located().isYes());
    }
}
