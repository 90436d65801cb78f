package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

    @Test
    void a_policy_is_read_from_the_files_of_a_folder() {
        Policy policy = SmallPolicy.read();

        assertThat(policy.parameters())
                .containsOnlyKeys(
                        "repeat.reports",
                        "repeat.window",
                        "response.within",
                        "response.slower",
                        "missing.floor",
                        "review.rank",
                        "review.asked",
                        "review.counted",
                        "decision.within",
                        "notice.within");
        assertThat(policy.indicators().get("GROOMED").strength()).isEqualTo(IndicatorStrength.HARM);
        assertThat(policy.labels().get("OWN_CHOICE").implies()).isEqualTo("GROOMED");
        assertThat(policy.actions().get("SEND_OFFICERS").gravity()).isEqualTo(Gravity.INADEQUATE);
        assertThat(policy.findings().get("CONFERENCE_MISSED").cites()).containsExactly("G-1");
    }

    @Test
    void guidance_is_registered_by_identifier_with_its_publications() {
        GuidanceRegister guidance = SmallPolicy.read().guidance();

        assertThat(guidance.all()).extracting(Guidance::id).containsExactly("G-1", "G-2");
        assertThat(guidance.get("G-2").publications())
                .containsExactly(new Publication("A manual", "A publisher", "2014", ""));
        assertThat(guidance.get("G-1").publications()).isEmpty();
        assertThat(guidance.has("G-1")).isTrue();
        assertThat(guidance.has("G-3")).isFalse();
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> guidance.get("G-3"))
                .withMessageStartingWith("No guidance is registered under G-3. Maybe");
    }

    @ParameterizedTest
    @CsvSource({
        "absent, The policy file parameters.yaml is missing. Maybe",
        "misspelt, The policy file parameters.yaml cannot be read: ",
        "dangling, guidance.yaml names no source MANUEL. Maybe"
    })
    void a_policy_that_does_not_fit_together_is_refused(String folder, String message) {
        PolicyReader reader = new PolicyReader(PolicyReaderTest.class, folder);

        assertThatExceptionOfType(PolicyProblem.class).isThrownBy(reader::read).withMessageStartingWith(message);
    }

    @Test
    void a_field_that_nobody_knows_is_named() {
        PolicyReader reader = new PolicyReader(PolicyReaderTest.class, "misspelt");

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(reader::read)
                .withMessageContaining("meening")
                .withMessageEndingWith("Maybe a field is mistyped or left out.");
    }
}
