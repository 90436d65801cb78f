package org.childrisk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.reasoning.SmallRulebook.AWAY;
import static org.childrisk.reasoning.SmallRulebook.MISSING;
import static org.childrisk.reasoning.SmallRulebook.POLICY;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Told;
import org.childrisk.policy.FoundOut;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final String NOW = "2014-06-20T12:00";

    private final CaseFile file = Told.file(NOW, Told.reported("E1", Told.at("2014-06-20T10:00")));
    private final Possibility notBack = ofEpisode("located", Answer.NO);
    private final Possibility seen = ofEpisode("wellbeingConfirmed", Answer.YES);

    private static Possibility ofEpisode(String field, Answer to) {
        return new Possibility(
                new AnswerOnRecord("MissingEpisode", "E1", field, Answer.UNKNOWN),
                to,
                "",
                "",
                FoundOut.FIRST_CONTACT,
                true);
    }

    private static final SmallRulebook RULEBOOK = new SmallRulebook(AWAY, MISSING);

    private static Tried asItIs(CaseFile file) {
        return Trial.of(List.of(), file, RULEBOOK, POLICY);
    }

    private static Trial trial(CaseFile file) {
        return new Trial(file, asItIs(file), RULEBOOK, POLICY);
    }

    @Test
    void answers_that_cannot_be_true_together_are_not_tried() {
        assertThat(trial(file).with(List.of(notBack, seen))).isEmpty();
        assertThat(trial(file).with(List.of(notBack))).isPresent();
    }

    @Test
    void of_answers_that_cannot_be_true_together_the_first_ones_are_kept() {
        assertThat(trial(file).withAllThatFit(List.of(notBack, seen)).with()).containsExactly(notBack);
        assertThat(trial(file).withAllThatFit(List.of(seen, notBack)).with()).containsExactly(seen);
        assertThat(trial(file).withAllThatFit(List.of(seen)).with()).containsExactly(seen);
    }

    @Test
    void a_sign_that_only_adds_stands_on_top_of_the_case_as_it_is() {
        Possibility missing = possibility(Told.file(NOW), "IS_MISSING", Answer.YES);

        Tried tried = trial(Told.file(NOW)).with(missing).orElseThrow();

        assertThat(asItIs(Told.file(NOW)).overall()).isEmpty();
        assertThat(tried.overall()).contains(Grade.MEDIUM);
        assertThat(tried.evaluated().fresh())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Sign", "Raised");
        assertThat(tried.changes()).containsExactly(missing.change());
    }

    @Test
    void only_what_an_answer_touches_is_measured_anew() {
        Tried tried = trial(file).with(possibility(file, "IN_CARE", Answer.YES)).orElseThrow();

        assertThat(tried.evaluated().fresh())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("ChildNow", "Sign");
        assertThat(tried.overall()).contains(Grade.MEDIUM);
    }

    @Test
    void what_rested_on_the_answer_before_falls_with_it() {
        Tried found = trial(file).with(ofEpisode("located", Answer.YES)).orElseThrow();

        assertThat(asItIs(file).overall()).contains(Grade.MEDIUM);
        assertThat(found.overall()).isEmpty();
    }

    private static Possibility possibility(CaseFile file, String code, Answer to) {
        return Possibilities.of(file, POLICY).stream()
                .filter(it -> it.now().ref().equals(code) && it.to() == to)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_answer_may_be_either_that_it_is_not_and_never_unknown() {
        CaseFile answered = Told.file(
                NOW,
                Told.sign("GROOMED", Answer.YES),
                Told.sign("SELF_HARM", Answer.NO),
                Told.sign("IN_CARE", Answer.UNKNOWN));

        assertThat(to(answered, "GROOMED")).containsExactly(Answer.NO);
        assertThat(to(answered, "SELF_HARM")).containsExactly(Answer.YES);
        assertThat(to(answered, "IN_CARE")).containsExactly(Answer.YES, Answer.NO);
        assertThat(to(answered, "MISSING_BEFORE")).containsExactly(Answer.YES, Answer.NO);
    }

    private static List<Answer> to(CaseFile file, String code) {
        return Possibilities.of(file, POLICY).stream()
                .filter(it -> it.now().ref().equals(code))
                .map(Possibility::to)
                .toList();
    }

    @Test
    void a_sign_told_by_another_name_is_one_question_and_an_answer_that_no_catalogue_knows_is_none() {
        CaseFile aliased =
                Told.file(NOW, Told.sign("LAC", Answer.UNKNOWN), Told.reported("E1", Told.at("2014-06-20T10:00")));

        List<Possibility> possibilities = Possibilities.of(aliased, POLICY);

        assertThat(possibilities)
                .filteredOn(it -> it.ask().equals("Is the child in care?"))
                .extracting(it -> it.now().ref(), Possibility::changeable)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("LAC", false))
                .hasSize(2);
        assertThat(possibilities)
                .filteredOn(it -> it.now().ref().equals("E1"))
                .extracting(it -> it.now().field())
                .containsOnly("located");
    }

    @Test
    void a_change_and_a_condition_say_nothing_about_the_child_in_a_log() {
        assertThat(notBack.change()).hasToString("Change[located]");
        assertThat(new Condition("sign", "is [GROOMED]", List.of("has been groomed")))
                .hasToString("Condition[sign]");
        assertThat(new AnswerOnRecord("MissingEpisode", "E1", "located", Answer.YES))
                .hasToString("MissingEpisode.located");
    }

    @Test
    void an_answer_fits_a_file_with_which_it_can_be_true() {
        CaseFile away = notBack.in(file).orElseThrow();

        assertThat(away.missingEpisodes().get(0).located()).isEqualTo(Answer.NO);
        assertThat(seen.in(away)).isEqualTo(Optional.empty());
    }
}
