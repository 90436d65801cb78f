package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.AdultRelation;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.OnlineSuspectGrade;
import org.childrisk.facts.ReleaseKind;
import org.childrisk.facts.SuspectRelease;
import org.childrisk.facts.Told;
import org.childrisk.facts.VictimEvent;
import org.childrisk.facts.VictimUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimNewsTest {

    private static final Optional<Instant> ARREST = Optional.of(at("2014-06-01T08:00"));
    private static final Optional<Instant> TOLD = Optional.of(at("2014-06-02T08:00"));

    @Test
    void an_arrest_of_a_suspect_that_no_update_speaks_of_is_news() {
        VictimNews news = news(man(Answer.YES, ARREST)).get(0);

        assertThat(news.ref()).isEqualTo("man");
        assertThat(news.knownAt()).isEqualTo(ARREST);
        assertThat(news.toldAt()).isEmpty();
        assertThat(news.reasonsAndSupport()).isEqualTo(Answer.UNKNOWN);
        assertThat(news.say(new FactWords(Told.LONDON))).startsWith("adult of concern man");
        assertThat(news.source()).isEmpty();
        assertThat(news).hasToString("VictimNews");
    }

    @Test
    void an_adult_who_is_not_suspected_of_harming_the_child_makes_no_news() {
        assertThat(news(man(Answer.UNKNOWN, ARREST))).isEmpty();
        assertThat(news(man(Answer.UNKNOWN, ARREST), release(ReleaseKind.BAIL))).isEmpty();
    }

    @Test
    void an_update_about_the_adult_or_about_that_moment_speaks_of_the_arrest() {
        assertThat(news(man(Answer.YES, ARREST), update(VictimEvent.ARREST, Optional.empty(), Optional.of("man"))))
                .extracting(VictimNews::ref, VictimNews::toldAt)
                .containsExactly(org.assertj.core.api.Assertions.tuple("update", TOLD));
        assertThat(news(man(Answer.YES, ARREST), update(VictimEvent.ARREST, ARREST, Optional.empty())))
                .hasSize(1);
    }

    @Test
    void an_update_of_another_kind_or_of_another_moment_leaves_the_arrest_untold() {
        assertThat(news(man(Answer.YES, ARREST), update(VictimEvent.INTERVIEW, ARREST, Optional.of("man"))))
                .hasSize(2);
        assertThat(news(man(Answer.YES, ARREST), update(VictimEvent.ARREST, TOLD, Optional.empty())))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"BAIL, 1", "RELEASED_UNDER_INVESTIGATION, 1", "UNKNOWN, 1", "REMANDED, 0"})
    void a_release_of_a_suspect_is_news_unless_the_suspect_stays_in_custody(ReleaseKind kind, int expected) {
        assertThat(news(man(Answer.YES, Optional.empty()), release(kind))).hasSize(expected);
    }

    private static List<VictimNews> news(Fact... facts) {
        CaseFile.Builder builder = CaseFile.about(Told.ageless(), Told.moment("2014-07-01T08:00"));
        List.of(facts).forEach(builder::with);
        return VictimNews.of(builder.build());
    }

    private static VictimUpdate update(VictimEvent event, Optional<Instant> happened, Optional<String> about) {
        return new VictimUpdate("update", event, happened, TOLD, about, Answer.YES, Optional.empty());
    }

    private static SuspectRelease release(ReleaseKind kind) {
        return new SuspectRelease(
                "release",
                "man",
                kind,
                ARREST,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty());
    }

    private static AdultOfConcern man(Answer suspected, Optional<Instant> arrested) {
        return new AdultOfConcern(
                "man",
                Optional.empty(),
                AdultRelation.STRANGER,
                suspected,
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
                List.of(),
                arrested,
                Optional.empty(),
                Optional.empty());
    }
}
