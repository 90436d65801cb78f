package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.Answer;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Indicator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final RiskAssessor ASSESSOR = RiskAssessor.load();
    private static final Told ONE = told("new-trainers", 0);

    @AfterAll
    static void close() {
        ASSESSOR.close();
    }

    private static Told told(String story, int step) {
        return new Told(story, Stories.named(story).caseAfter(step));
    }

    private static Told with(String code, Answer answer) {
        CaseFile file = ONE.file()
                .answering(
                        List.of(new AnswerOnRecord(Indicator.class.getSimpleName(), code, Indicator.ANSWER, answer)));
        return new Told(code, file);
    }

    private static List<Twins> among(Told... cases) {
        return Twins.among(List.of(cases), ASSESSOR);
    }

    @Test
    void three_stories_have_a_twin_that_differs_in_one_answer_and_by_one_grade() {
        assertThat(Twins.among(Told.of(Stories.all()), ASSESSOR))
                .extracting(
                        pair -> pair.one().called() + " / " + pair.other().called(),
                        pair -> pair.answer().name() + " " + pair.to(),
                        Twins::grades)
                .containsExactlyInAnyOrder(
                        tuple(
                                "empty-pockets, step 1 / seventy-miles-away, step 1",
                                "CASH_IN_POSSESSION YES",
                                List.of("criminal exploitation: medium -> high")),
                        tuple(
                                "third-night, step 1 / what-he-left-behind, step 1",
                                "MEDICATION_DEPENDENT YES",
                                List.of("missing: medium -> high")),
                        tuple(
                                "pictures-in-the-class, step 1 / picture-for-somebody-older, step 1",
                                "IMAGES_SENT_TO_ADULT YES",
                                List.of("sexual exploitation: medium -> high")));
    }

    @Test
    void who_said_it_and_the_order_make_no_difference() {
        Told twin = with("HOTEL_CONTACT", Answer.YES);

        assertThat(among(ONE, twin)).hasSize(1);
        assertThat(among(twin, ONE)).singleElement().satisfies(pair -> {
            assertThat(pair.one()).isEqualTo(ONE);
            assertThat(pair.says()).endsWith(": UNKNOWN -> YES");
        });
    }

    @Test
    void two_answers_another_moment_and_the_same_grade_are_no_pair() {
        Told later = new Told("later", ONE.file().at(ONE.file().asOf().plusMinutes(1)));

        assertThat(among(ONE, with("BEREAVEMENT_OR_LOSS", Answer.NO))).isEmpty();
        assertThat(among(ONE, ONE)).isEmpty();
        assertThat(among(later, with("HOTEL_CONTACT", Answer.YES))).isEmpty();
        assertThat(among(with("DRUG_DEBT", Answer.YES), with("HOTEL_CONTACT", Answer.YES)))
                .isEmpty();
    }
}
