package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Told;
import org.childrisk.measures.Sign;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String NOW = "2014-06-20T12:00";

    private static Rules rules() {
        return Rules.over(NOW, Told.sign("SELF_HARM", Answer.YES), Told.sign("GROOMED", Answer.YES));
    }

    private static Rules raised(String rule, int sign, Grade grade) {
        Rules rules = rules();
        Sign because = rules.all(Sign.class).get(sign);
        return rules.fire(rule, List.of(because), outcome -> outcome.raise(because, grade));
    }

    private static Standing and(Rules before, Rules besides) {
        return before.standing().and(before.measures(), besides.conclusions(), Set.of());
    }

    @Test
    void nothing_raised_is_no_grade() {
        assertThat(rules().standing().grades()).isEmpty();
        assertThat(rules().standing().reasons(RiskDomain.MISSING)).isEmpty();
    }

    @Test
    void what_is_concluded_besides_adds_and_never_takes_away() {
        Rules before = raised("R-1", 0, Grade.MEDIUM);

        Standing higher = and(before, raised("R-2", 0, Grade.HIGH));
        Standing lower = and(before, raised("R-2", 0, Grade.LOW));
        Standing elsewhere = and(before, raised("R-2", 1, Grade.HIGH));

        assertThat(higher.grades()).isEqualTo(Map.of(RiskDomain.MISSING, Grade.HIGH));
        assertThat(lower.grades()).isEqualTo(Map.of(RiskDomain.MISSING, Grade.MEDIUM));
        assertThat(elsewhere.grades())
                .isEqualTo(Map.of(
                        RiskDomain.MISSING, Grade.MEDIUM,
                        RiskDomain.SEXUAL_EXPLOITATION, Grade.HIGH,
                        RiskDomain.CRIMINAL_EXPLOITATION, Grade.HIGH));
        assertThat(elsewhere.grades()).containsValue(Grade.HIGH);
    }

    @Test
    void the_reasons_of_a_grade_are_those_before_and_those_besides() {
        Rules before = raised("R-1", 0, Grade.HIGH);

        assertThat(and(before, raised("R-2", 0, Grade.HIGH)).reasons(RiskDomain.MISSING))
                .containsExactlyInAnyOrder("R-1\nSELF_HARM ", "R-2\nSELF_HARM ");
        assertThat(and(before, raised("R-2", 0, Grade.LOW)).reasons(RiskDomain.MISSING))
                .containsExactly("R-1\nSELF_HARM ");
    }

    @Test
    void only_a_rule_that_was_silent_is_settled_besides() {
        Rules before = raised("R-1", 0, Grade.HIGH);

        assertThat(and(before, raised("R-2", 0, Grade.HIGH)).settledBesides(before.standing()))
                .isEqualTo(1);
        assertThat(and(before, raised("R-1", 0, Grade.HIGH)).settledBesides(before.standing()))
                .isZero();
        assertThat(raised("R-2", 0, Grade.HIGH).standing().settledBesides(and(before, raised("R-2", 1, Grade.LOW))))
                .isZero();
        assertThat(raised("R-1", 0, Grade.HIGH).standing().settledBesides(and(before, raised("R-2", 1, Grade.LOW))))
                .isZero();
    }

    @Test
    void only_what_is_still_to_be_done_and_was_not_required_before_is_newly_to_be_done() {
        Rules before = rules().fire("R-1", outcome -> outcome.require("DEPLOY"));
        Rules besides = rules().fire("R-2", outcome -> {
            outcome.require("DEPLOY");
            outcome.require("RISK_REVIEW");
            outcome.require("TELL_THE_CARER").doneIf(Answer.YES);
        });

        assertThat(and(before, besides).newlyToBeDone(before.standing())).containsExactly("RISK_REVIEW");
        assertThat(before.standing().newlyToBeDone(before.standing())).isEmpty();
    }

    @Test
    void what_fell_raises_nothing_and_requires_nothing() {
        Rules before = raised("R-1", 0, Grade.HIGH)
                .fire("R-2", outcome -> outcome.require("DEPLOY"))
                .fire("R-3", outcome -> outcome.find("OWNER_NOT_NAMED", Told.reported("E1", Told.at(NOW))));
        Set<Fired> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(before.conclusions().firings());

        Standing now = before.standing();
        Standing then = now.and(before.measures(), rules().conclusions(), all);

        assertThat(then.grades()).isEmpty();
        assertThat(then.reasons(RiskDomain.MISSING)).isEmpty();
        assertThat(then.keepsAllOf(now)).isFalse();
        assertThat(now.differences(then))
                .containsExactly(
                        "Send officers no longer follows",
                        "The record names nobody who owns the search (E1) no longer follows",
                        "grade missing no longer follows");
        assertThat(then.differences(rules().standing())).isEmpty();
    }

    @Test
    void what_counted_as_done_before_counts_for_what_is_required_besides() {
        Optional<Instant> done = Optional.of(Told.at("2014-06-20T11:00"));
        Rules before = rules().fire("R-1", outcome -> outcome.countAsDone("RISK_REVIEW", done));
        Rules besides = rules().fire("R-2", outcome -> outcome.require("RISK_REVIEW"));

        assertThat(besides.standing().newlyToBeDone(rules().standing())).containsExactly("RISK_REVIEW");
        assertThat(and(before, besides).newlyToBeDone(before.standing())).isEmpty();
    }
}
