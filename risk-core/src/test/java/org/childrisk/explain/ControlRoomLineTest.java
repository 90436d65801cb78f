package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.GradeRange;
import org.junit.jupiter.api.Test;

class ControlRoomLineTest {

    private final ControlRoomLine line = new ControlRoomLine();

    @Test
    void says_grade_reason_what_is_overdue_and_what_falls_due_next() {
        assertThat(line.write(RichExplanation.complete()))
                .isEqualTo("HIGH: A missing child with a significant sign of exploitation is at high risk: sign…;"
                        + " 2 OVERDUE: Secure the telephone; another by 23:00");
    }

    @Test
    void says_first_that_answers_can_make_it_worse() {
        Explanation open = RichExplanation.around(
                RichAssessment.complete(), new GradeRange(Optional.of(Grade.MEDIUM), Optional.of(Grade.HIGH)));

        assertThat(line.write(open)).startsWith("MEDIUM, could be HIGH: A missing child");
        assertThat(line.write(RichExplanation.open())).startsWith("NO GRADE YET, could be HIGH: not the same as safe");
    }

    @Test
    void says_first_of_all_that_nobody_may_rely_on_it() {
        assertThat(line.write(RichExplanation.incomplete())).startsWith("INCOMPLETE, look now: HIGH: ");
    }

    @Test
    void is_always_shorter_than_140_characters_and_one_line() {
        assertThat(List.of(
                        RichExplanation.complete(),
                        RichExplanation.incomplete(),
                        RichExplanation.open(),
                        RichExplanation.quiet()))
                .map(line::write)
                .allSatisfy(it -> assertThat(it).hasSizeLessThan(140).doesNotContain("\n"));
    }
}
