package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childrisk.facts.Answer;
import org.childrisk.reasoning.Change;
import org.childrisk.reasoning.Condition;
import org.childrisk.reasoning.WhyNot;
import org.junit.jupiter.api.Test;

class WhyNotTextTest {

    private static Change change(String says) {
        return new Change("E1", "located", Answer.UNKNOWN, Answer.NO, says);
    }

    @Test
    void a_silent_rule_is_told_with_what_held_what_did_not_and_what_moves_it_on() {
        WhyNot far = new WhyNot(
                "FAR-1",
                "A missing child far from home is at high risk",
                List.of(new Condition("sign", "is [IS_MISSING] is missing", List.of("is missing (E1)"))),
                new Condition("child now", "placed out of area is yes", List.of("one", "other")),
                List.of(change("the child is placed out of area")));
        WhyNot none = new WhyNot(
                "LOCK-1",
                "A locked-up child is visited",
                List.of(),
                new Condition("custody", "there is one", List.of()),
                List.of());

        assertThat(new WhyNotText(Style.PLAIN).write(List.of(far, none))).isEqualTo("""
                        Rules that were silent
                          A missing child far from home is at high risk (FAR-1)
                            Held: sign. Needed: is [IS_MISSING] is missing. Read: is missing (E1)
                            Did not hold: child now. Needed: placed out of area is yes. Read: one; other
                            Moves on if: the child is placed out of area
                          A locked-up child is visited (LOCK-1)
                            Did not hold: custody. Needed: there is one. Read: the case holds none
                        """);
    }

    @Test
    void where_no_rule_was_silent_that_is_said() {
        assertThat(new WhyNotText(Style.PLAIN).write(List.of())).isEqualTo("""
                        Rules that were silent
                          None: no other rule can raise it so far.
                        """);
    }
}
