package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRegisterTest {

    private final Policy policy = SmallPolicy.read();

    @Test
    void an_answer_is_found_by_fact_and_field() {
        assertThat(policy.answers().find("MissingEpisode", "located"))
                .contains(new AnswerKind(
                        "MissingEpisode", "located", "Is the child back?", FoundOut.FIRST_CONTACT, true));
        assertThat(policy.answers().find("MissingEpisode", "learningDisability"))
                .isEmpty();
        assertThat(policy.answers().find("Nothing", "located")).isEmpty();
    }

    @Test
    void a_lasting_sign_is_found_by_code_and_other_name_and_asked_as_its_catalogue_asks() {
        assertThat(policy.answers().find("Indicator", "UNDER_13"))
                .contains(new AnswerKind("Indicator", "UNDER_13", "Is the child under 13?", FoundOut.ENQUIRY, false));
        assertThat(policy.answers().find("Indicator", "LAC"))
                .isEqualTo(policy.answers().find("Indicator", "IN_CARE"))
                .isPresent();
        assertThat(policy.answers().find("Indicator", "GROOMED")).isEmpty();
        assertThat(policy.answers().lastingSigns()).containsExactlyInAnyOrder("UNDER_13", "IN_CARE", "LAC");
    }

    @Test
    void a_lasting_sign_of_first_contact_is_found_out_at_first_contact() {
        AnswerRegister answers =
                new AnswerRegister(List.of(), List.of(policy.indicators().get("SELF_HARM")));

        assertThat(answers.find("Indicator", "SELF_HARM"))
                .map(AnswerKind::foundOut)
                .contains(FoundOut.FIRST_CONTACT);
    }

    @Test
    void answers_keep_the_order_of_the_file() {
        assertThat(policy.answers().all())
                .extracting(AnswerKind::field)
                .containsExactly("located", "learningDisability");
    }

    @Test
    void an_answer_that_stands_twice_is_refused() {
        AnswerKind answer = new AnswerKind("MissingEpisode", "located", "Is the child back?", FoundOut.RECORDS, true);

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> new AnswerRegister(List.of(answer, answer), List.of()))
                .withMessage("answers.yaml holds MissingEpisode.located twice. Maybe one of them is a copy.");
    }
}
