package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.childrisk.facts.CaseFile;
import org.childrisk.json.CaseFileReader;
import org.childrisk.policy.SmallPolicy;
import org.childrisk.policy.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {

    private static final Span SEVENTY_TWO_HOURS = Span.parse("PT72H");

    @ParameterizedTest
    @CsvSource({
        "2026-03-13T08:59:59Z, '', false",
        "2026-03-13T09:00:00Z, '', true",
        "2026-03-20T09:00:00Z, ', releasedAt: ''2026-03-13T09:00:00Z''', false",
        "2026-03-20T09:00:00Z, ', releasedAt: ''2026-03-13T09:00:01Z''', true",
        "2026-03-12T09:00:00Z, ', releasedAt: ''2026-03-13T10:00:00Z''', false",
    })
    void it_lasted_too_long_once_the_time_is_over_and_the_child_was_not_released(
            String asOf, String fields, boolean tooLong) {
        assertThat(protection(asOf, fields, "").lastedLongerThan(SEVENTY_TWO_HOURS))
                .isEqualTo(tooLong);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-13T09:00:00Z, false", "2026-03-13T10:00:00Z, true", "2026-03-01T10:00:00Z, true"})
    void an_order_of_the_court_takes_its_place_if_made_in_time(String made, boolean tooLong) {
        String order = ", {type: EmergencyProtectionOrder, id: order, madeAt: '" + made + "'}";

        assertThat(protection("2026-03-20T09:00:00Z", "", order).lastedLongerThan(SEVENTY_TWO_HOURS))
                .isEqualTo(tooLong);
    }

    private static Protection protection(String asOf, String fields, String others) {
        CaseFile caseFile = new CaseFileReader().readYaml("""
                {asOf: '%s[Europe/London]', reference: case-1, child: {id: child},
                 proceedings: [{type: PoliceProtection, id: power, startedAt: '2026-03-10T09:00:00Z'%s}%s]}
                """.formatted(asOf, fields, others));
        return CaseMeasures.of(caseFile, SmallPolicy.read()).facts().stream()
                .filter(Protection.class::isInstance)
                .map(Protection.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
