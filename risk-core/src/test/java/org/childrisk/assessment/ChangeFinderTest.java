package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.moment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.childrisk.assessment.ChangeFinder.Examined;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Told;
import org.childrisk.measures.Label;
import org.childrisk.measures.Sign;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {

    private static final Instant FIRST = at("2014-06-21T00:00");
    private static final Instant SECOND = at("2014-06-22T00:00");
    private static final Fact EPISODE = Told.reported("m1", at("2014-06-01T00:00"));
    private static final CaseFile CASE =
            Told.file("2014-06-20T21:00", EPISODE, Told.sign("SELF_HARM", Answer.YES), Told.label("STREETWISE"));

    @Test
    void a_result_without_boundaries_never_changes() {
        List<NextChange> change = ChangeFinder.find(
                examined(assessed(rules -> {})),
                at -> {
                    throw new AssertionError("nothing to examine at " + at);
                },
                1);

        assertThat(change).isEmpty();
    }

    @Test
    void the_search_goes_on_past_boundaries_at_which_nothing_differs() {
        Standing same = assessed(rules -> {});
        Standing other = assessed(rules -> raise(rules, Grade.HIGH));
        List<Instant> asked = new ArrayList<>();

        List<NextChange> change = ChangeFinder.find(
                examined(same, FIRST, SECOND),
                at -> {
                    asked.add(at);
                    return at.equals(FIRST) ? examined(same, SECOND) : examined(other);
                },
                1);

        assertThat(change).containsExactly(new NextChange(SECOND, List.of("grade missing is new: high")));
        assertThat(asked).containsExactly(FIRST, SECOND);
    }

    @Test
    void the_search_goes_on_past_a_change_until_there_are_enough() {
        Standing none = assessed(rules -> {});
        Standing low = assessed(rules -> raise(rules, Grade.LOW));
        Standing high = assessed(rules -> raise(rules, Grade.HIGH));

        List<NextChange> changes = ChangeFinder.find(
                examined(none, FIRST),
                at -> at.equals(FIRST) ? examined(low, SECOND) : examined(high, SECOND.plusSeconds(1)),
                2);

        assertThat(changes)
                .containsExactly(
                        new NextChange(FIRST, List.of("grade missing is new: low")),
                        new NextChange(SECOND, List.of("grade missing: low becomes high")));
    }

    @Test
    void a_search_that_finds_no_difference_ends() {
        Standing same = assessed(rules -> raise(rules, Grade.HIGH));

        assertThat(ChangeFinder.find(examined(same, FIRST), at -> examined(same), 1))
                .isEmpty();
    }

    @Test
    void a_grade_becomes_another_or_no_longer_follows() {
        Standing high = assessed(rules -> raise(rules, Grade.HIGH));
        Standing low = assessed(rules -> raise(rules, Grade.VERY_LOW));

        assertThat(differences(high, low)).containsExactly("grade missing: high becomes very low");
        assertThat(differences(high, assessed(rules -> {}))).containsExactly("grade missing no longer follows");
    }

    @Test
    void an_action_becomes_overdue_under_its_own_name() {
        CaseFile later = CASE.at(moment("2014-06-21T00:00"));
        Consumer<Rules> duty =
                rules -> rules.fire("R-1", out -> out.require("DEPLOY", EPISODE).from(Optional.of(FIRST)));

        assertThat(differences(assessed(duty), assessed(later, duty)))
                .containsExactly("Send officers (m1): due becomes overdue");
    }

    @Test
    void findings_and_labels_that_come_are_named() {
        Standing more = assessed(rules -> {
            rules.fire("R-1", out -> out.find("CONFERENCE_MISSED", EPISODE));
            rules.fire("R-2", out -> out.setAside(rules.first(Label.class)));
        });

        assertThat(differences(assessed(rules -> {}), more))
                .containsExactly(
                        "Police missed the conference (m1) is new: found", "label STREETWISE is new: set aside");
    }

    private static List<String> differences(Standing now, Standing then) {
        return ChangeFinder.find(examined(now, FIRST), at -> examined(then), 1).stream()
                .flatMap(change -> change.what().stream())
                .toList();
    }

    private static Examined examined(Standing standing, Instant... boundaries) {
        return new Examined(standing, new TreeSet<>(List.of(boundaries)));
    }

    private static Standing assessed(Consumer<Rules> firing) {
        return assessed(CASE, firing);
    }

    private static Standing assessed(CaseFile caseFile, Consumer<Rules> firing) {
        Rules rules = new Rules(caseFile);
        firing.accept(rules);
        return rules.standing();
    }

    private static void raise(Rules rules, Grade grade) {
        Sign sign = rules.first(Sign.class);
        rules.fire("R-1", out -> out.raise(sign, grade));
    }
}
