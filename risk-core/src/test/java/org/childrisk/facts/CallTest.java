package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTest {

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, SCHEDULED, true",
        "PRIORITY, NO_DEPLOYMENT, true",
        "SCHEDULED, PRIORITY, false",
        "PRIORITY, PRIORITY, false",
        "UNGRADED, SCHEDULED, false",
        "PRIORITY, UNGRADED, false"
    })
    void a_call_is_lowered_where_it_was_graded_higher_before(CallGrade before, CallGrade grade, boolean expected) {
        assertThat(call(grade, before).isLowered()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, false, false",
        "PRIORITY, false, false",
        "SCHEDULED, true, true",
        "NO_DEPLOYMENT, false, true",
        "UNGRADED, true, false"
    })
    void a_call_below_priority_is_attended_later_or_by_nobody(CallGrade grade, boolean later, boolean below) {
        assertThat(call(grade, CallGrade.UNGRADED).isToBeAttendedLater()).isEqualTo(later);
        assertThat(call(grade, CallGrade.UNGRADED).isBelowPriority()).isEqualTo(below);
    }

    private static Call call(CallGrade grade, CallGrade before) {
        return new Call(
                "call",
                Optional.empty(),
                grade,
                before,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }
}
