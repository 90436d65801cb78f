package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Told;
import org.childrisk.measures.Episode;
import org.childrisk.measures.Sign;
import org.junit.jupiter.api.Test;

class FallenTest {

    private final Rules rules = Rules.over(
            "2014-06-20T12:00",
            Told.reported("E1", Told.at("2014-06-20T10:00")),
            Told.sign("SELF_HARM", Answer.YES),
            Told.sign("GROOMED", Answer.YES));

    private final Episode episode = rules.first(Episode.class);
    private final Sign selfHarm = rules.all(Sign.class).get(0);
    private final Sign groomed = rules.all(Sign.class).get(1);

    private Fallen without(Object... gone) {
        return new Fallen.Support(rules.conclusions()).without(List.of(gone));
    }

    @Test
    void nothing_falls_with_nothing() {
        assertThat(without()).isSameAs(Fallen.NOTHING);
    }

    @Test
    void a_firing_falls_with_its_fact_and_with_it_what_it_concluded_alone() {
        rules.fire("R-1", List.of(episode), outcome -> outcome.conclude("IS_MISSING", episode));
        Object missing = rules.asserted().get(0);
        rules.fire("R-2", List.of(missing), outcome -> outcome.raise((Sign) missing, Grade.MEDIUM));
        rules.fire("R-3", List.of(selfHarm), outcome -> outcome.raise(selfHarm, Grade.HIGH));

        Fallen fallen = without(episode);

        assertThat(fallen.firings()).extracting(Fired::rule).containsExactlyInAnyOrder("R-1", "R-2");
        assertThat(fallen.facts()).hasSize(3).contains(episode, missing);
        assertThat(fallen.again()).isEmpty();
        assertThat(fallen).hasToString("Fallen[firings=2, facts=3]");
    }

    @Test
    void what_another_firing_concludes_as_well_is_concluded_again() {
        rules.fire("R-1", List.of(selfHarm), outcome -> outcome.conclude("IS_MISSING", episode));
        rules.fire("R-2", List.of(groomed), outcome -> outcome.conclude("IS_MISSING", episode));

        Fallen fallen = without(selfHarm);

        assertThat(fallen.again()).extracting(Fired::rule).containsExactly("R-2");
        assertThat(fallen.firings()).hasSize(2);
    }

    @Test
    void what_stands_only_on_itself_falls() {
        rules.fire("R-1", List.of(selfHarm), outcome -> outcome.conclude("IS_MISSING", episode));
        Object missing = rules.asserted().get(0);
        rules.fire("R-2", List.of(missing), outcome -> outcome.conclude("IS_MISSING", episode));

        Fallen fallen = without(selfHarm);

        assertThat(fallen.again()).isEmpty();
        assertThat(fallen.facts()).contains(missing);
    }

    @Test
    void what_a_later_firing_concludes_as_well_keeps_standing() {
        rules.fire("R-1", List.of(selfHarm), outcome -> outcome.conclude("IS_MISSING", episode));
        rules.fire("R-2", List.of(groomed), outcome -> outcome.conclude("IS_MISSING", episode));

        Fallen fallen = without(groomed);

        assertThat(fallen.firings()).extracting(Fired::rule).containsExactly("R-2");
        assertThat(fallen.facts()).containsExactly(groomed);
    }
}
